import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { rules as registry } from '../../rules/index.ts';
import type { Audit } from '../../src/audit/audit.ts';
import { runAudit } from '../../src/audit/run-audit.ts';
import { type PartialOptions, resolveOptions } from '../../src/config/options.ts';
import { activateRules } from '../../src/config/rule-settings.ts';
import { type Answer, serve } from '../support/serve.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const page = (title: string, more = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:title" content="${title}">${more}</head>
<body><h1>${title}</h1><p>Loose leaf, picked this spring.</p><a href="/green">Green</a></body></html>`;

async function audited(target: string, flags: PartialOptions): Promise<Audit> {
  const options = resolveOptions({ flags: { targets: [target], ...flags } });
  return runAudit({
    options,
    rules: activateRules(registry, options),
    version: '1.2.3',
    cwd: '/',
    stdin: Readable.from([]),
    signal: AbortSignal.timeout(30_000),
    onProgress: () => {},
  });
}

const bots: PartialOptions = {
  only: ['crawler-access/bot-answers'],
  crawl: { checkBots: true, sitemaps: false },
  networks: ['facebook', 'x', 'slack', 'whatsapp'],
};
const messages = ({ findings }: Audit) => Array.from(findings, ({ severity, message }) => `${severity}: ${message}`);

it('sees what a firewall, a wall and a program do to bots', async () => {
  const site = await serve({
    '/': (request, response) => {
      const agent = request.headers['user-agent'] ?? '';
      if (/^Twitterbot/.test(agent)) response.statusCode = 403;
      if (/^Slackbot/.test(agent)) response.setHeader('cf-mitigated', 'challenge');
      response.setHeader('content-type', 'text/html');
      response.end(/^WhatsApp/.test(agent) ? '<!doctype html><title>Tea</title><h1>Tea</h1>' : page('Tea'));
    },
    '/green': (request, response) => {
      const isBot = /^facebookexternalhit/.test(request.headers['user-agent'] ?? '');
      if (isBot) response.writeHead(302, { location: '/' });
      else response.setHeader('content-type', 'text/html');
      response.end(isBot ? '' : page('Green tea'));
    },
  });
  const audit = await audited(site.origin, bots);
  expect(messages(audit)).toEqual(
    [
      'warning: Expected bots to get the page as browsers do, found a challenge of Cloudflare for Slack',
      'error: Expected bots to get the page as browsers do, found no og:title for WhatsApp',
      `error: Expected bots to get the page as browsers do, found a redirect to ${site.origin}/ for Facebook`,
      'warning: Expected bots to get the page as browsers do, found status 403 for X',
    ].sort((one, other) => one.slice(one.indexOf('E')).localeCompare(other.slice(other.indexOf('E')))),
  );
  // four bots and two browsers for each of two pages, beside the crawl
  expect(site.asked.filter(({ headers }) => !headers['user-agent']?.startsWith('smo/'))).toHaveLength(13);
});

it('asks as nobody else unless that is asked for', async () => {
  const site = await serve({ '/': page('Tea') });
  const audit = await audited(site.origin, { ...bots, crawl: { sitemaps: false } });
  expect(audit.rules).toMatchObject([{ skipped: 1, notProbed: { switched_off: 1 } }]);
  expect(site.asked.every(({ headers }) => headers['user-agent']?.startsWith('smo/'))).toBe(true);
});

it('has nobody to ask in a folder', async () => {
  const folder = temporaryFolder({ 'index.html': page('Tea') });
  const audit = await audited(folder, {
    ...bots,
    only: ['crawler-access/bot-answers', 'crawler-access/partial-content'],
  });
  expect(audit.rules.map(({ notProbed }) => notProbed)).toEqual([{ no_server: 1 }, { no_server: 1 }]);
});

describe('asks for parts, and for other codings', () => {
  const whole = page('Tea', `<!--${'tea '.repeat(20_000)}-->`);
  const answered = async (root: Answer): Promise<string[]> => {
    const site = await serve({ '/': root });
    return messages(
      await audited(site.origin, { only: ['crawler-access/partial-content'], crawl: { sitemaps: false } }),
    );
  };
  const html = { 'content-type': 'text/html' };

  it('of a server that does as it should', async () => {
    expect(
      await answered((request, response) => {
        const [, last] = /^bytes=0-(\d+)$/.exec(request.headers.range ?? '') ?? [];
        const end = Math.min(Number(last), whole.length - 1);
        if (last === undefined) response.writeHead(200, html).end(whole);
        else
          response
            .writeHead(206, { ...html, 'content-range': `bytes 0-${end}/${whole.length}` })
            .end(whole.slice(0, end + 1));
      }),
    ).toEqual([]);
  });

  it('of one that refuses ranges beyond the end', async () => {
    expect(
      await answered((request, response) => {
        response.writeHead(request.headers.range === 'bytes=0-524288' ? 416 : 200, html).end(whole);
      }),
    ).toEqual(['warning: Expected the start of the page where a bot asks for Range: bytes=0-524288, found status 416']);
  });

  it('of one that compresses whatever is asked for', async () => {
    expect(await answered({ headers: { 'content-encoding': 'gzip' }, body: gzipSync(whole) })).toEqual([
      'warning: Expected an uncompressed page where a bot asks for Accept-Encoding: identity, found gzip',
    ]);
  });
});
