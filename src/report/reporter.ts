/** What every format has in common: an audit goes in, pieces of text come out. */

import type { Audit } from '../audit/audit.ts';
import type { Finding } from '../finding.ts';

export interface ReportContext {
  /** Columns to fill, for formats that people read in a terminal; 0 when nobody knows. */
  readonly width: number;
  /** Whether escape codes for colour are wanted. */
  readonly color: boolean;
  /** Set where the terminal shows no more than ASCII. */
  readonly isAscii?: boolean;
}

/** Yields the report in pieces small enough to write one by one; joined they are the whole text, with a final newline. */
export type Reporter = (audit: Audit, context: ReportContext) => Iterable<string>;

/** A format that can be written while the run goes on: each finding as it comes, in no order, and at the end the rest. */
export interface LiveReporter {
  finding(finding: Finding): string;
  rest(audit: Audit, context: ReportContext): Iterable<string>;
}
