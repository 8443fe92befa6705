import rule from '../../../rules/content/quotable.ts';
import { testRule } from '../../../src/testing.ts';

const article = (content: string) =>
  `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
  <article><h1>Green tea</h1>${content}</article>`;

const long = `<p>${'Loose leaf, picked this spring. '.repeat(160)}</p>`;

testRule(rule, {
  passes: [
    { title: 'a heading in upper case', html: article(`<H2>WATER</H2>${long}`) },
    { title: 'a list', html: article(`${long}<ol><li>Heat the water<li>Wait two minutes</ol>`) },
    { title: 'a quote in the running text', html: article(`<p>He said <q>patience</q>.</p>${long}`) },
    { title: 'a heading by role', html: article(`<div role="heading" aria-level="2">Wasser &amp; Zeit</div>${long}`) },
    { title: 'a bold paragraph', html: article(`<p> <strong>L&apos;eau&nbsp;</strong> </p>${long}`) },
    {
      title: 'a German article without <article>',
      html: `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
        <h1>Grüner Tee</h1><h2>Wasser</h2><p>${'Loser Tee, im Frühling gepflückt. '.repeat(160)}`,
    },
  ],
  fails: [
    { title: 'nothing', html: article(long), finds: [found(802)] },
    { title: 'German', html: article(`<p>${'Grüner Tee &amp; Kuchen. '.repeat(250)}</p>`), finds: [found(752)] },
    {
      title: 'bold words in a sentence',
      html: article(`<p>Never <b>boil</b> it.</p><p><b> </b></p>${long}`),
      finds: [found(805)],
    },
    {
      title: 'lists around the article',
      html: `<nav><ul><li><a href="/">Home</a></ul></nav>${article(long)}<footer><h2>About</h2><ul><li>Tea</ul></footer>`,
      finds: [found(802)],
    },
    {
      title: 'fewer words than usual',
      html: article('<p>Loose leaf, picked this spring.</p>'),
      options: { minWords: 5 },
      finds: [found(7)],
    },
    {
      title: 'headings of the comments',
      html: article(`${long}<div id="comments"><h2>Comments</h2></div>`),
      finds: [found(802)],
    },
  ],
  skips: [
    { title: 'no article', html: `<title>Green tea</title>${long}` },
    { title: 'a short one', html: article('<p>Loose leaf, picked this spring.</p>') },
    { title: 'one word less than wanted', html: article(long), options: { minWords: 803 } },
    { title: 'out of indexes', html: `<meta name="ROBOTS" content="NOINDEX">${article(long)}` },
  ],
});

function found(words: number): string {
  return `Expected headings, lists or quotes in an article of ${words} words, found none`;
}
