/** The flags of `smo explain`. */

import type { Command } from 'commander';
import { kinds } from '../config/kinds.ts';
import { each, oneOf, text } from './flag-values.ts';
import { type AuditFlags, declareAccess, declareConfig, ignoreRobotsOption, originOption } from './flags.ts';
import type { PreviewFlags } from './preview-flags.ts';

export interface ExplainFlags
  extends Omit<PreviewFlags, 'network' | 'html' | 'format'>,
    Pick<AuditFlags, 'limit' | 'plugin'> {
  /** One of the pages of a folder. */
  readonly page?: string;
  /** Rules, practices or globs. */
  readonly rule?: readonly string[];
  readonly format?: (typeof formats)[number];
}

const formats = ['table', 'json'] as const;

export const declareExplain = (command: Command): Command =>
  [declareWhat, declarePage, declareConfig].reduce((same, declare) => declare(same), command);

const declareWhat = (command: Command): Command =>
  command
    .optionsGroup('Explanation:')
    .option(
      '--rule <rules>',
      'only these: a rule, a practice or a glob; repeatable (default: all that are on)',
      each(text('--rule', kinds.text)),
    )
    .option('-f, --format <name>', 'table or json (default: table)', oneOf('--format', formats))
    .option('--color', 'colours, even into a pipe')
    .option('--no-color', 'no colours');

const declarePage = (command: Command): Command =>
  declareAccess(
    command
      .optionsGroup('Page:')
      .option('--page <path>', 'which page of a folder (default: its start page)', text('--page', kinds.text))
      .addOption(originOption())
      .addOption(ignoreRobotsOption()),
  );
