import rule from '../../../rules/content/thin.ts';
import { testRule } from '../../../src/testing.ts';

const article = (content: string) =>
  `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
  <article><h1>Green tea</h1>${content}</article>`;

const brief = '<p>Loose leaf, picked this spring.</p>';

testRule(rule, {
  passes: [
    { title: 'as many words as wanted', html: article(`<p>${'tea '.repeat(98)}</p>`) },
    { title: 'upper case and entities', html: article(`<P>${'T&Eacute;&nbsp;VERDE '.repeat(50)}</P>`) },
    { title: 'German', html: article(`<p>${'Grüner Tee, im Frühling gepflückt. '.repeat(20)}</p>`) },
    { title: 'Japanese, without spaces', html: article(`<p>${'春に摘んだ緑茶の茶葉です。'.repeat(30)}</p>`) },
    { title: 'fewer are wanted', html: article(brief), options: { minWords: 5 } },
  ],
  fails: [
    { title: 'one word less', html: article(`<p>${'tea '.repeat(97)}</p>`), finds: [found(99)] },
    { html: article('<p>Loose leaf &amp; cakes, picked &nbsp; this spring.</p>'), finds: [found(8)] },
    { html: article('<p>Grüner Tee, im Frühling gepflückt.</p>'), finds: [found(7)] },
    { title: 'nothing but a headline', html: article('<p> </p>'), finds: [found(2)] },
    {
      title: 'words that nobody sees',
      html: article(`${brief}<script>/* ${'tea '.repeat(100)}*/</script><!-- ${'tea '.repeat(100)}-->`),
      finds: [found(7)],
    },
    {
      html: article(brief),
      options: { minWords: 8 },
      finds: ['Expected at least 8 words in an article, found 7'],
    },
    { title: 'below a picture', html: article(`<img src="/tea.jpg">${brief}`), finds: [found(7)] },
  ],
  skips: [
    { title: 'no article', html: '<title>Green tea</title><p>Loose leaf.' },
    { title: 'something to watch', html: article(`${brief}<video src="/tea.mp4"></video>`) },
    { title: 'a story in pictures', html: article('<img src="/1.jpg"><img src="/2.jpg"><img src="/3.jpg">') },
    {
      title: 'behind a wall',
      html: article(
        `${brief}<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","isAccessibleForFree":"False"}</script>`,
      ),
    },
    { title: 'a listing of code', html: article(`<pre>brew()</pre>${brief}`) },
    { title: 'a link with a line', html: article(brief).replace('<article>', '<article class="post format-link">') },
  ],
});

function found(words: number): string {
  return `Expected at least 100 words in an article, found ${words}`;
}
