import { statedAuthors } from '../../src/page/authors.ts';
import { teaPage } from '../support/rules.ts';

const json = (author: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting","author":${author}}</script>`;
const told = (html: string) => statedAuthors(teaPage('/green', html)).map(({ tag, name }) => `${tag}: ${name}`);

it.each([
  ['nobody', '<p>Lin says that tea is green.', []],
  ['a person', json('{"@type":"Person","name":"Lin Chen"}'), ['author of BlogPosting: Lin Chen']],
  ['a name alone', json('"Lin Chen"'), ['author of BlogPosting: Lin Chen']],
  [
    'several',
    json('["Lin Chen",{"@type":"Organization","name":"Willow Tea"}]'),
    ['author of BlogPosting: Lin Chen', 'author of BlogPosting: Willow Tea'],
  ],
  ['somebody without a name', json('{"@type":"Person","url":"https://tea.example/lin"}'), ['author of BlogPosting: ']],
  ['an address for a name', json('"https://tea.example/lin"'), ['author of BlogPosting: ']],
  [
    'meta tags',
    '<meta name="author" content="Lin Chen"><meta property="article:author" content="https://facebook.com/lin">',
    ['author: Lin Chen', 'article:author: '],
  ],
  ['no empty tag', '<meta name="author" content="">', []],
  ['a link of the head', '<link rel="author" href="/lin" title="Lin Chen">', ['rel=author: Lin Chen']],
  ['a byline by its class', '<p class="post-author">Lin Chen</p>', ['the byline: Lin Chen']],
  ['a byline by its property', '<b itemprop="author">Lin Chen</b>', ['the byline: Lin Chen']],
  ['a link to the posts of the author', '<a href="/author/lin">Lin Chen</a>', ['the byline: Lin Chen']],
  ['no author of a comment', '<ol id="comments"><li><b class="author">Wu</b></ol>', []],
  ['no class of the body', '<body class="author author-lin"><p>Tea', []],
  ['no class that only begins so', '<p class="authority">Tea', []],
])('finds %s', (_, html, expected) => expect(told(html)).toEqual(expected));
