import rule from '../../../rules/content/author.ts';
import { testRule } from '../../../src/testing.ts';

const article = (author: string, byline = '', head = '') =>
  `${head}<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
${author && `<script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting","author":${author}}</script>`}
<body><article><h1>Green tea</h1>${byline}<p>Loose leaf, picked this spring.</article>`;
const lin = '{"@type":"Person","name":"Lin Chen"}';

testRule(rule, {
  passes: [
    article(lin, '<p class="byline">Lin Chen</p>'),
    { title: 'a byline alone', html: article('', '<a rel="author" href="/lin">Lin Chen</a>') },
    { title: 'a meta tag alone', html: article('', '', '<meta name="author" content="Lin Chen">') },
    {
      title: 'an organisation that the page does not name',
      html: article('{"@type":"Organization","name":"Willow Tea"}'),
    },
    { title: 'a name without a type', html: article('"Lin Chen"') },
    { title: 'an id that leads nowhere', html: article('{"@id":"https://example.com/#lin"}') },
    {
      title: 'the site itself',
      html: article('{"@type":"Person","name":"Lin Chen"}', '', '<meta property="og:site_name" content="Lin Chen">'),
    },
    { title: 'a name in a picture', html: article(lin, '<img src="/lin.jpg" alt="Portrait of Lin Chen">') },
    { title: 'a name in other capitals', html: article(lin, '<p>LIN CHEN</p>') },
    {
      title: 'names that begin like a word',
      html: article('{"@type":"Person","name":"Byron Vonnegut"}', '<p>Byron Vonnegut</p>'),
    },
  ],
  fails: [
    { html: article(''), finds: ['Missing author'] },
    {
      html: article('{"@type":"Person","name":" Admin "}'),
      finds: ['Expected the name of a person or organisation in author of BlogPosting, found "Admin"'],
    },
    {
      html: article('{"@type":"Person","name":"{{ author }}"}'),
      finds: ['Expected the name of a person or organisation in author of BlogPosting, found "{{ author }}"'],
    },
    {
      html: article('{"@type":"Person","name":"By Lin Chen"}', 'By Lin Chen'),
      finds: ['Expected only the name in author of BlogPosting, found "By Lin Chen"'],
      helps: ['Lin Chen'],
    },
    { html: article('{"@type":"Person","name":""}'), finds: ['Missing name in author of BlogPosting'] },
    {
      html: article('{"@type":"Person","name":"lin@example.com"}'),
      finds: ['Expected a name in author of BlogPosting, found "lin@example.com"'],
    },
    {
      html: article('{"@type":"Person","name":"https://example.com/lin"}'),
      finds: ['Expected a name in author of BlogPosting, found "https://example.com/lin"'],
    },
    {
      title: 'nobody on the page',
      html: article(lin),
      finds: ['Expected the author on the page as in author of BlogPosting, found "Lin Chen" only in the markup'],
    },
    {
      title: 'one fault for many authors',
      html: article('[{"@type":"Person","name":"admin"},{"@type":"Person","name":"root"}]'),
      finds: ['Expected the name of a person or organisation in author of BlogPosting, found "admin"'],
    },
  ],
  skips: [
    { title: 'a page of no known kind', html: '<title>Tea</title>' },
    { title: 'a byline without markup', html: article('', '<p>2 May 2026 by Lin Chen</p>') },
    { title: 'a block that does not parse', html: article('', '<script type="application/ld+json">{,}</script>') },
  ],
});
