/** What Google asks of the logo in an Organization's markup. */

import type { Sourced } from './network.ts';
import { documented } from './sources.ts';

export const organizationLogo = {
  /** Pixels on either side. */
  minimum: 112,
  /** As `src/resources.ts` names them. */
  formats: new Set(['bmp', 'gif', 'jpeg', 'png', 'webp', 'svg', 'avif']),
  ...documented('https://developers.google.com/search/docs/appearance/structured-data/organization'),
} as const satisfies Sourced & { readonly minimum: number; readonly formats: ReadonlySet<string> };
