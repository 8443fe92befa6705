import rule from '../../../rules/landing/internal-tracking.ts';
import { testRule } from '../../../src/testing.ts';

const link = (href: string) => `<a href="${href}">Tea</a>`;

testRule(rule, {
  passes: [
    link('/tea?page=2'),
    link('/tea') + link('https://shop.example/?utm_source=example.com'),
    link('/utm_source'),
    link('/tea#utm_source=x'),
    {
      title: 'a link to copy',
      html: `${link('/')}<p><a href="https://t.me/share/url?url=https%3A%2F%2Fexample.com%2Ftea">Telegram</a><a class="copy-link" data-clipboard-text="https://example.com/tea?utm_source=copy" href="https://example.com/tea?utm_source=copy">Copy link</a>`,
    },
    link('/') +
      link('https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com%2F%3Futm_source%3Dfacebook'),
  ],
  fails: [
    {
      html: link('/tea?utm_source=home&amp;utm_medium=banner&amp;a=1#top'),
      finds: ['Expected links within the site without campaign parameters, found utm_source, utm_medium in 1 link'],
      helps: ['href="/tea?a=1#top"'],
    },
    {
      html: `<nav>${link('https://www.example.com/tea?UTM_Campaign=x')}</nav>${link('?utm_source=y')}${link('/tea?')}`,
      finds: ['Expected links within the site without campaign parameters, found UTM_Campaign, utm_source in 2 links'],
      helps: ['href="https://www.example.com/tea"'],
    },
  ],
  skips: ['<p>No link', link('https://shop.example/?utm_source=example.com')],
});
