/** Which services are social widgets: what networks and vendors of feeds draw on a page. */

import type { Service } from '../network.ts';

type Category = Service['category'];

const always: ReadonlySet<Category> = new Set<Category>(['embed', 'feed', 'sdk', 'chat']);
/** Rows of buttons and threads of comments are matters of their own, unless a network itself hands them out. */
const ofNetworks: ReadonlySet<Category> = new Set<Category>(['share-vendor', 'follow-vendor', 'comments']);

export const isWidget = ({ category, network }: Service): boolean =>
  always.has(category) || (network !== undefined && ofNetworks.has(category));

/** Closed, or better replaced: nothing else is asked of it. A former script may go on drawing what is current. */
export const isOver = ({ closed, deprecated, category }: Service): boolean =>
  closed !== undefined || (deprecated !== undefined && category !== 'sdk');

/** Whatever draws something social, of networks and vendors alike; pixels, sign-in, reviews and managers of scripts do not. */
export const drawsSocially = ({ category }: Service): boolean => always.has(category) || ofNetworks.has(category);
