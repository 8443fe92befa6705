import rule from '../../../rules/content/visuals.ts';
import { testRule } from '../../../src/testing.ts';

const text = `<p>${'Loose leaf, picked this spring. '.repeat(80)}</p>`;

const article = (content: string) =>
  `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
  <article><h1>Green tea</h1>${content}${text}</article>`;

const missing = ['Missing a picture, drawing or recording in the article'];

testRule(rule, {
  passes: [
    { title: 'a picture', html: article('<IMG SRC="/SENCHA.JPG" ALT="SENCHA">') },
    { title: 'entities in the address', html: article('<img src="/tee.jpg?w=800&amp;h=600" alt="Gr&uuml;ner Tee">') },
    { title: 'a recording', html: article('<audio controls src="/kettle.mp3"></audio>') },
    {
      title: 'a frame',
      html: article('<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" width="560" height="315"></iframe>'),
    },
    { title: 'a drawing', html: article(`<svg viewBox="0 0 9 9">${'<path d="M0 0h9"/>'.repeat(20)}</svg>`) },
    {
      title: 'behind the headline',
      html: article('<div style="color: #fff; background-image: url(&quot;/sencha.jpg&quot;)"></div>'),
    },
    {
      title: 'Japanese',
      html: `<html lang="ja"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
        <article><h1>緑茶</h1><img src="/%E7%B7%91%E8%8C%B6.jpg" alt="緑茶"><p>${'春に摘んだ緑茶の茶葉です。'.repeat(100)}</p></article>`,
    },
    { title: 'a post of a network', html: article('<blockquote class="instagram-media"></blockquote>') },
  ],
  fails: [
    { title: 'text alone', html: article(''), finds: missing },
    {
      title: 'a smiley',
      html: article('<img src="/smile.png" width="16px" height="16px" alt="&#58;)">'),
      finds: missing,
    },
    {
      title: 'a pixel that counts visitors',
      html: article(
        '<iframe src="https://count.example/" WIDTH="0" HEIGHT="0"></iframe><img src="/p.gif" width="1" height="1">',
      ),
      finds: missing,
    },
    { title: 'an icon', html: article('<svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg>'), finds: missing },
    {
      title: 'pictures around the article',
      html: `<header><img src="/willow.jpg" alt="Willow Tea"></header>${article('')}<footer><img src="/shop.jpg" alt=""></footer>`,
      finds: missing,
    },
    {
      title: 'German, with an empty background',
      html: `<html lang="de"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
        <article><h1>Grüner Tee</h1><div style="background: none"></div><p>${'Grüner Tee &amp; Gebäck. '.repeat(150)}</p></article>`,
      finds: missing,
    },
  ],
  skips: [
    { title: 'no article', html: `<title>Green tea</title>${text}` },
    { title: 'fewer words than wanted', html: article(''), options: { minWords: 500 } },
    { title: 'out of indexes', html: `<meta name="robots" content="NONE">${article('')}` },
    { title: 'the page of an uploaded file', html: `<body class="attachment attachmentid-12">${article('')}` },
  ],
});
