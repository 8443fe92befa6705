import rule from '../../../rules/meta-tags/og-image-declared-size.ts';
import { testRule } from '../../../src/testing.ts';

const tea = 'https://example.com/tea.jpg';
const image = `<meta property="og:image" content="${tea}">`;
const size = (width: string, height: string) =>
  `${image}<meta property="og:image:width" content="${width}"><meta property="og:image:height" content="${height}">`;
const pixels = { [tea]: { width: 1200, height: 630 } };

testRule(rule, {
  passes: [
    { html: size('1200', '630'), resources: pixels },
    { html: size(' 1200px ', '631'), resources: pixels },
    { title: 'only the width', html: `${image}<meta property="og:image:width" content="1200">`, resources: pixels },
    { html: `${size('1200', '630')}<meta property="og:image:type" content="image/jpg">`, resources: pixels },
    { title: 'SVG has no pixels', html: image, resources: { [tea]: { format: 'svg', width: 10, height: 10 } } },
  ],
  fails: [
    {
      html: image,
      resources: pixels,
      finds: ['Missing og:image:width and og:image:height, the image has 1200×630 px'],
      helps: ['<meta property="og:image:width" content="1200">\n<meta property="og:image:height" content="630">'],
    },
    {
      html: size('600', '315'),
      resources: pixels,
      finds: ['Expected the declared size of og:image to be 1200×630 px, found 600×315'],
    },
    {
      html: `${size('1200', '630')}<meta property="og:image:type" content="image/png">`,
      resources: pixels,
      finds: ['Expected og:image:type "image/jpeg", as the file says, found "image/png"'],
      helps: ['<meta property="og:image:type" content="image/jpeg">'],
    },
    {
      title: 'the second image declares nothing, which is fine, the first lies',
      html: `${size('10', '10')}<meta property="og:image" content="https://example.com/2.jpg">`,
      resources: { ...pixels, 'https://example.com/2.jpg': { width: 5, height: 5 } },
      finds: ['Expected the declared size of og:image to be 1200×630 px, found 10×10'],
    },
  ],
  skips: [
    '<title>Tea</title>',
    '<meta property="og:image" content="data:image/png;base64,AAAA">',
    { title: 'not probed', html: image },
    { title: 'left to another rule', html: image, resources: { [tea]: { outcome: 'http_error', status: 404 } } },
    { title: 'no image', html: image, resources: { [tea]: { format: undefined } } },
  ],
});
