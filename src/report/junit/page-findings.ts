/** Findings page by page: in an audit those of a page follow each other. Of a page with very many, several lists. */

import type { Finding } from '../../finding.ts';

const longest = 1000;

export function* pageFindings(findings: Iterable<Finding>): Iterable<readonly Finding[]> {
  let open: Finding[] = [];
  for (const finding of findings) {
    if (open.length > 0 && (open[0]?.page !== finding.page || open.length === longest)) {
      yield open;
      open = [];
    }
    open.push(finding);
  }
  if (open.length > 0) yield open;
}
