import rule from '../../../rules/landing/utm-share-links.ts';
import { testRule } from '../../../src/testing.ts';

const own = 'https://example.com/tea/green';
const encoded = (query: string) => encodeURIComponent(own + query);
const telegram = (query = '') => `<a href="https://t.me/share/url?url=${encoded(query)}">Telegram</a>`;
const whatsapp = (query = '') => `<a href="https://api.whatsapp.com/send?text=Tea%20${encoded(query)}">WhatsApp</a>`;
const facebook = (query = '') =>
  `<a href="https://www.facebook.com/sharer/sharer.php?u=${encoded(query)}">Facebook</a>`;

testRule(rule, {
  passes: [
    telegram() + whatsapp(),
    telegram('?utm_source=telegram') + whatsapp('?utm_source=whatsapp'),
    {
      title: 'networks that share og:url',
      html: `<meta property="og:url" content="${own}">${facebook()}${telegram('?utm_source=telegram')}${telegram('?utm_source=telegram')}`,
    },
    {
      title: 'other pages in a list',
      html: `${telegram('?utm_source=telegram')}<a href="https://t.me/share/url?url=https%3A%2F%2Fexample.com%2Ftea">Telegram</a>`,
    },
  ],
  fails: [
    {
      html: telegram() + whatsapp('?utm_source=whatsapp&utm_medium=social'),
      finds: [
        'Missing campaign parameters in the address that is shared on Telegram, while other share links have them',
      ],
      helps: ['utm_source=telegram&utm_medium=social'],
    },
    {
      title: 'without og:url Facebook shares what it is given',
      html: facebook() + whatsapp('?utm_source=whatsapp') + telegram() + telegram(),
      finds: [
        'Missing campaign parameters in the address that is shared on Facebook, Telegram, while other share links have them',
      ],
    },
  ],
  skips: ['<title>Tea</title>', telegram('?utm_source=telegram'), '<a href="https://t.me/share/url?url=">Telegram</a>'],
});
