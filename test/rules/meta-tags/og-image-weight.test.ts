import rule from '../../../rules/meta-tags/og-image-weight.ts';
import { testRule } from '../../../src/testing.ts';

const tea = 'https://example.com/tea.jpg';
const html = `<meta property="og:image" content="${tea}">`;
const weighing = (bytes: number) => ({ title: `${bytes} bytes`, html, resources: { [tea]: { bytes } } });

testRule(rule, {
  passes: [
    weighing(100_000),
    weighing(600 * 1024),
    { ...weighing(2_000_000), title: 'networks that take more', networks: ['facebook', 'x'] },
  ],
  fails: [
    {
      ...weighing(600 * 1024 + 1),
      finds: ['Expected og:image below 600 kB, found 600 kB, which WhatsApp (600 kB) drops'],
    },
    {
      ...weighing(6_000_000),
      finds: [
        'Expected og:image below 600 kB, found 5.7 MB, which X (5 MB), LinkedIn (5 MB), WhatsApp (600 kB), Telegram (5 MB) drop',
      ],
    },
  ],
  skips: [
    '<title>Tea</title>',
    { title: 'not probed', html },
    { title: 'weight unknown', html, resources: { [tea]: {} } },
    { title: 'no picture', html, resources: { [tea]: { format: undefined, bytes: 9_000_000 } } },
  ],
});
