/** A handle that every network would take, for sites that want one name everywhere. */

import type { HandleRule } from './network.ts';
import { derived } from './sources.ts';

export const commonHandle: HandleRule = {
  pattern: /^[a-z0-9]{5,15}$/i,
  words: '5 to 15 letters and digits',
  ...derived('the handle rules of the networks taken together'),
};
