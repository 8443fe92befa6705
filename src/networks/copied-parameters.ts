/** Parameters that an app adds when somebody copies a profile's address: they tell who copied it, and when. */

import { isTrackingParameter } from '../address.ts';
import { derived } from './sources.ts';

const names: ReadonlySet<string> = new Set([
  'igsh',
  'igshid',
  'fbclid',
  'mibextid',
  's',
  'si',
  '_t',
  '_r',
  'lang',
  'rdid',
  'share_id',
]);

export const copiedParameters = {
  has: (name: string): boolean => names.has(name) || isTrackingParameter(name),
  ...derived('addresses that the apps of the networks put on the clipboard'),
} as const;
