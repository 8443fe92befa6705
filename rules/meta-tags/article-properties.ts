import { parseHttp } from '../../src/address.ts';
import { metaTag } from '../../src/markup.ts';
import { limitsFor } from '../../src/networks/limits.ts';
import { readLink } from '../../src/networks/read-link.ts';
import { hasOpenGraph, needsCard } from '../../src/page/card-demand.ts';
import type { Meta, Page } from '../../src/page/page.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Specify when an article was published and by whom',
  why: 'Pinterest and Mastodon show date and author beside the headline, and an undated article looks like an old one.',
  sources: [
    'https://ogp.me/#type_article',
    'https://developers.pinterest.com/docs/web-features/article-rich-pins/',
    'https://github.com/mastodon/mastodon/blob/main/app/lib/link_details_extractor.rb',
  ],
  severity: 'info',
  examples: {
    good: [
      article(
        '<meta property="article:published_time" content="2026-05-01"><meta property="article:author" content="https://example.com/about/lin">',
      ),
    ],
    bad: [
      article(''),
      article(
        '<meta property="article:published_time" content="2026-05-01"><meta property="article:author" content="Lin"><meta property="article:publisher" content="https://example.com/">',
      ),
    ],
  },

  target: (page) => (isArticle(page) && needsCard(page) && hasOpenGraph(page) ? page : undefined),

  *check(page) {
    yield* missing(page, 'article:published_time', dateOf(page));
    yield* missing(page, 'article:author', authorOf(page));
    const publisher = page.openGraph.first('article:publisher');
    if (publisher && !isFacebookPage(publisher)) {
      yield {
        message: `Expected a Facebook page in article:publisher, found "${shorten(publisher.value, 80)}"`,
        at: publisher,
        networks: ['facebook'],
      };
    }
  },
});

/** SEO plug-ins give og:type article to pages of any kind: the type alone asks for no date. */
const isArticle = ({ kind, openGraph }: Page): boolean =>
  kind.is === 'article' ||
  (kind.shareable && kind.is !== 'product' && openGraph.type?.value.toLowerCase() === 'article');

function* missing({ openGraph, site }: Page, key: string, value: string | undefined): Generator<Draft> {
  if (openGraph.first(key)) return;
  const [empty] = openGraph.all(key);
  const networks = limitsFor(site.networks).flatMap(({ network, reads }) =>
    Object.values(reads).some(({ order }) => order.some((tag) => tag === key)) ? [network] : [],
  );
  yield {
    message: empty ? `Expected a value in ${key}, found none` : `Missing ${key}`,
    at: empty,
    networks,
    ...(value && { help: metaTag(key, value) }),
  };
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

function dateOf({ jsonLd, document }: Page): string | undefined {
  const told = jsonLd.nodes.map(({ properties }) => textOf(properties.datePublished)).find(Boolean);
  return told ?? textOf(document.named('time').find(({ attributes }) => attributes.datetime)?.attributes.datetime);
}

function authorOf({ jsonLd, metas, linkTags, anchors }: Page): string | undefined {
  const [person] = jsonLd.nodes.filter(
    ({ path, types }) => /(?:^|\.)author(?:\.\d+)?$/.test(path) && types.includes('Person'),
  );
  const plain = metas.find(({ key, attribute, value }) => key === 'author' && attribute === 'name' && value !== '');
  const link = [
    ...linkTags.map(({ rels, url }) => ({ rels, url })),
    ...anchors.map(({ rels, url }) => ({ rels, url: url?.href })),
  ].find(({ rels, url }) => rels.includes('author') && url?.startsWith('http'));
  return textOf(person?.properties.url) ?? link?.url ?? textOf(person?.properties.name) ?? plain?.value;
}

/** Meta takes the number of a page too. */
function isFacebookPage({ value }: Meta): boolean {
  if (/^\d{5,}$/.test(value)) return true;
  const url = parseHttp(value);
  const reading = url && readLink(url);
  return reading?.kind === 'profile' && reading.network === 'facebook';
}

function article(tags: string): string {
  return `<meta property="og:type" content="article"><meta property="og:title" content="Green tea">${tags}
<article><h1>Green tea</h1><time datetime="2026-05-01">1 May</time></article>`;
}
