import rule from '../../../rules/meta-tags/og-value-syntax.ts';
import { judgeExample, testRule } from '../../../src/testing.ts';

const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;

testRule(rule, {
  passes: [
    meta('og:image:width', ' 1200 '),
    meta('article:published_time', '2026-05-01'),
    meta('og:image', 'https://example.com/tea.jpg'),
  ],
  fails: [
    {
      html: `<meta name="OG:Image:Width" content="1200 px">`,
      finds: ['Expected a whole number without unit in OG:Image:Width, found "1200 px"'],
      helps: [meta('og:image:width', '1200')],
    },
    {
      html: meta('og:image:width', 'auto') + meta('og:image:height', 'auto') + meta('og:image:width', 'wide'),
      finds: [
        'Expected a whole number in og:image:width, found "auto" and 1 more',
        'Expected a whole number in og:image:height, found "auto"',
      ],
    },
    {
      html: meta('og:image', 'https://example.com/1.jpg, https://example.com/2.jpg'),
      finds: [
        'Expected an address without spaces in og:image, found "https://example.com/1.jpg, https://example.com/2.jpg"',
      ],
    },
  ],
  skips: [
    meta('og:title', 'Tea'),
    meta('og:image:width', ''),
    meta('og:image:width', '{{ width }}'),
    { title: 'told by og-absolute-urls', html: meta('og:image', '/green tea.jpg') },
    { title: 'told by og-locale', html: meta('og:locale', 'en-GB') },
    meta('og:colour', 'green'),
  ],
});

it('is mild where nobody wrote the value down', () =>
  expect(judgeExample(rule, meta('product:availability', 'maybe')).findings[0]?.severity).toBe('info'));
