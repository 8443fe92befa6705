import rule from '../../../rules/crawler-access/bot-answers.ts';
import { testRule } from '../../../src/testing.ts';

const url = 'https://example.com/tea/green';
const page = { html: '<title>Green tea</title><h1>Green tea</h1>', networks: ['facebook', 'x', 'whatsapp'] };
const tags = { title: 'Green tea', 'og:title': 'Green tea', 'og:image': 'https://example.com/a.jpg' };
const askers = ['browser', 'browser again', 'Facebook', 'X', 'WhatsApp'];
const answers = (some: Readonly<Record<string, object>> = {}, at = url) =>
  Object.fromEntries(askers.map((asker) => [`${at} as ${asker}`, { finalUrl: at, tags, ...some[asker] }]));
const refused = { outcome: 'http_error', status: 403, tags: {} };
const as = (found: string) => `Expected bots to get the page as browsers do, found ${found}`;
const curl = (agent: string) => `curl -A "${agent}" ${url}`;
const byAddress =
  'Firewalls that know bots by their addresses refuse whoever only pretends to be one, as smo does: ask the debugger of the network first, then let these user agents in';

testRule(rule, {
  passes: [
    { ...page, resources: answers() },
    {
      ...page,
      title: 'more tags for a bot, as prerendering makes them',
      resources: answers({ X: { tags: { ...tags, 'twitter:card': 'summary' } } }),
    },
    {
      ...page,
      title: 'what changes with every visit',
      resources: answers({
        'browser again': { tags: { ...tags, title: 'Green tea (2)' } },
        X: { tags: { ...tags, title: 'Green tea (3)' } },
      }),
    },
    {
      ...page,
      title: 'too many requests',
      resources: answers({ X: { outcome: 'http_error', status: 429, tags: {} } }),
    },
    { ...page, title: 'no connection', resources: answers({ X: { outcome: 'network_error', status: 0, tags: {} } }) },
    { ...page, title: 'with a slash', resources: answers({ X: { finalUrl: `${url}/` } }) },
  ],
  fails: [
    {
      ...page,
      title: 'two bots that are turned away',
      resources: answers({ Facebook: refused, X: refused }),
      finds: [as('status 403 for Facebook, X')],
      helps: [`${curl('facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)')}\n${byAddress}`],
    },
    {
      ...page,
      title: 'a challenge and a sign-in page',
      resources: answers({
        X: { barrier: 'a challenge of Cloudflare', tags: {} },
        WhatsApp: { barrier: 'a sign-in page', tags: {} },
      }),
      finds: [as('a challenge of Cloudflare for X'), as('a sign-in page for WhatsApp')],
    },
    {
      ...page,
      title: 'sent elsewhere',
      resources: answers({ Facebook: { finalUrl: 'https://m.example.com/', redirects: 1 } }),
      finds: [as('a redirect to https://m.example.com/ for Facebook')],
    },
    {
      ...page,
      title: 'without tags',
      resources: answers({ WhatsApp: { tags: { title: 'Green tea' } } }),
      finds: [as('no og:title, og:image for WhatsApp')],
      helps: [curl('WhatsApp/2.22.20.72 A')],
    },
    {
      ...page,
      title: 'with other values',
      resources: answers({ X: { tags: { ...tags, title: 'Welcome', 'og:title': 'Welcome' } } }),
      finds: [as('title "Welcome", and other og:title for X')],
    },
    {
      ...page,
      title: 'the same on two pages',
      site: { 'https://example.com/': page.html },
      resources: { ...answers({ X: refused }), ...answers({ X: refused }, 'https://example.com/') },
      finds: [as('status 403 for X')],
    },
  ],
  skips: [
    '',
    { ...page, title: 'nobody asked' },
    { ...page, title: 'browsers are turned away as well', resources: answers({ browser: refused, X: refused }) },
    {
      ...page,
      title: 'browsers get a challenge as well',
      resources: answers({ 'browser again': { barrier: 'a challenge of Cloudflare' }, X: refused }),
    },
  ],
});
