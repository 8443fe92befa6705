/** Pictures that content systems put into cards until somebody chooses one. */

import { isHostWithin } from '../address.ts';
import type { Sourced } from './network.ts';

interface DefaultPicture extends Sourced {
  /** Whose picture it is. */
  readonly of: string;
  /** Missing: on any host. */
  readonly host?: string;
  /** Tested against the path. */
  readonly path: RegExp;
}

const inCode = (source: string) => ({ source, confidence: 'observed' }) as const;

const defaultPictures: readonly DefaultPicture[] = [
  {
    of: 'Ghost',
    host: 'static.ghost.org',
    path: /^\/v[\d.]+\/images\/[\w-]*(?:cover|welcome)[\w-]*\.(?:jpe?g|png)$/,
    ...inCode(
      'https://github.com/TryGhost/Ghost/blob/main/ghost/core/core/server/data/schema/default-settings/default-settings.json',
    ),
  },
  {
    of: 'Docusaurus',
    path: /\/img\/docusaurus-social-card\.(?:jpe?g|png)$/,
    ...inCode(
      'https://github.com/facebook/docusaurus/tree/main/packages/create-docusaurus/templates/shared/static/img',
    ),
  },
  {
    of: 'All in One SEO',
    path: /\/plugins\/all-in-one-seo-pack\/(?:images|app\/[\w/-]*)\/?default-user-image\.png$/,
    ...inCode('https://github.com/awesomemotive/all-in-one-seo-pack'),
  },
  {
    of: 'Jetpack',
    host: 's0.wp.com',
    path: /^\/i\/blank\.jpg$/,
    ...inCode('https://github.com/Automattic/jetpack/blob/trunk/projects/plugins/jetpack/functions.opengraph.php'),
  },
];

/** Who made the picture, when it is a default that nobody chose. */
export const makerOfDefault = ({ hostname, pathname }: URL): string | undefined =>
  defaultPictures.find(({ host, path }) => (!host || isHostWithin(hostname, host)) && path.test(pathname))?.of;

export const defaultPictureSources: readonly string[] = defaultPictures.map(({ source }) => source);
