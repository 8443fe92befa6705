/** Lists of addresses and sitemaps from the disk or the standard input, as sources. */

import { UserError } from '../errors.ts';
import { count } from '../text.ts';
import { xmlDecoder } from './decode-xml.ts';
import { parseSitemap } from './parse-sitemap.ts';
import { type BadLine, readList } from './read-list.ts';
import { type Location, type SitemapFault, sitemapLimits } from './sitemap-reader.ts';
import type { Source } from './source.ts';
import { readTargetAddress, type TargetAddress } from './target-address.ts';
import type { CrawlNotice } from './visit.ts';

/** `name` is what the user calls it. */
export async function openText(stream: NodeJS.ReadableStream, name: string): Promise<Source> {
  const body = await readAll(stream, name);
  const { kind, locations, fault } = await parseSitemap(body);
  const notices = fault ? [cutSitemap(name, fault)] : [];
  if (kind === 'index') return fromIndex(addressesOf(locations), notices, name);
  if (kind === 'pages' || kind === 'feed') return fromAddresses('sitemap', addressesOf(locations), notices, name);
  const { addresses, badLines } = readList(decodeList(body, name));
  if (addresses.length === 0) throw new UserError(noAddresses(name, badLines));
  return fromAddresses('list', addresses, noticesOn(badLines, name), name);
}

async function readAll(stream: NodeJS.ReadableStream, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(Buffer.from(chunk));
      bytes += Buffer.byteLength(chunk);
      if (bytes > sitemapLimits.bytes) break;
    }
  } catch (cause) {
    const { code = 'it broke off' } = cause as NodeJS.ErrnoException;
    throw new UserError(`${name} cannot be read (${code}); check its permissions`, { cause });
  }
  if (bytes > sitemapLimits.bytes) {
    throw new UserError(`${name} is larger than ${sitemapLimits.bytes / 1024 / 1024} MiB; split it`);
  }
  return Buffer.concat(chunks);
}

function decodeList(body: Uint8Array, name: string): string {
  const text = xmlDecoder(body).decode(body);
  if (!text.includes('\0') && !text.trimStart().startsWith('<')) return text;
  throw new UserError(`${name} is no page, no sitemap and no list of addresses; name something else`);
}

const addressesOf = (locations: readonly Location[]): readonly TargetAddress[] =>
  locations.flatMap(({ address }) => readTargetAddress(address) ?? []);

/** The files that an index names are read from the web. */
function fromIndex(files: readonly TargetAddress[], notices: readonly CrawlNotice[], name: string): Source {
  const source = fromAddresses('sitemap', files, notices, name);
  return { ...source, seeds: [], sitemaps: source.seeds.map(({ url }) => url) };
}

function fromAddresses(
  kind: 'sitemap' | 'list',
  addresses: readonly TargetAddress[],
  notices: readonly CrawlNotice[],
  name: string,
): Source {
  const [first] = addresses;
  if (!first) throw new UserError(noAddresses(name, []));
  const named = [...new Map(addresses.map((address) => [address.url.origin, address])).values()];
  return {
    kind,
    start: first.url.href,
    starts: named.map(({ url }) => url),
    named,
    seeds: addresses.map(({ url }) => ({ url: url.href, via: kind })),
    follow: false,
    sitemaps: [],
    notices,
  };
}

function noAddresses(name: string, [first]: readonly BadLine[]): string {
  if (!first) return `${name} holds no addresses; write one on each line`;
  return `${name} is no list of addresses; line ${first.line} is "${first.text}", write it like https://example.com/`;
}

const mostLines = 10;

function noticesOn(badLines: readonly BadLine[], name: string): readonly CrawlNotice[] {
  const notices = badLines
    .slice(0, mostLines)
    .map(({ line, text }) => badLine(`Line ${line} of ${name} is no address: ${text}`));
  const more = badLines.length - mostLines;
  return more > 0 ? [...notices, badLine(`${count(more, 'more line')} of ${name} are no addresses`)] : notices;
}

const badLine = (message: string): CrawlNotice => ({ code: 'bad_line', message, isCut: true });

const cutSitemap = (name: string, fault: SitemapFault): CrawlNotice => ({
  code: 'sitemap_cut',
  message: `${name} could not be read to its end: ${fault.replaceAll('_', ' ')}`,
  isCut: true,
});
