/** What the parts of the terminal report print on: a width, colours, and lines that fit. */

import { Chalk, type ChalkInstance } from 'chalk';
import type { Grade } from '../../audit/audit.ts';
import type { Severity } from '../../finding.ts';
import { visible } from '../escape/terminal.ts';
import { displayWidth } from '../layout/width.ts';
import { wrap } from '../layout/wrap.ts';
import type { ReportContext } from '../reporter.ts';

export interface Sheet {
  readonly width: number;
  readonly chalk: ChalkInstance;
  /** The terminal shows no more than ASCII. */
  readonly isAscii: boolean;
}

const unknownWidth = 80;
const leastWidth = 20;

/** Its own Chalk: what the environment says about colour was weighed by whoever made the context. */
export const openSheet = ({ width, color, isAscii = false }: ReportContext): Sheet => ({
  width: width > 0 ? Math.max(leastWidth, Math.floor(width)) : unknownWidth,
  chalk: new Chalk({ level: color ? 1 : 0 }),
  isAscii,
});

export type Paint = (text: string) => string;
export const plain: Paint = (text) => text;

interface BlockOptions {
  /** Stands before the first line; the others are indented as far, or carry it too. */
  readonly lead?: string;
  readonly isLeadRepeated?: boolean;
  readonly paintLead?: Paint;
  readonly paint?: Paint;
  readonly maxLines?: number;
}

/** Text from anywhere as safe lines that fit. */
export function block(sheet: Sheet, text: string, options: BlockOptions = {}): string {
  const { lead = '', isLeadRepeated = false, paintLead = plain, paint = plain, maxLines = 12 } = options;
  const indent = ' '.repeat(displayWidth(lead));
  const lines = wrap(visible(text), sheet.width - indent.length, maxLines);
  return lines
    .map((line, index) => (index === 0 || isLeadRepeated ? paintLead(lead) : indent) + paint(line))
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

const marks = { error: '✖', warning: '⚠', info: 'ℹ' } as const satisfies Record<Severity, string>;

interface Look {
  readonly mark: string;
  readonly paint: Paint;
}

/** The mark and the colour of the worst severity; a tick for none. */
export function lookOf({ chalk }: Sheet, severity: Severity | undefined): Look {
  if (!severity) return { mark: '✔', paint: chalk.green };
  const paint = { error: chalk.red, warning: chalk.yellow, info: chalk.blueBright } satisfies Record<Severity, Paint>;
  return { mark: marks[severity], paint: paint[severity] };
}

export const paintOfGrade = ({ chalk }: Sheet, grade: Grade): Paint =>
  ({ A: chalk.green, B: chalk.green, C: chalk.yellow, D: chalk.yellow, E: chalk.red, F: chalk.red })[grade];
