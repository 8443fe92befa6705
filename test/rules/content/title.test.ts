import rule from '../../../rules/content/title.ts';
import { testRule } from '../../../src/testing.ts';

const named = '<meta property="og:site_name" content="Willow Tea">';
const home = 'https://example.com/';

testRule(rule, {
  passes: [
    '<title>How to brew green tea – Willow Tea</title>',
    { title: 'the name of the site on the start page', html: `<title>Willow Tea</title>${named}`, url: home },
    { title: 'one title twice', html: '<title>Green tea</title><title> Green  tea </title>' },
    { title: 'the label of a drawing', html: '<title>Green tea</title><svg><title>Leaf</title></svg>' },
    { title: 'a title that begins with the name', html: `<title>Willow Tea Rooms</title>${named}` },
    { title: 'a word of another language', html: '<html lang="en"><title>Inicio de temporada</title>' },
    { title: 'the placeholder of a theme, which another rule tells', html: '<title>Untitled</title>' },
  ],
  fails: [
    {
      html: '<meta property="og:title" content="Green & white tea"><p>Loose leaf.',
      finds: ['Missing <title>'],
      helps: ['<title>Green &amp; white tea</title>'],
    },
    {
      title: 'spaces',
      html: '<title> &nbsp; </title><h1>Green tea</h1>',
      finds: ['Expected a title in <title>, found none'],
      helps: ['<title>Green tea</title>'],
    },
    {
      title: 'an empty one first',
      html: '<title></title><title>Green tea</title>',
      finds: ['Expected a title in <title>, found none'],
    },
    {
      html: '<title>Green tea</title><title>Willow Tea</title>',
      finds: ['Expected one <title>, found 2: "Green tea", "Willow Tea"'],
    },
    {
      title: 'the name of the site on an inner page',
      html: `<title>willow  tea</title>${named}<meta property="og:title" content="Green tea">`,
      finds: ['Expected <title> to name the page, found only the name of the site, "willow tea"'],
      helps: ['<title>Green tea – Willow Tea</title>'],
    },
    {
      title: 'the name from the config',
      html: '<title>Willow Tea</title>',
      brand: { name: 'Willow Tea' },
      finds: ['Expected <title> to name the page, found only the name of the site, "Willow Tea"'],
    },
    {
      title: 'a start page called home',
      html: '<html lang="de"><title>Startseite</title>',
      url: home,
      finds: ['Expected <title> to name the site, found "Startseite"'],
    },
    {
      title: 'with a placeholder for a heading',
      html: '<title>Home</title><h1>{{ page.title }}</h1>',
      finds: ['Expected <title> to name the page, found "Home"'],
    },
  ],
  skips: [
    { title: 'a part of a page', html: '<p>Loose leaf' },
    { title: 'a hidden page', html: '<title></title><meta name="robots" content="noindex">' },
    { title: 'a later page of a list', html: `<title>Willow Tea</title>${named}`, url: 'https://example.com/page/2/' },
    { title: 'a page for one visitor', html: '<title>Home</title>', url: 'https://example.com/cart' },
  ],
});
