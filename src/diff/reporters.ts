/** The formats of a diff, each loaded when asked for. */

import type { Audit } from '../audit/audit.ts';
import type { ReportContext } from '../report/reporter.ts';
import type { Diff } from './diff.ts';

/** `rules`: of the later audit, for their pages. */
export type DiffReporter = (diff: Diff, rules: Audit['rules'], context: ReportContext) => Iterable<string>;

export const diffReporters = {
  table: async () => (await import('./table.ts')).table,
  markdown: async () => (await import('./markdown.ts')).markdown,
  json: async () => (await import('./json.ts')).json,
} satisfies Record<string, () => Promise<DiffReporter>>;
