/** The flags of `smo preview`. */

import type { Command } from 'commander';
import { kinds } from '../config/kinds.ts';
import { each, oneOf, text } from './flag-values.ts';
import { type AuditFlags, declareAccess, declareConfigFile, ignoreRobotsOption, originOption } from './flags.ts';

export interface PreviewFlags
  extends Pick<
    AuditFlags,
    | 'color'
    | 'origin'
    | 'ignoreRobots'
    | 'timeout'
    | 'external'
    | 'offline'
    | 'insecure'
    | 'header'
    | 'userAgent'
    | 'basicAuth'
    | 'cookie'
    | 'config'
  > {
  readonly network?: readonly string[];
  readonly html?: string;
  readonly format?: PreviewFormat;
}

const formats = ['table', 'json'] as const;
type PreviewFormat = (typeof formats)[number];

export const declarePreview = (command: Command): Command =>
  [declareCards, declarePage, declareConfigFile].reduce((same, declare) => declare(same), command);

const declareCards = (command: Command): Command =>
  command
    .optionsGroup('Cards:')
    .option(
      '--network <id>',
      'only this network; repeatable (default: those of the config, else all)',
      each(text('--network', kinds.text)),
    )
    .option('--html <file>', 'draw them as pictures, in light and dark, into one HTML file', text('--html', kinds.text))
    .option(
      '-f, --format <name>',
      'table or json, to stdout (default: table; with --html: neither)',
      oneOf('--format', formats),
    )
    .option('--color', 'colours, even into a pipe')
    .option('--no-color', 'no colours');

const declarePage = (command: Command): Command =>
  declareAccess(command.optionsGroup('Page and pictures:').addOption(originOption()).addOption(ignoreRobotsOption()));
