import rule from '../../../rules/crawler-access/https.ts';
import { testRule } from '../../../src/testing.ts';

const html = '<title>Tea</title>';
const home = 'https://example.com/';
const twin = 'http://example.com/';
const asked = (answer: object) => ({ url: home, html, resources: { [twin]: answer } });

testRule(rule, {
  passes: [
    { url: 'https://example.com/tea', html },
    { title: 'redirected', ...asked({ finalUrl: 'https://www.example.com/', redirects: 1 }) },
    { title: 'a port of its own', url: 'https://example.com:8443/', html },
  ],
  fails: [
    {
      url: 'http://example.com/tea?a=1',
      html,
      finds: ['Expected this page over https, found http'],
      helps: ['Answer over https, and redirect with status 301 to https://example.com/tea?a=1'],
    },
    { url: 'http://example.com/', html, finds: ['Expected this page over https, found http'] },
    {
      ...asked({}),
      finds: ['Expected http://example.com/ to lead to https, found an answer over http'],
      helps: ['Redirect with status 301 to https://example.com/'],
    },
    {
      title: 'a redirect that stays on http',
      ...asked({ finalUrl: 'http://www.example.com/', redirects: 1 }),
      finds: ['Expected http://example.com/ to lead to https, found an answer over http'],
    },
  ],
  skips: [
    { url: 'http://localhost:3000/', html },
    { url: 'http://192.168.0.2/', html },
    { title: 'a folder', url: 'https://site.invalid/', html },
    { title: 'nothing answers over http', ...asked({ outcome: 'network_error', status: 0, state: 'unknown' }) },
    { title: 'not probed', ...asked('offline' as unknown as object) },
  ],
});
