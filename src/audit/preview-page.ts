/** Fetches one page as a crawl would, looks at its pictures, and resolves its cards. */

import type { Options } from '../config/options.ts';
import { crawl } from '../crawl/crawl.ts';
import type { Source } from '../crawl/source.ts';
import type { Read, Visit } from '../crawl/visit.ts';
import { UserError } from '../errors.ts';
import { readRefresh } from '../page/refresh.ts';
import type { Card } from '../preview/card.ts';
import { type CardDraft, completeCard, draftCards, type SeenImage } from '../preview/resolve-cards.ts';
import type { ImageAnswer } from '../resources.ts';
import type { Site } from '../site.ts';
import type { PageRecord } from './audit.ts';
import { openSource } from './open-source.ts';
import { readPage } from './read-page.ts';
import { settleCards } from './settle-cards.ts';
import { siteOf } from './site-of.ts';
import { connect, type Wires } from './wires.ts';

export interface PreviewRun {
  readonly target: string;
  readonly options: Pick<Options, 'origin' | 'crawl' | 'networks' | 'brand'>;
  /** Ids of the networks whose cards are wanted. */
  readonly networks: readonly string[];
  readonly version: string;
  readonly cwd: string;
  readonly stdin: NodeJS.ReadableStream;
  readonly signal: AbortSignal;
  /** Read the pictures of one's own files, to show them without a network. */
  readonly embed: boolean;
}

export type Preview =
  | {
      readonly kind: 'seen';
      readonly url: string;
      readonly title?: string;
      readonly cards: readonly Card[];
      /** `data:` addresses of pictures, by their address. */
      readonly pictures: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'failed'; readonly page: PageRecord };

/** Throws a `UserError` for what is no page. */
export async function previewPage(run: PreviewRun): Promise<Preview> {
  const { target, options, cwd, stdin, version } = run;
  const source = await openSource([target], { cwd, stdin, origin: options.origin });
  if (source.kind === 'list' || source.kind === 'sitemap') {
    throw new UserError('A list or a sitemap holds many pages; name one of them');
  }
  const site = siteOf(source, options);
  const wires = connect(source, site, options, version);
  try {
    const visit = await visitOne(source, wires, readerOf(site, run.networks), run.signal);
    const { value, finalUrl, url, outcome, status, reason } = visit;
    if (!value || outcome !== 'ok') {
      return { kind: 'failed', page: { url, outcome, status, depth: 0, ...(reason && { reason }) } };
    }
    const { drafts, title } = value;
    const { cards, images } = await settleCards(drafts, wires.prober, { looksWithin: true });
    const pictures = run.embed ? await embed(images, source, wires) : new Map<string, string>();
    return { kind: 'seen', url: finalUrl ?? url, ...(title && { title }), cards: cards.map(completeCard), pictures };
  } finally {
    await wires.close();
  }
}

interface Looked {
  readonly drafts: readonly CardDraft[];
  readonly title: string | undefined;
}

const readerOf =
  (site: Site, networks: readonly string[]): Read<Looked> =>
  async (reply, place) => {
    const { page } = readPage(reply, place, site);
    const refresh = readRefresh(page);
    const title = page.titles[0]?.text;
    return { links: [], ...(refresh && { refresh }), value: { drafts: draftCards(page, networks), title } };
  };

/** Redirects are followed wherever they lead, as networks follow them. */
async function visitOne(
  { seeds }: Source,
  { fetch, robots }: Wires,
  read: Read<Looked>,
  signal: AbortSignal,
): Promise<Visit<Looked>> {
  const visits = crawl({
    seeds: seeds.slice(0, 1),
    fetch,
    robots,
    read,
    signal,
    scope: () => undefined,
    limits: { maxPages: 1, maxDepth: 0 },
    follow: false,
    concurrency: 1,
  });
  for await (const visit of visits) return visit;
  throw new UserError('There is no page to preview; name an address or a file', { exitCode: 3 });
}

const isOwn = (url: string, folder: Source['folder']): boolean =>
  folder !== undefined && new URL(url).origin === new URL(folder.origin).origin;

/** Heavier ones would make the file unwieldy. */
const maxBytes = 4 * 1024 * 1024;

async function embed(
  images: ReadonlyMap<string, SeenImage>,
  { folder }: Source,
  { fetch }: Wires,
): Promise<ReadonlyMap<string, string>> {
  const pictures = new Map<string, string>();
  for (const [url, seen] of images) {
    const type = isOwn(url, folder) && typeof seen === 'object' ? typeOf(seen) : undefined;
    const reply = type && (await fetch({ url: new URL(url), purpose: 'image', maxBytes }));
    if (!reply || reply.kind === 'failed' || reply.truncated) continue;
    pictures.set(url, `data:${type};base64,${Buffer.from(reply.body).toString('base64')}`);
  }
  return pictures;
}

/** Of the formats that browsers show. */
const typeOf = ({ format }: ImageAnswer): string | undefined =>
  format &&
  {
    jpeg: 'image/jpeg',
    png: 'image/png',
    gif: 'image/gif',
    webp: 'image/webp',
    avif: 'image/avif',
    svg: 'image/svg+xml',
  }[format as string];
