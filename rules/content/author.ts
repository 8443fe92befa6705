import { findPlaceholder } from '../../src/networks/placeholder-texts.ts';
import { accountNames, bylineWords } from '../../src/networks/schema-org.ts';
import { hasUnreadMarkup } from '../../src/page/article-items.ts';
import { type StatedAuthor, statedAuthors } from '../../src/page/authors.ts';
import { mayHaveByline } from '../../src/page/byline-text.ts';
import { needsCard } from '../../src/page/card-demand.ts';
import type { Page } from '../../src/page/page.ts';
import { siteNames } from '../../src/page/site-names.ts';
import { wordForm } from '../../src/page/words/phrases.ts';
import { type Draft, pageRule, skip } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require articles to name their author',
  why: 'Readers pass on what somebody stands for. Search engines and networks show the name as it is marked up, "admin" and "by" included.',
  sources: [
    'https://developers.google.com/search/docs/appearance/structured-data/article#author-bp',
    'https://developers.google.com/search/docs/fundamentals/creating-helpful-content',
  ],
  severity: 'info',
  examples: {
    good: [article('{"@type":"Person","name":"Lin Chen"}', '<p class="byline">Lin Chen</p>')],
    bad: [
      article('', ''),
      article('{"@type":"Person","name":"admin"}', ''),
      article('{"@type":"Person","name":"by Lin Chen"}', '<p class="byline">by Lin Chen</p>'),
      article('{"@type":"Person"}', '<p class="byline">Lin Chen</p>'),
      article('{"@type":"Person","name":"Lin Chen"}', ''),
    ],
  },

  target: (page) => (page.kind.is === 'article' && needsCard(page) ? page : undefined),

  *check(page) {
    const authors = statedAuthors(page);
    if (authors.length === 0) {
      if (hasUnreadMarkup(page) || mayHaveByline(page)) yield skip;
      else yield { message: 'Missing author', help: `In the Article markup: ${example}` };
    }
    for (const author of authors) {
      const draft = author.from === 'markup' ? (faultOf(author) ?? invisible(author, page)) : undefined;
      if (!draft) continue;
      yield { ...draft, at: author };
      return;
    }
  },
});

const example = '"author": { "@type": "Person", "name": "…", "url": "https://…" }';

function faultOf({ name, tag, isObject }: StatedAuthor): Draft | undefined {
  if (name === '') return isObject ? { message: `Missing name in ${tag}`, help: example } : undefined;
  const shown = `"${shorten(name, 60)}"`;
  if (accountNames.names.has(name.toLowerCase()) || findPlaceholder(name)) {
    return { message: `Expected the name of a person or organisation in ${tag}, found ${shown}` };
  }
  const word = bylineWords.pattern.exec(name)?.[0];
  if (word !== undefined) {
    return { message: `Expected only the name in ${tag}, found ${shown}`, help: name.slice(word.length).trim() };
  }
  return /^https?:\/\/|^[^\s@]+@[^\s@.]+\.[^\s@]+$/i.test(name)
    ? { message: `Expected a name in ${tag}, found ${shown}`, help: example }
    : undefined;
}

/** What no reader sees must not be marked up; the site itself is named all over its pages. */
function invisible({ name, tag, isPerson }: StatedAuthor, page: Page): Draft | undefined {
  const form = wordForm(name);
  if (!isPerson || form === '' || siteNames(page).some((one) => wordForm(one) === form)) return undefined;
  const [body] = page.document.named('body');
  if (!body || isInText(name, form, page.textOf(body)) || isInPicture(form, page)) return undefined;
  return { message: `Expected the author on the page as in ${tag}, found "${shorten(name, 60)}" only in the markup` };
}

/** Folding a whole text takes long, and most names stand there as they are. */
const isInText = (name: string, form: string, text: string): boolean =>
  text.includes(name) || wordForm(text).includes(form);

const isInPicture = (form: string, { images }: Page): boolean =>
  images.some(({ alt }) => alt !== undefined && wordForm(alt).includes(form));

function article(author: string, byline: string): string {
  return `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting"${author && `,"author":${author}`}}</script>
<body><article><h1>Green tea</h1>${byline}<p>Loose leaf, picked this spring.</article>`;
}
