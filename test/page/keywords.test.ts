import { statedKeywords } from '../../src/page/keywords.ts';
import { teaPage } from '../support/rules.ts';

const told = (html: string) => statedKeywords(teaPage('/green', html)).map(({ from, text }) => `${from} ${text}`);
const json = (keywords: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting","keywords":${keywords}}</script>`;

it.each([
  ['nothing', '', []],
  [
    'tags',
    '<meta property="article:tag" content="Green tea"><meta name="article:tag" content="Sencha">',
    ['article:tag Green tea', 'article:tag Sencha'],
  ],
  [
    'tags in one',
    '<meta property="article:tag" content="Green tea, Sencha,">',
    ['article:tag Green tea', 'article:tag Sencha'],
  ],
  ['keywords', '<meta name="Keywords" content="tea; leaf、葉">', ['keywords tea', 'keywords leaf', 'keywords 葉']],
  ['no empty keywords', '<meta name="keywords" content=" , ">', []],
  ['structured data', json('"tea, leaf"'), ['markup tea', 'markup leaf']],
  ['a list of terms', json('["tea",{"@type":"DefinedTerm","name":"leaf"}]'), ['markup tea', 'markup leaf']],
])('reads %s', (_, html, expected) => expect(told(html)).toEqual(expected));
