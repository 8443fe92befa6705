import rule from '../../../rules/meta-tags/og-image-size.ts';
import { testRule } from '../../../src/testing.ts';

const tea = 'https://example.com/tea.jpg';
const card = (type: string) =>
  `<meta property="og:image" content="${tea}"><meta name="twitter:card" content="${type}">`;
const sized = (width: number, height: number, html = card('summary_large_image')) => ({
  title: `${width}×${height} ${html === card('summary') ? 'summary' : ''}`,
  html,
  resources: { [tea]: { width, height } },
});

testRule(rule, {
  passes: [
    sized(1200, 630),
    sized(2400, 1260),
    sized(1200, 627),
    { ...sized(1000, 525), title: 'only networks that ask for less', networks: ['x', 'telegram'] },
  ],
  fails: [
    {
      ...sized(150, 100),
      finds: ['Expected og:image of at least 300×200 px, the minimum of Facebook, X, WhatsApp, found 150×100'],
    },
    {
      ...sized(250, 250, card('summary')),
      finds: ['Expected og:image of at least 300 px width, the minimum of WhatsApp, found 250×250'],
    },
    {
      ...sized(400, 300),
      finds: ['Expected og:image of at least 600×315 px for a large card on Facebook, LinkedIn, found 400×300'],
    },
    {
      ...sized(1000, 525),
      finds: ['Expected og:image of 1200×630 px or more, as Facebook, LinkedIn ask, found 1000×525'],
    },
  ],
  skips: [
    '<title>Tea</title>',
    { title: 'not probed', html: card('summary') },
    { title: 'gone', html: card('summary'), resources: { [tea]: { outcome: 'http_error', status: 404 } } },
    { title: 'SVG', html: card('summary'), resources: { [tea]: { format: 'svg', width: 10, height: 10 } } },
    { title: 'size unknown', html: card('summary'), resources: { [tea]: {} } },
  ],
});
