import { articleItems, hasUnreadMarkup } from '../../src/page/article-items.ts';
import { teaPage } from '../support/rules.ts';

const json = (text: string) => `<script type="application/ld+json">${text}</script>`;
const typesOf = (html: string) => articleItems(teaPage('/green', html)).map(({ from, types }) => `${from} ${types}`);

it.each([
  ['nothing', json('{"@context":"https://schema.org","@type":"WebPage"}'), []],
  [
    'both ways of saying it',
    `${json('{"@context":"https://schema.org","@type":"NewsArticle"}')}<p itemscope itemtype="https://schema.org/Article">`,
    ['JSON-LD NewsArticle', 'microdata Article'],
  ],
  [
    'no article of a list',
    json('{"@context":"https://schema.org","@type":"Blog","blogPost":{"@type":"BlogPosting"}}'),
    [],
  ],
])('finds %s', (_, html, expected) => expect(typesOf(html)).toEqual(expected));

it.each([
  ['<p>Tea', false],
  [json('{"@type":"Article"}'), false],
  [json('{"@type":"Article",}'), true],
  ['<div vocab="https://schema.org/" typeof="Article">', true],
  ['<div typeof=" ">', false],
])('says of %j that something was not read: %s', (html, expected) =>
  expect(hasUnreadMarkup(teaPage('/green', html))).toBe(expected),
);
