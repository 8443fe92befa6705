import rule from '../../../rules/content/title.ts';
import { testRule } from '../../../src/testing.ts';

const site = '<meta property="og:site_name" content="Willow Tea">';

testRule(rule, {
  passes: [
    `<title>How to brew green tea – Willow Tea</title>${site}`,
    '<TITLE>GREEN TEA</TITLE>',
    '<html lang="de"><title>Grüner Tee &amp; Gebäck</title><p>Frisch gepflückt.',
    '<html lang="ja"><title>緑茶の淹れ方</title>',
    { title: 'the same one twice', html: '<title>Green tea</title><title> Green\n tea </title>' },
    { title: 'the title of a drawing', html: '<title>Green tea</title><svg><title>A leaf</title></svg>' },
    {
      title: 'the name of the site on its start page',
      html: `<title>Willow Tea</title>${site}`,
      url: 'https://example.com/',
    },
    {
      title: 'a word for the start page, and more',
      html: '<html lang="fr"><title>Accueil du salon de thé</title>',
    },
    { title: 'a title that begins with the name', html: `<title>Willow Tea Rooms</title>${site}` },
    { title: 'the placeholder of a theme, which another rule tells', html: '<title>Untitled</title>' },
  ],
  fails: [
    {
      html: `<meta property="og:title" content="Tea &amp; &lt;b&gt; cakes">${site}<p>Picked this spring.`,
      finds: ['Missing <title>'],
      helps: ['<title>Tea &amp; &lt;b&gt; cakes – Willow Tea</title>'],
    },
    {
      html: '<head><title> &nbsp; </title></head><h1>Green tea</h1>',
      finds: ['Expected a title in <title>, found none'],
      helps: ['<title>Green tea</title>'],
    },
    {
      html: '<title>Green tea</title><title>Willow Tea</title><title>Tea</title><title>Shop</title>',
      finds: ['Expected one <title>, found 4: "Green tea", "Willow Tea", "Tea" and 1 more'],
    },
    {
      html: `<title>WILLOW-TEA</title>${site}<h1>Green tea</h1>`,
      finds: ['Expected <title> to name the page, found only the name of the site, "WILLOW-TEA"'],
      helps: ['<title>Green tea – Willow Tea</title>'],
    },
    {
      html: '<html lang="de"><title>STARTSEITE</title><h1>Grüner Tee</h1>',
      finds: ['Expected <title> to name the page, found "STARTSEITE"'],
      helps: ['<title>Grüner Tee</title>'],
    },
    {
      html: '<html lang="vi"><title>Trang chủ</title><p>Trà xanh',
      url: 'https://example.com/',
      finds: ['Expected <title> to name the site, found "Trang chủ"'],
    },
    {
      title: 'an empty one first',
      html: '<title></title><title>Green tea</title>',
      finds: ['Expected a title in <title>, found none'],
    },
    {
      title: 'the name from the config',
      html: '<title>Willow Tea</title>',
      brand: { name: 'Willow Tea' },
      finds: ['Expected <title> to name the page, found only the name of the site, "Willow Tea"'],
    },
    {
      title: 'with a placeholder for a heading',
      html: '<title>Home</title><h1>{{ page.title }}</h1>',
      finds: ['Expected <title> to name the page, found "Home"'],
    },
  ],
  skips: [
    '<META NAME="ROBOTS" CONTENT="NOINDEX"><p>Loose leaf, picked this spring.',
    { title: 'a later page of a list', html: '<body><p>Older posts', url: 'https://example.com/blog/page/2/' },
    { title: 'part of a page', html: '<div>Loose leaf, picked this spring.</div>' },
    { title: 'the page of an uploaded file', html: '<body class="attachment attachmentid-12"><img src="/tea.png">' },
    { title: 'a page for one visitor', html: '<title>Home</title>', url: 'https://example.com/cart' },
  ],
});
