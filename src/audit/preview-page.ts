/** Fetches one page as a crawl would, looks at its pictures, and resolves its cards. */

import type { Options } from '../config/options.ts';
import type { Read } from '../crawl/visit.ts';
import type { Fetch } from '../fetch/reply.ts';
import { readRefresh } from '../page/refresh.ts';
import type { Card } from '../preview/card.ts';
import { type CardDraft, completeCard, draftCards, type SeenImages } from '../preview/resolve-cards.ts';
import type { ImageAnswer } from '../resources.ts';
import type { Site } from '../site.ts';
import type { PageRecord } from './audit.ts';
import { readPage } from './read-page.ts';
import { settleCards } from './settle-cards.ts';
import { siteOf } from './site-of.ts';
import { openOne, visitOne } from './visit-one.ts';
import { connect } from './wires.ts';

export interface PreviewRun {
  readonly target: string;
  readonly options: Pick<Options, 'origin' | 'crawl' | 'networks' | 'brand'>;
  /** Ids of the networks whose cards are wanted. */
  readonly networks: readonly string[];
  readonly version: string;
  readonly cwd: string;
  readonly stdin: NodeJS.ReadableStream;
  readonly signal: AbortSignal;
  /** Read the pictures whole, to show them without a network. */
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
  const source = await openOne(target, { cwd, stdin, origin: options.origin });
  const site = siteOf(source, options);
  const wires = connect(source, site, options, version);
  try {
    const visit = await visitOne(source, wires, readerOf(site, run.networks), run.signal);
    const { value, finalUrl, url, outcome, status, reason } = visit;
    if (!value || outcome !== 'ok') {
      return { kind: 'failed', page: { url, outcome, status, depth: 0, ...(reason && { reason }) } };
    }
    const { drafts, title } = value;
    const { cards, images } = await settleCards(drafts, wires.prober, { page: finalUrl ?? url, looksWithin: true });
    const pictures = run.embed ? await embed(images, wires.fetch) : new Map<string, string>();
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

/** Heavier ones, one or all together, would make the file unwieldy. */
const mostBytes = { one: 4 * 1024 * 1024, all: 16 * 1024 * 1024 };

/** Pictures that were probed, so that what the user or robots.txt forbids is not asked for here either. */
async function embed(images: SeenImages, fetch: Fetch): Promise<ReadonlyMap<string, string>> {
  const pictures = new Map<string, string>();
  let left = mostBytes.all;
  for (const [url, seen] of images) {
    const type = typeof seen === 'object' ? typeOf(seen) : undefined;
    const maxBytes = Math.min(mostBytes.one, left);
    const reply = type && (await fetch({ url: new URL(url), purpose: 'image', maxBytes }));
    if (!reply || reply.kind === 'failed' || reply.truncated || reply.status !== 200) continue;
    left -= reply.body.byteLength;
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
