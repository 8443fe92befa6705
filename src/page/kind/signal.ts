/** The shape of a hint at a page's kind. */

import type { Place } from '../../finding.ts';
import type { PageKind } from '../page.ts';

export interface Signal {
  readonly kind: PageKind;
  /** How much the hint counts; below zero it speaks against the kind. Four points make a kind. */
  readonly weight: number;
  /** In words, for people: `og:type is article`. */
  readonly says: string;
  /** Where it stands, if at one place. */
  readonly at?: Place | undefined;
}
