import fc from 'fast-check';
import { resolveCards } from '../../src/preview/resolve-cards.ts';
import { drawCards } from '../../src/preview/terminal.ts';
import { displayWidth } from '../../src/report/layout/width.ts';
import type { ImageAnswer } from '../../src/resources.ts';
import { hostileText } from '../support/hostile-text.ts';
import { somePage } from '../support/some-page.ts';

const tea: ImageAnswer = {
  url: 'https://example.com/tea.jpg',
  finalUrl: 'https://example.com/tea.jpg',
  outcome: 'ok',
  status: 200,
  redirects: 0,
  contentType: 'image/jpeg',
  format: 'jpeg',
  width: 400,
  height: 300,
  bytes: 700_000,
  attachment: false,
};

function draw(html: string, networks: readonly string[], { width = 60, color = false } = {}): string {
  const page = somePage(html);
  const cards = resolveCards(page, networks, new Map([[tea.url, tea]]));
  return [...drawCards({ url: page.url, title: 'Tea shop', cards }, { width, color })].join('');
}

const og = (key: string, content: string): string => `<meta property="og:${key}" content="${content}">`;
const page = og('title', '緑茶は七十度で淹れる') + og('description', 'Brew it at 70 degrees') + og('image', tea.url);

it('draws a small picture beside the text', () =>
  expect(draw(page, ['facebook'])).toBe(`Cards of https://example.com/tea/green
Tea shop

Facebook · small picture
  ┌──────────────┬─────────────────────────────────────────┐
  │ 400×300 px,  │ example.com                             │
  │ JPEG, 684 kB │ 緑茶は七十度で淹れる                    │
  │              │ Brew it at 70 degrees                   │
  └──────────────┴─────────────────────────────────────────┘
  title        og:title
  description  og:description
  picture      og:image: https://example.com/tea.jpg
               (400×300 px, JPEG, 684 kB)

1 network; --network <id> shows one, --html <file> draws
them as pictures
`));

it('draws a large picture above the text, and says who tells', () =>
  expect(draw(page + og('site_name', 'Tea'), ['bluesky'])).toContain(`Bluesky · large picture (unconfirmed)
Only third parties tell what Bluesky reads
  ┌────────────────────────────────────────────────────────┐
  │                                                        │
  │                400×300 px, JPEG, 684 kB                │
  │                                                        │
  ├────────────────────────────────────────────────────────┤
  │ example.com                                            │
  │ 緑茶は七十度で淹れる                                   │
  │ Brew it at 70 degrees                                  │
  └────────────────────────────────────────────────────────┘
`));

it('says what is refused, cut and missing', () => {
  const drawn = draw(`${og('title', 'a'.repeat(80))}${og('image', '/tea.jpg')}`, ['x', 'whatsapp', 'discord']);
  expect(drawn).toContain(`X · no card
  https://example.com/tea/green
  why          no twitter:card, and in its place no og:type,
               no og:description
`);
  expect(drawn).toContain('WhatsApp · no picture: it is refused\n');
  expect(drawn).toContain('  refused      684 kB is above the limit of 600 kB\n');
  expect(drawn).toContain('  doubt        the address is relative, and a whole one is\n');
  expect(drawn).toContain(`  cut          after 70 bytes, not shown: aaaaaaaaaa\n`);
});

it('paints only when asked', () => {
  expect(draw(page, ['facebook'])).not.toContain('\x1b');
  expect(draw(page, ['facebook'], { color: true })).toContain('\x1b[1mFacebook');
});

it('keeps every line within the width, whatever pages say', () => {
  fc.assert(
    fc.property(hostileText(), hostileText(), fc.integer({ min: 24, max: 120 }), (one, other, width) => {
      const quoted = (text: string): string => text.replaceAll('"', '&quot;');
      const html = `<title>${one}</title>${og('title', quoted(other))}${og('description', quoted(one))}${og('image', quoted(other))}`;
      const lines = draw(html, ['facebook', 'x', 'discord', 'apple-messages'], { width }).split('\n');
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\u202e]|^\s*::|##\[/u);
    }),
    { numRuns: 30 },
  );
});
