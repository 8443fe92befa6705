/** What the command line asks for, as a part of the options. */

import type { PartialOptions } from '../config/options.ts';
import type { AuditFlags } from './flags.ts';

export function fromFlags(targets: readonly string[], flags: AuditFlags): PartialOptions {
  return {
    targets: targets.length > 0 ? targets : undefined,
    origin: flags.origin,
    crawl: {
      maxPages: flags.maxPages,
      maxDepth: flags.maxDepth,
      concurrency: flags.concurrency,
      delay: flags.delay,
      timeout: flags.timeout,
      include: flags.include,
      exclude: flags.exclude,
      subdomains: flags.subdomains,
      robots: flags.ignoreRobots && false,
      sitemaps: flags.sitemaps,
      external: flags.external,
      offline: flags.offline,
      checkBots: flags.checkBots,
      render: flags.render,
      browser: flags.browser,
      userAgent: flags.userAgent,
      headers: headersOf(flags),
      insecure: flags.insecure,
      limits: flags.limit,
    },
    rules: flags.rule,
    only: flags.only,
    cards: flags.cards,
    failOn: flags.failOn,
    baseline: flags.baseline,
    ci: flags.ci,
    formats: flags.format,
  };
}

const headersOf = ({ header, cookie, basicAuth }: AuditFlags): Readonly<Record<string, string>> => ({
  ...header,
  ...(cookie && { cookie }),
  ...(basicAuth && { authorization: basicAuth }),
});
