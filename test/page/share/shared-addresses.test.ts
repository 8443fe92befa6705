import type { ShareLink } from '../../../src/page/page.ts';
import { isAddressed, isMention, sharedAddresses } from '../../../src/page/share/shared-addresses.ts';
import { somePage } from '../../support/some-page.ts';

function share(html: string): ShareLink {
  const [link] = somePage(html).shareLinks;
  if (!link) throw new Error('the case has no share link');
  return link;
}

it.each<[string, readonly string[]]>([
  ['https://x.com/intent/tweet?url=https://example.com/tea', ['https://example.com/tea']],
  ['https://x.com/intent/tweet?url=', ['']],
  ['https://x.com/intent/tweet?text=Tea', []],
  [
    'mailto:?subject=From https://example.com/&body=Read https://example.com/tea',
    ['https://example.com/tea', 'https://example.com/tea', 'https://example.com/'],
  ],
])('%s', (href, addresses) => expect(sharedAddresses(share(`<a href="${href}">Share</a>`))).toEqual(addresses));

it.each<[string, boolean]>([
  ['mailto:?body=https://example.com/', false],
  ['mailto:tea@example.com?body=https://example.com/', true],
  ['mailto:?to=tea@example.com&body=https://example.com/', true],
  ['sms:?body=https://example.com/', false],
  ['sms:+4912345?body=https://example.com/', true],
])('%s is addressed: %s', (href, expected) => expect(isAddressed(share(`<a href="${href}">Share</a>`))).toBe(expected));

it('tells an address in running text from a button', () => {
  const href = 'https://x.com/intent/tweet?url=https://example.com/';
  expect(isMention(share(`<a href="${href}">https://x.com/intent/tweet?url=…</a>`))).toBe(true);
  expect(isMention(share(`<a href="${href}">Share on x.com</a>`))).toBe(false);
});
