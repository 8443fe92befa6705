import rule from '../../../rules/meta-tags/og-structured-order.ts';
import { testRule } from '../../../src/testing.ts';

const image = '<meta property="og:image" content="https://example.com/tea.jpg">';
const width = '<meta property="og:image:width" content="1200">';
const height = '<meta property="og:image:height" content="630">';

testRule(rule, {
  passes: [
    image + width + height,
    image + width + image + width,
    `<meta property="og:image:url" content="https://example.com/tea.jpg">${width}`,
    `${image}<meta property="og:image:secure_url" content="https://example.com/tea.jpg">`,
    `${image}<meta name="OG:Image:Alt" content="Tea">`,
  ],
  fails: [
    {
      html: width + height + image,
      finds: ['Expected og:image:width, og:image:height after og:image, found before it'],
      helps: [`${image}\n${width}\n${height}`],
    },
    { html: width, finds: ['Missing og:image that og:image:width would describe'] },
    {
      html: `${width}${image}<meta property="og:video:type" content="video/mp4">`,
      finds: [
        'Expected og:image:width after og:image, found before it',
        'Missing og:video that og:video:type would describe',
      ],
    },
  ],
  skips: ['<title>Tea</title>', image, '<meta property="og:image:foo" content="1">'],
});
