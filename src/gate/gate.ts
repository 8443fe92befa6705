/** What fails a run: an expression such as `error,score<80`, read once. A comma means any of them. */

import type { Severity } from '../finding.ts';

export interface Gate {
  /** As it was asked. */
  readonly text: string;
  /** None: nothing that was found fails the run. */
  readonly clauses: readonly Clause[];
}

interface Asked {
  /** As it was asked, without white space. */
  readonly text: string;
}

export type Clause =
  /** Any finding from this severity on, of a practice or a rule if one is named. */
  | (Asked & { readonly kind: 'severity'; readonly severity: Severity; readonly scope?: string })
  /** Any finding that the baseline does not know. */
  | (Asked & { readonly kind: 'new' })
  | (Asked & {
      readonly kind: 'measure';
      readonly measure: Measure;
      readonly comparison: Comparison;
      readonly limit: number;
      readonly scope?: string;
    });

export const measures = ['score', 'pages', 'errors', 'warnings', 'notes', 'findings'] as const;
export type Measure = (typeof measures)[number];

export const comparisons = ['<', '<=', '>', '>='] as const;
export type Comparison = (typeof comparisons)[number];
