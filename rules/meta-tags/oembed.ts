import { parseHttp } from '../../src/address.ts';
import { linkTag } from '../../src/markup.ts';
import { answerFaults, rightOembedType } from '../../src/networks/oembed.ts';
import { profileStatuses } from '../../src/networks/reachability.ts';
import type { LinkTag, Page } from '../../src/page/page.ts';
import { type OembedAnswer, oembed } from '../../src/resources.ts';
import { type Draft, resourceRule, skip } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

const address = 'https://example.com/oembed?url=https%3A%2F%2Fexample.com%2Ftea%2Fgreen';
const html = `<link rel="alternate" type="application/json+oembed" href="${address}">`;
const fields = { version: '1.0', type: 'rich', html: '<iframe …>', width: 600, height: 338 };

export default resourceRule({
  summary: 'Require oEmbed links that readers can follow, with an answer that they can use',
  why: 'Mastodon and WordPress look for the type of the link letter by letter, and fetch the address as it stands: with a slip in either, or in the answer, nothing is embedded.',
  sources: [
    'https://oembed.com/#section2.3',
    'https://oembed.com/#section4',
    'https://github.com/mastodon/mastodon/blob/main/app/services/fetch_oembed_service.rb',
    'https://github.com/WordPress/wordpress-develop/blob/trunk/src/wp-includes/class-wp-oembed.php',
  ],
  severity: 'warning',
  examples: {
    good: [{ html, resources: { [address]: { fields } } }],
    bad: [
      '<link rel="alternate" type="application/json+oembed" href="">',
      '<link rel="alternate" type="application/json+oembed" href="/oembed?url=https%3A%2F%2Fexample.com%2Ftea%2Fgreen">',
      '<link rel="alternate" type="text/json+oembed" href="https://example.com/oembed?url=https%3A%2F%2Fexample.com%2Ftea%2Fgreen">',
      { html, resources: { [address]: { outcome: 'http_error', status: 404 } } },
      { html, resources: { [address]: { format: undefined, fault: 'an HTML page' } } },
      { html, resources: { [address]: { fields: { ...fields, html: '' } } } },
    ],
  },

  target: targetOf,
  resources: ({ asked }) => asked.map(({ url }) => ({ ...oembed(url), optional: true })),

  *check({ faulty, asked }, _, resources) {
    yield* faulty;
    const told = new Set<string>();
    for (const { url, type, at } of asked) {
      const answer = resources.has(oembed(url)) ? resources.oembed(url) : undefined;
      const found = answer && faultsOf(answer, rightOembedType(type));
      if (!found) yield skip;
      for (const { message, severity } of found ?? []) {
        if (told.has(message)) continue; // JSON and XML come out of one program
        told.add(message);
        yield { message, at, ...(severity && { severity }) };
      }
    }
  },
});

/** Links with a fault of their own, and what is to be asked through the others. */
function targetOf(page: Page) {
  const links = page.linkTags.filter(isOembed);
  const judged = new Set<LinkTag>();
  const faulty: Draft[] = [];
  for (const { applies, isMild, tell } of faults) {
    const alike = links.filter((link) => !judged.has(link) && applies(link, page));
    if (!isMild) for (const link of alike) judged.add(link);
    const [first] = alike;
    if (first) faulty.push({ help: rightTag(first), ...tell(first), at: page.evidence(first) });
  }
  const asked = links
    .filter((link) => !judged.has(link))
    .map((link) => ({ url: link.url ?? '', type: link.type, at: page.evidence(link) }));
  return links.length > 0 ? { faulty, asked } : undefined;
}

/** Undefined: cannot be told. */
function faultsOf(answer: OembedAnswer, type: string): readonly Omit<Draft, 'at'>[] | undefined {
  const { outcome, status, reason, fault, contentType, fields } = answer;
  if (profileStatuses.cannotTell.has(status)) return undefined;
  if (outcome === 'http_error') return [{ message: `Expected an oEmbed answer, found status ${status}` }];
  if (outcome !== 'ok')
    return reason === 'no such host' ? [{ message: `Expected an oEmbed answer, found ${reason}` }] : undefined;
  if (fault) return [{ message: `Expected an oEmbed answer, found ${fault}` }];
  return [...formatFaults(answer, type, contentType), ...answerFaults(fields)];
}

function* formatFaults({ format }: OembedAnswer, type: string, contentType: string): Generator<Omit<Draft, 'at'>> {
  const promised = /xml/.test(type) ? 'xml' : 'json';
  const served = promised === 'xml' ? 'text/xml' : 'application/json';
  if (format !== promised) {
    yield { message: `Expected an oEmbed answer in ${promised.toUpperCase()}, found ${format?.toUpperCase()}` };
  } else if (contentType !== '' && !contentType.includes(promised)) {
    yield {
      message: `Expected the oEmbed answer to be served as ${served}, found ${shorten(contentType, 60)}`,
      severity: 'info',
    };
  }
}

/** By its type, or by an address that asks an oEmbed endpoint about a page. */
function isOembed({ rels, type, url }: LinkTag): boolean {
  if (/oembed/i.test(type)) return true;
  const address = rels.includes('alternate') && url ? parseHttp(url) : undefined;
  return address !== undefined && /\boembed\b/i.test(address.pathname) && address.searchParams.has('url');
}

interface Fault {
  applies(link: LinkTag, page: Page): boolean;
  /** It leads to an answer all the same. */
  readonly isMild?: true;
  tell(link: LinkTag): Omit<Draft, 'at'>;
}

/** The gravest first; each link is told of once, and each fault. */
const faults: readonly Fault[] = [
  {
    applies: ({ href }) => href === '',
    tell: () => ({ message: 'Expected an address in the oEmbed link, found none' }),
  },
  {
    applies: ({ url }) => parseHttp(url ?? '') === undefined,
    tell: ({ href }) => ({ message: `Expected an http(s) address in the oEmbed link, found "${shorten(href, 80)}"` }),
  },
  {
    applies: ({ type }) => type !== rightOembedType(type),
    tell: ({ type }) => ({
      message: `Expected type ${rightOembedType(type)} for the oEmbed link, found ${type ? `"${shorten(type, 60)}"` : 'none'}`,
    }),
  },
  {
    applies: ({ href }) => !/^https?:/i.test(href),
    tell: ({ href }) => ({ message: `Expected an absolute address in the oEmbed link, found "${shorten(href, 80)}"` }),
  },
  {
    // Mastodon mends the scheme by itself, others follow a redirect.
    isMild: true,
    applies: ({ href }, { url, site }) => /^http:/i.test(href) && url.startsWith('https:') && !site.isLocal,
    tell: ({ href, type }) => ({
      message: `Expected an https address in the oEmbed link, found ${shorten(href, 80)}`,
      help: linkTag('alternate', href.replace(/^http:/i, 'https:'), { type }),
      severity: 'info',
    }),
  },
];

function rightTag({ url, type }: LinkTag): string | undefined {
  const address = parseHttp(url ?? '');
  return address && linkTag('alternate', address.href, { type: rightOembedType(type) });
}
