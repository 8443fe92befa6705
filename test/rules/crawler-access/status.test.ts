import rule from '../../../rules/crawler-access/status.ts';
import { testRule } from '../../../src/testing.ts';

const html = '<a href="/tea/old">Tea</a>';
const old = { url: 'https://example.com/tea/old', from: 'https://example.com/tea' };

testRule(rule, {
  passes: [
    html,
    {
      title: 'closed doors',
      html,
      visits: [401, 403, 429, 503].map((status) => ({ ...old, outcome: 'http_error', status })),
    },
    {
      title: 'what we did not ask for, or could not',
      html,
      visits: [
        { ...old, outcome: 'redirected', status: 200 },
        { ...old, outcome: 'robots_denied', status: 0 },
        { ...old, outcome: 'timeout', status: 0, reason: 'redirects took too long' },
        { ...old, outcome: 'not_html', status: 200 },
        { ...old, outcome: 'protocol_error', status: 0, reason: 'malformed response' },
      ],
    },
    {
      title: 'a hidden mail address',
      html,
      visits: [{ ...old, url: 'https://example.com/cdn-cgi/l/email-protection', outcome: 'http_error', status: 404 }],
    },
  ],
  fails: [
    {
      html,
      visits: [
        { ...old, outcome: 'http_error', status: 404 },
        { ...old, outcome: 'http_error', status: 410 },
        { ...old, outcome: 'http_error', status: 500 },
        { ...old, outcome: 'protocol_error', status: 0, reason: 'redirect loop' },
      ],
      finds: [
        'Expected https://example.com/tea/old to answer, found status 404',
        'Expected https://example.com/tea/old to answer, found status 410',
        'Expected https://example.com/tea/old to answer, found status 500',
        'Expected https://example.com/tea/old to answer, found redirect loop',
      ],
    },
    {
      title: 'an entry of a sitemap',
      html,
      visits: [{ url: old.url, outcome: 'http_error', status: 404 }],
      finds: ['Expected https://example.com/tea/old to answer, found status 404'],
    },
  ],
  skips: [],
});
