import rule from '../../../rules/meta-tags/og-image-format.ts';
import { testRule } from '../../../src/testing.ts';

const tea = 'https://example.com/tea.jpg';
const html = `<meta property="og:image" content="${tea}">`;
const being = (answer: object) => ({ title: JSON.stringify(answer), html, resources: { [tea]: answer } });

testRule(rule, {
  passes: [
    being({ format: 'jpeg' }),
    being({ format: 'png', animated: false }),
    being({ format: 'webp' }),
    { ...being({ format: 'avif' }), title: 'AVIF where Discord alone matters', networks: ['discord'] },
  ],
  fails: [
    { ...being({ format: 'svg' }), finds: ['Expected JPEG or PNG in og:image, found SVG, which X, Discord refuse'] },
    {
      ...being({ format: 'avif' }),
      finds: ['Expected JPEG or PNG in og:image, found AVIF, which is not among the formats of Facebook, X, Telegram'],
    },
    {
      ...being({ format: 'gif', animated: true }),
      finds: [
        'Expected a still picture in og:image, found an animated GIF, of which most networks show the first frame',
      ],
    },
  ],
  skips: [
    '<title>Tea</title>',
    { title: 'not probed', html },
    { ...being({ format: undefined }), title: 'no picture' },
  ],
});
