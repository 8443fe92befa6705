/** Which service's script draws the places of which other: the Facebook SDK those of Page plugin and posts. */

import type { Service } from '../network.ts';
import { Multimap } from './multimap.ts';
import { services } from './services.ts';

const forms = new Multimap<string, Service>();
for (const service of services) forms.add(service.variantOf ?? service.id, service);

const drawn = new Multimap<string, Service>();
for (const service of services) for (const { id } of fillersOf(service)) drawn.add(id, service);

/** Services any of whose scripts draws the places of this one, in former forms too. */
export function fillersOf({ id, loadedBy, variantOf }: Service): readonly Service[] {
  return forms.get(loadedBy ?? variantOf ?? id);
}

/** Services whose places the script of this one draws, itself among them. */
export const drawnBy = ({ id }: Service): readonly Service[] => drawn.get(id);

/** One name for a service and its former forms. */
export const familyOf = ({ id, variantOf }: Service): string => variantOf ?? id;
