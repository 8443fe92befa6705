/** The flags of `smo audit`, in the groups in which its help shows them. */

import { type Command, Option } from 'commander';
import { kinds } from '../config/kinds.ts';
import { limits } from '../config/limits.ts';
import {
  defaultCrawl,
  type FormatRequest,
  type Options,
  type PartialLimits,
  type RuleSettings,
} from '../config/options.ts';
import { requestLimitNames } from '../config/request-limits.ts';
import { formats } from '../report/report.ts';
import { basicAuth, cookie, duration, each, format, gate, header, limit, rule, text, whole } from './flag-values.ts';

/** What was typed; what was not is undefined, so that the config file can have its say. */
export interface AuditFlags {
  readonly format?: readonly FormatRequest[];
  readonly failOn?: Options['failOn'];
  readonly quiet?: true;
  readonly verbose?: true;
  readonly color?: boolean;
  readonly cards?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly ci?: boolean;
  readonly origin?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly subdomains?: boolean;
  readonly maxPages?: number;
  readonly maxDepth?: number;
  readonly sitemaps?: boolean;
  readonly ignoreRobots?: true;
  readonly concurrency?: number;
  readonly delay?: number;
  readonly timeout?: number;
  readonly external?: boolean;
  readonly offline?: true;
  readonly checkBots?: true;
  readonly render?: true;
  readonly browser?: string;
  readonly insecure?: true;
  readonly limit?: PartialLimits;
  readonly header?: Readonly<Record<string, string>>;
  readonly userAgent?: string;
  readonly basicAuth?: string;
  readonly cookie?: string;
  readonly config?: string | boolean;
  readonly rule?: RuleSettings;
  readonly only?: readonly string[];
  readonly plugin?: readonly string[];
}

export function declareFlags(command: Command): Command {
  return [declareReport, declareScope, declareRequests, declareRules].reduce((same, declare) => declare(same), command);
}

const declareReport = (command: Command): Command =>
  command
    .optionsGroup('Report:')
    .option(
      '-f, --format <name[=path]>',
      `${formats.join(', ')}; to a file if a path is given; repeatable (default: table; in CI what the service understands)`,
      each(format),
    )
    .option(
      '--fail-on <expression>',
      'exit with 1 from this severity on: error, warning, info, none; or by score<80, meta-tags:score<90, widgets:warning, errors>5, pages<10, new; a comma means any (default: error)',
      gate,
    )
    .option('--baseline <file>', 'leave out the findings that this file knows', text('--baseline', kinds.text))
    .option('--update-baseline', 'write what is found into the baseline (default: smo-baseline.json)')
    .option('--no-cards', 'leave out what each network shows of every page (JSON and Markdown)')
    .option('--no-ci', 'the same report in CI as anywhere else')
    .option('--quiet', 'print the report and errors only')
    .option('--verbose', 'print more about the run: config, plug-ins, causes of errors')
    .option('--color', 'colours, even into a pipe')
    .option('--no-color', 'no colours');

const declareScope = (command: Command): Command =>
  command
    .optionsGroup('Pages:')
    .addOption(originOption())
    .option(
      '--include <glob>',
      'only paths that match, such as /blog/**; repeatable',
      each(text('--include', kinds.glob)),
    )
    .option('--exclude <glob>', 'no paths that match; repeatable', each(text('--exclude', kinds.glob)))
    .option('--subdomains', 'follow links to subdomains, too')
    .option(
      '--max-pages <number>',
      `fetch at most this many pages (default: ${defaultCrawl.maxPages})`,
      whole('--max-pages', limits.maxPages),
    )
    .option(
      '--max-depth <number>',
      `go at most this many clicks from the start (default: ${defaultCrawl.maxDepth})`,
      whole('--max-depth', limits.maxDepth),
    )
    .option('--no-sitemaps', 'find pages by links only')
    .addOption(ignoreRobotsOption());

export const originOption = (): Option =>
  new Option('--origin <url>', 'the address that a folder or file will have, such as https://example.com').argParser(
    text('--origin', kinds.origin),
  );

export const ignoreRobotsOption = (): Option =>
  new Option('--ignore-robots', 'crawl what robots.txt refuses; for sites of your own');

const declareRequests = (command: Command): Command =>
  declareAccess(
    command
      .optionsGroup('Requests:')
      .option(
        '--concurrency <number>',
        'requests at once (default: 16 on loopback and folders, else 2)',
        whole('--concurrency', limits.concurrency),
      )
      .option(
        '--delay <duration>',
        'pause between requests to one host, such as 500ms (default: none on loopback, else 250ms or what robots.txt asks)',
        duration('--delay', limits.delay),
      )
      .option('--check-bots', 'fetch a few pages as the bots of networks, too, and compare')
      .option('--render', 'open a few pages in a browser, too, and tell which tags only scripts write')
      .option(
        '--browser <path>',
        'the browser for --render (default: the first that is found)',
        text('--browser', kinds.text),
      ),
  );

/** How pages and what they point to are asked for. `smo preview` has these, too. */
export const declareAccess = (command: Command): Command =>
  command
    .option(
      '--timeout <duration>',
      `for a whole request (default: ${defaultCrawl.timeout / 1000}s)`,
      duration('--timeout', limits.timeout),
    )
    .option('--limit <name=value>', `change a limit of requests: ${requestLimitNames.join(', ')}; repeatable`, limit)
    .option('--no-external', 'probe no images and links on other hosts')
    .option('--offline', 'probe nothing at all beyond the pages')
    .option('--insecure', 'accept invalid TLS certificates')
    .option('--header <name: value>', "send a header to the target's own origin; repeatable", header)
    .option('--user-agent <text>', 'send another user agent', text('--user-agent', kinds.userAgent))
    .option('--basic-auth <user:password>', "log in to the target's own origin", basicAuth)
    .option('--cookie <name=value>', "send cookies to the target's own origin", cookie);

const declareRules = (command: Command): Command =>
  declareConfig(command.optionsGroup('Rules and config:'))
    .option('--rule <id[=level]>', 'switch a rule on, or set it to error, warning, info or off; repeatable', rule)
    .option(
      '--only <rules>',
      'run these only: a practice, a rule or a glob; repeatable',
      each(text('--only', kinds.text)),
    );

/** What decides which rules there are. `smo rules` has these, too. */
export const declareConfig = (command: Command): Command =>
  declareConfigFile(command).option(
    '--plugin <file|package>',
    'load more rules: a file, a glob or a package; repeatable',
    each(text('--plugin', kinds.text)),
  );

export const declareConfigFile = (command: Command): Command =>
  command
    .option(
      '--config <file>',
      'use this config (default: the nearest smo.config.* upwards)',
      text('--config', kinds.text),
    )
    .option('--no-config', 'use no config file');
