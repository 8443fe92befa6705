/** A diff as JSON: new and fixed findings whole, one a line, with the same escapes as an audit's. */

import type { Finding } from '../finding.ts';
import { indented, inLine, ordered } from '../report/json/ordered.ts';
import { findingKeys } from '../report/json/records.ts';
import type { DiffReporter } from './reporters.ts';

export const json: DiffReporter = function* ({ new: added, fixed, ...about }) {
  yield `${indented({ diffVersion: 1, ...about }, 0).slice(0, -'\n}'.length)},\n`;
  yield* list('new', added, ',');
  yield* list('fixed', fixed, '');
  yield '}\n';
};

function* list(name: string, findings: readonly Finding[], end: string): Iterable<string> {
  if (findings.length === 0) return yield `  "${name}": []${end}\n`;
  let lead = `  "${name}": [\n`;
  for (const finding of findings) {
    yield `${lead}    ${inLine(ordered(finding, findingKeys))}`;
    lead = ',\n';
  }
  yield `\n  ]${end}\n`;
}
