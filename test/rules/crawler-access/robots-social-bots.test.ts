import rule from '../../../rules/crawler-access/robots-social-bots.ts';
import { testRule } from '../../../src/testing.ts';

const html = '<title>Green tea</title>';
const url = 'https://example.com/tea/green';
const answered = (answer: object) => ({ html, resources: { [url]: answer } });

testRule(rule, {
  passes: [
    { title: 'all allowed', ...answered({ allows: { facebookexternalhit: true, Twitterbot: true } }) },
    { title: 'no robots.txt', ...answered({ outcome: 'http_error', status: 404, allows: { Twitterbot: true } }) },
    { title: 'a robots.txt behind a wall', ...answered({ outcome: 'http_error', status: 403 }) },
    { title: 'bots that are not known to obey', ...answered({ allows: { Discordbot: false, WhatsApp: false } }) },
    { title: 'a bot of a network that does not matter', ...answered({ allows: { redditbot: false } }) },
  ],
  fails: [
    {
      ...answered({ allows: { facebookexternalhit: false, Twitterbot: false, LinkedInBot: true, Discordbot: false } }),
      finds: ['Expected robots.txt to let preview bots fetch this page, found facebookexternalhit, Twitterbot refused'],
      helps: ['User-agent: facebookexternalhit\nUser-agent: Twitterbot\nAllow: /'],
    },
    {
      ...answered({ allows: { redditbot: false } }),
      networks: ['reddit'],
      finds: ['Expected robots.txt to let preview bots fetch this page, found redditbot refused'],
    },
  ],
  skips: [
    {
      title: 'a later page of a list',
      html,
      url: 'https://example.com/tea/page/2/',
      resources: { 'https://example.com/tea/page/2/': { allows: { Twitterbot: false } } },
    },
    { title: 'not probed', ...answered('offline' as unknown as object) },
    { title: 'unreadable', ...answered({ outcome: 'http_error', status: 503 }) },
    { title: 'no answer', ...answered({ outcome: 'network_error', status: 0 }) },
    {
      title: 'none yet on a local site',
      url: 'http://localhost:8080/',
      html,
      resources: { 'http://localhost:8080/': { outcome: 'http_error', status: 404 } },
    },
    { title: 'networks without a bot that obeys', ...answered({ allows: {} }), networks: ['mastodon', 'signal'] },
    {
      title: 'a search page',
      ...answered({}),
      html: '<title>Search results</title>',
      url: 'https://example.com/?s=tea',
    },
    { title: 'a page that asks to be left out', ...answered({}), html: '<meta name="robots" content="noindex">' },
  ],
});
