/** Reads and judges one page: what the crawl hands each answer to. What it returns no longer needs the page. */

import type { Read, Reading } from '../crawl/visit.ts';
import type { Answered } from '../fetch/reply.ts';
import type { Page } from '../page/page.ts';
import { type PageIdentity, readPageIdentity } from '../page/page-identity.ts';
import { type PagePost, readPagePost } from '../page/page-post.ts';
import { readRefresh } from '../page/refresh.ts';
import { type CardDraft, draftCards } from '../preview/resolve-cards.ts';
import type { ActiveRule } from '../rule.ts';
import type { Site } from '../site.ts';
import { shorten } from '../text.ts';
import type { Notice, PageRecord } from './audit.ts';
import { type Judgement, judge } from './judge.ts';
import { readPage } from './read-page.ts';

export interface PageReport {
  readonly judgement: Judgement;
  /** Cards, waiting for their pictures. */
  readonly cards: readonly CardDraft[];
  /** What it contributes to the picture of who the site is; nothing when it was cut. */
  readonly identity?: PageIdentity;
  /** What it contributes to the rhythm of posting; nothing when it is no post. */
  readonly post?: PagePost;
  /** What the record of the page tells besides its visit. */
  readonly record: Pick<PageRecord, 'file' | 'kind' | 'title' | 'charset' | 'cut'>;
}

interface ReaderParts {
  readonly rules: readonly ActiveRule[];
  readonly site: Site;
  /** Ids of the networks whose cards are wanted. */
  readonly cards: readonly string[];
  /** What an answer was read from, when it was a file. */
  readonly fileOf?: ((reply: Answered) => string | undefined) | undefined;
}

export function createReader({ rules, site, cards, fileOf }: ReaderParts): Read<PageReport> {
  return async (reply, place): Promise<Reading<PageReport>> => {
    const { page, unknownLabel } = readPage(reply, place, site);
    const refresh = readRefresh(page);
    const judgement = ownCopy(judge(page, rules));
    const post = readPagePost(page);
    const file = fileOf?.(reply);
    const notices = unknownLabel === undefined ? [] : [unknownCharset(page.url, unknownLabel)];
    return {
      links: linksOf(page),
      ...(refresh && { refresh }),
      value: {
        judgement: { ...judgement, notices: [...judgement.notices, ...notices] },
        cards: cards.length > 0 ? ownCopy(draftCards(page, cards)) : [],
        ...(!page.truncated && { identity: ownCopy(readPageIdentity(page)) }),
        ...(post && { post: ownCopy(post) }),
        record: { ...(file && { file }), ...recordOf(page) },
      },
    };
  };
}

/** Links of the body, and the pages before and after in a series. */
function linksOf({ anchors, linkTags }: Page): readonly string[] {
  const series = linkTags.filter(({ rels }) => rels.includes('next') || rels.includes('prev'));
  return [...anchors.flatMap(({ url }) => url?.href ?? []), ...series.flatMap(({ url }) => url ?? [])];
}

function recordOf({ kind, titles, charset, document }: Page): PageReport['record'] {
  const title = titles[0]?.text;
  return {
    kind: kind.is,
    ...(title && { title: ownCopy(shorten(title, 200)) }),
    charset,
    ...(document.cut.length > 0 && { cut: document.cut }),
  };
}

const unknownCharset = (page: string, label: string): Notice => ({
  code: 'unknown_charset',
  page,
  message: `The page names an unknown charset, "${label}"; it was read as UTF-8`,
});

/** Slices of the HTML, however small, keep the whole page alive; copies do not. All that outlives a page is plain data. */
const ownCopy = <T>(plain: T): T => JSON.parse(JSON.stringify(plain)) as T;
