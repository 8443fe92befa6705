import rule from '../../../rules/meta-tags/og-image-reachable.ts';
import { testRule } from '../../../src/testing.ts';

const tea = 'https://cdn.example/tea.jpg';
const html = `<meta property="og:image" content="${tea}">`;
const answered = (answer: object) => ({ html, resources: { [tea]: answer } });

testRule(rule, {
  passes: [
    answered({}),
    { title: 'a redirect', ...answered({ redirects: 2, finalUrl: 'https://cdn.example/new.jpg' }) },
    { title: 'no Content-Type', ...answered({ contentType: '' }) },
    {
      title: 'bots that do not obey anyway',
      ...answered({ allows: { 'Slackbot-LinkExpanding': false, Twitterbot: true } }),
    },
    { title: 'a bot of a network that does not matter', ...answered({ allows: { redditbot: false } }) },
  ],
  fails: [
    {
      ...answered({ outcome: 'http_error', status: 404 }),
      finds: [`Expected og:image to be there, found status 404 at ${tea}`],
    },
    {
      ...answered({ outcome: 'http_error', status: 500 }),
      finds: [`Expected og:image to be there, found status 500 at ${tea}`],
    },
    {
      ...answered({ outcome: 'network_error', status: 0, reason: 'no such host' }),
      finds: [`Expected og:image to answer, found no such host at ${tea}`],
    },
    {
      title: 'a web page with status 200',
      ...answered({ contentType: 'text/html', format: undefined }),
      finds: [`Expected a picture in og:image, found text/html at ${tea}`],
    },
    {
      ...answered({ contentType: 'text/plain' }),
      finds: [`Expected Content-Type image/jpeg for og:image, found text/plain at ${tea}`],
      helps: ['Content-Type: image/jpeg'],
    },
    {
      ...answered({ attachment: true }),
      finds: [`Expected og:image to be shown in place, found Content-Disposition: attachment at ${tea}`],
    },
    {
      ...answered({ allows: { facebookexternalhit: false, Twitterbot: false, LinkedInBot: true } }),
      finds: [
        'Expected og:image to be open to preview bots, found robots.txt of cdn.example refusing facebookexternalhit, Twitterbot',
      ],
      helps: ['User-agent: facebookexternalhit\nAllow: /tea.jpg\n\nUser-agent: Twitterbot\nAllow: /tea.jpg'],
    },
    {
      title: 'another picture for X',
      html: `${html}<meta name="twitter:image" content="/x.png">`,
      resources: { [tea]: {}, 'https://example.com/x.png': { outcome: 'http_error', status: 410 } },
      finds: ['Expected twitter:image to be there, found status 410 at https://example.com/x.png'],
    },
  ],
  skips: [
    '<title>Tea</title>',
    {
      title: 'a relative data URL is no address',
      html: '<meta property="og:image" content="data:image/png;base64,AA">',
    },
    { title: 'not probed', ...answered('external' as unknown as object) },
    { title: 'turned away', ...answered({ outcome: 'http_error', status: 403 }) },
    { title: 'slow just now', ...answered({ outcome: 'timeout', status: 0 }) },
  ],
});
