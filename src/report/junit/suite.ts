/** A suite of tests as XML. */

import { xml, xmlLines } from '../escape/xml.ts';
import type { Case } from './cases.ts';

/** How much of many findings is told; the rest is in the other reports. */
const mostLines = 200;

export function* suiteText(name: string, cases: readonly Case[], startedAt: string): Iterable<string> {
  const of = (kind: Case['kind']): number => cases.filter((each) => each.kind === kind).length;
  const counts = `tests="${cases.length}" failures="${of('failed')}" errors="0" skipped="${of('skipped')}"`;
  const timestamp = startedAt.replace(/(?:\.\d+)?Z$/, '');
  yield `  <testsuite name="${xml(name)}" ${counts} time="0" timestamp="${xml(timestamp)}">\n`;
  for (const each of cases) yield* caseText(each);
  yield '  </testsuite>\n';
}

function* caseText({ kind, name, group, file, message = '', severity, lines = [] }: Case): Iterable<string> {
  const where = file === undefined ? '' : ` file="${xml(file)}"`;
  const open = `    <testcase name="${xml(name)}" classname="${xml(group)}"${where} time="0"`;
  if (kind === 'skipped') return yield `${open}><skipped/></testcase>\n`;
  if (kind === 'passed' && lines.length === 0) return yield `${open}/>\n`;
  yield `${open}>\n`;
  const tag = kind === 'failed' ? 'failure' : 'system-out';
  const about = kind === 'failed' ? ` message="${xml(message)}" type="${xml(severity ?? 'gate')}"` : '';
  yield `      <${tag}${about}>`;
  for (const line of lines.slice(0, mostLines)) yield `${xmlLines(line)}\n`;
  if (lines.length > mostLines) yield '…\n';
  yield `</${tag}>\n    </testcase>\n`;
}
