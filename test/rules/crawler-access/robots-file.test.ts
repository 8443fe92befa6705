import rule from '../../../rules/crawler-access/robots-file.ts';
import { testRule } from '../../../src/testing.ts';

const url = 'https://example.com/';
const answered = (answer: object) => ({ url, html: '<title>Tea</title>', resources: { [url]: answer } });

testRule(rule, {
  passes: [
    answered({}),
    { title: 'missing', ...answered({ outcome: 'http_error', status: 404 }) },
    { title: 'behind a wall', ...answered({ outcome: 'http_error', status: 403 }) },
  ],
  fails: [
    {
      ...answered({ outcome: 'http_error', status: 500, reason: 'answers with status 500' }),
      finds: ['Expected robots.txt to be readable, found status 500'],
    },
    {
      ...answered({ outcome: 'rate_limited', status: 429 }),
      finds: ['Expected robots.txt to be readable, found status 429'],
    },
    {
      ...answered({ outcome: 'timeout', status: 0, reason: 'could not be read: no answer within 30 s' }),
      finds: ['Expected robots.txt to be readable, found could not be read: no answer within 30 s'],
    },
    {
      ...answered({ faults: [{ kind: 'page' }] }),
      finds: ['Expected rules in robots.txt, found a web page'],
      helps: ['User-agent: *\nDisallow:'],
    },
    {
      ...answered({ faults: [{ kind: 'type', type: 'text/html' }, { kind: 'size' }] }),
      finds: [
        'Expected robots.txt to be served as text/plain, found text/html',
        'Expected robots.txt below 500 kB, found more, which bots do not read',
      ],
    },
    {
      ...answered({
        faults: [
          { kind: 'homeless', line: 1, text: 'Disallow: /admin' },
          { kind: 'line', line: 4, text: 'Disalow: /x', meant: 'Disallow' },
        ],
      }),
      finds: [
        'Expected a User-agent before the rules of robots.txt, found "Disallow: /admin" in line 1',
        'Unknown line 4 in robots.txt: "Disalow: /x"',
      ],
      helps: ['User-agent: *', 'Disallow: …'],
    },
    {
      ...answered({ faults: [{ kind: 'line', line: 5, text: 'Keep out, please' }] }),
      finds: ['Unknown line 5 in robots.txt: "Keep out, please"'],
    },
    {
      title: 'the start page after a redirect',
      url: 'https://example.com/en/',
      html: '<title>Tea</title>',
      reply: { requestedUrl: url },
      resources: { 'https://example.com/en/': { faults: [{ kind: 'page' }] } },
      finds: ['Expected rules in robots.txt, found a web page'],
    },
  ],
  skips: [
    { title: 'another page', html: '<title>Tea</title>' },
    { title: 'not probed', ...answered('offline' as unknown as object) },
  ],
});
