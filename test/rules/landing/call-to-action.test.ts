import rule from '../../../rules/landing/call-to-action.ts';
import { testRule } from '../../../src/testing.ts';

const url = 'https://example.com/';
const text = 'We pick our tea in spring and roast it over charcoal. '.repeat(8);
const home = (more: string, language = 'en') => ({
  url,
  title: `${language} ${more}`,
  html: `<html lang="${language}"><title>Tea</title><main><h1>Tea</h1><p>${text}</p>${more}</main></html>`,
});
const history = '<a href="/history">Our history</a>';

testRule(rule, {
  passes: [
    home('<a href="/order">Order now</a>'),
    home('<a href="/green">Buy the green one</a>'),
    home('<a href="/kontakt">Kontakt</a>', 'de'),
    home('<a href="/a">もっと見る</a>', 'ja'),
    home('<a href="/a">Les mer</a>', 'no'),
    home('<a class="btn btn-primary" href="/history">Our history</a>'),
    home('<a href="tel:+49301234567">Telephone</a>'),
    home('<a href="https://wa.me/49301234567">Chat</a>'),
    home('<form action="/order"><button>Go</button></form>'),
    home('<input type="email">'),
    home('<a href="/menu.pdf" download>Menu</a>'),
  ],
  fails: [
    {
      ...home(history),
      finds: ['Missing a call to action on a home page: no form, no button, no way to buy, to book or to ask'],
    },
    {
      ...home(`<form role="search"><input name="s"></form>${history}`),
      finds: ['Missing a call to action on a home page: no form, no button, no way to buy, to book or to ask'],
    },
    {
      title: 'an article where it is asked for',
      html: `<html lang="en"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
<article><h1>Tea</h1><p>${text}</p></article></html>`,
      options: { kinds: ['article'] },
      finds: ['Missing a call to action on an article page: no form, no button, no way to buy, to book or to ask'],
    },
  ],
  skips: [
    home(history, 'eu'),
    home(history, ''),
    home('<div><button>?</button></div>'),
    home('<iframe src="https://booking.example/"></iframe>'),
    {
      ...home(history),
      title: 'hardly any text',
      html: `<html lang="en"><title>Tea</title><main><p>Tea.</p>${history}</main>`,
    },
    { title: 'another page', html: `<html lang="en"><title>Tea</title><main><p>${text}</p></main>` },
  ],
});
