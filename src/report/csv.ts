/** A row for each finding, as spreadsheets and scripts read them: https://www.rfc-editor.org/rfc/rfc4180 */

import type { Audit } from '../audit/audit.ts';
import type { Finding } from '../finding.ts';
import { type Cell, csvRecord } from './escape/csv.ts';

const columns = {
  severity: ({ severity }) => severity,
  practice: ({ practice }) => practice,
  rule: ({ rule }) => rule,
  page: ({ page }) => page,
  file: ({ file }) => file,
  line: ({ evidence }) => evidence?.line,
  column: ({ evidence }) => evidence?.column,
  message: ({ message }) => message,
  snippet: ({ evidence }) => evidence?.snippet,
  help: ({ help }) => help,
  networks: ({ networks }) => networks?.join(' '),
  further_pages: ({ pages }) => pages?.join(' '),
} satisfies Record<string, (finding: Finding) => Cell>;

const cells: readonly ((finding: Finding) => Cell)[] = Object.values(columns);

export function* csv(audit: Audit): Iterable<string> {
  yield csvRecord(Object.keys(columns));
  for (const finding of audit.findings) yield csvRecord(cells.map((cell) => cell(finding)));
}
