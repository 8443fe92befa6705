/** A finding as an annotation: at its file and line where there is one, else in the list of the run. */

import type { Audit } from '../../audit/audit.ts';
import type { Severity } from '../../finding.ts';
import { originOf, pathOf } from '../../fingerprint.ts';
import { shorten } from '../../text.ts';
import { commandData, commandProperty } from '../escape/workflow-command.ts';
import type { Group, Touched } from '../group.ts';
import { counted } from '../phrases.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

interface Annotation {
  readonly group: Group;
  readonly touched: Touched | undefined;
  /** How many of its places are annotated before this one. */
  readonly index: number;
}

const mostPlaces = 10;

/** The first place of each page. Without files they would all stand in one list, so there is a single one. */
export function annotationsOf(group: Group): Annotation[] {
  const places = group.pages.slice(0, group.pages[0]?.file === undefined ? 1 : mostPlaces);
  if (places.length === 0) return [{ group, touched: undefined, index: 0 }];
  return places.map((touched, index) => ({ group, touched, index }));
}

export function annotationText({ group, touched, index }: Annotation, { start }: Audit): string {
  const lines = [
    group.message,
    ...(touched ? [`${reach(group, touched, index)} (${pathOf(touched.page, originOf(start))})`] : []),
    ...(index === 0 && group.help ? [shorten(group.help, 1000)] : []),
    ...(group.tally ? [group.tally.docs] : []),
  ];
  return `::${commands[group.severity]} ${properties(group, touched)}::${commandData(lines.join('\n'))}\n`;
}

const reach = (group: Group, touched: Touched, index: number): string =>
  index > 0 || group.pages.length === 1
    ? counted(touched.findings, 'finding on this page', 'findings on this page')
    : `On ${counted(group.pages.length, 'page')}, this one first`;

function properties(group: Group, touched: Touched | undefined): string {
  const place = touched?.places[0];
  const where = touched?.file === undefined ? [] : [`file=${commandProperty(touched.file)}`];
  if (where.length > 0 && place) where.push(`line=${place.line}`, `col=${place.column}`);
  return [...where, `title=${commandProperty(shorten(group.rule, 200))}`].join(',');
}
