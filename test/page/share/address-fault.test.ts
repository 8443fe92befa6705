import fc from 'fast-check';
import { addressFault } from '../../../src/page/share/address-fault.ts';
import { somePage } from '../../support/some-page.ts';

/** The attribute's value as browsers see it; `&` alone is no entity. */
function fault(href: string): string {
  const page = somePage(`<a href="${href.replaceAll('"', '&quot;')}">Share</a>`);
  const [link] = page.shareLinks;
  if (!link) return 'no share link';
  const found = addressFault(link);
  return found ? [found.is, found.parameter, found.weight].filter(Boolean).join(' ') : '';
}

const facebook = 'https://www.facebook.com/sharer/sharer.php';
const x = 'https://x.com/intent/tweet';
const encoded = 'https%3A%2F%2Fexample.com%2Ftea';

describe('sound', () => {
  it.each([
    `${facebook}?u=${encoded}`,
    `${facebook}?u=https://example.com/tea`,
    `${facebook}?u=https://example.com/?p=12`,
    `${facebook}?u=https://example.com/?p=12&quote=Tea`,
    `${facebook}?u=https%3A%2F%2Fexample.com%2F%25E8%258C%25B6`,
    `${facebook}?u=https%3A%2F%2Fexample.com%2F%E8%8C%B6`,
    `${facebook}?u=example.com/tea`,
    `${facebook}?u=${encoded}#`,
    `${facebook}?u=${encoded}&u=${encoded}`,
    `${x}?text=Tea%20%26%20milk&url=${encoded}`,
    `${x}?text=What%20does%20%7B%7B%20title%20%7D%7D%20mean?&url=${encoded}`,
    `${x}?text=100%25%20tea&url=${encoded}`,
    `${x}?url=${encoded}&text=`,
    `${x}?text=Tea`,
    `https://wa.me/?text=Tea%20${encoded}`,
    `https://wa.me/?text=Tea https://example.com/%E8%8C%B6`,
    `https://share.joinmastodon.org/#text=Tea%20${encoded}`,
    `mailto:?subject=Tea&body=${encoded}`,
    `mailto:?subject=Tea%20${encoded}`,
    `mailto:?subject=Tea`,
    `mailto:?subject=C%2B%2B%20and%20tea&body=${encoded}`,
    'https://example.com/tea/green?share=facebook&nb=1',
    'https://example.com/tea/green?a=1&b=2&share=facebook&nb=1',
    `https://www.linkedin.com/shareArticle?mini=true&url=${encoded}&title=Tea&summary=&source=`,
  ])('%s', (href) => expect(fault(href)).toBe(''));
});

describe('faults', () => {
  it.each([
    [`${facebook}?u={{ page.url }}`, 'template u'],
    [`${facebook}?u=https://example.com{{ page.url }}`, 'template u'],
    [`${facebook}?u=<?php the_permalink(); ?>`, 'template u'],
    [`${facebook}?u=undefined`, 'template u'],
    [`${facebook}?u=' + location.href + '`, 'template u'],
    [`${x}?url=${encoded}&text={{ title }}`, 'template text'],
    [`${x}?url=${encoded}&text=null`, 'template text'],
    [`${x}?url=${encoded}&amp;amp;text=Tea`, 'escaped-twice text'],
    [`${x}?url=${encoded}&#038;#038;text=Tea`, 'escaped-twice text'],
    [`${facebook}?u=https%253A%252F%252Fexample.com%252Ftea`, 'encoded-twice u'],
    [`https://wa.me/?text=Tea%20https%253A%252F%252Fexample.com`, 'encoded-twice text'],
    [`${x}?text=Learn C# today&url=${encoded}`, 'cut-fragment url'],
    [`${facebook}?u=https://example.com/#!/tea`, 'cut-fragment u'],
    [`${facebook}?u=https://example.com/?a=1&b=2`, 'cut-address u'],
    [`${facebook}?u=https://example.com/?a=1&b=2&quote=Tea`, 'cut-address u'],
    [`https://wa.me/?text=Tea https://example.com/?a=1&b=2`, 'cut-address text'],
    [`${facebook}?u=https://example.com/?utm_source=fb&utm_medium=social`, 'cut-address u warning'],
    [`${x}?text=Salt & pepper&url=${encoded}`, 'cut-text text warning'],
    [`${x}?url=${encoded}&text=Salt%20&%20pepper`, 'cut-text text warning'],
    [facebook, 'missing u'],
    [`${facebook}?url=${encoded}`, 'missing u'],
    [`${facebook}?u=`, 'empty u'],
    [`${facebook}?u=%20`, 'empty u'],
    ['https://wa.me/?text=', 'empty text'],
    ['mailto:?subject=Tea&body=', 'empty body'],
    [`https://www.facebook.com/dialog/share?href=${encoded}`, 'missing app_id warning'],
    [`https://www.pinterest.com/pin/create/button/?url=${encoded}`, 'missing media info'],
    [`https://www.pinterest.com/pin/create/button/?url=${encoded}&media=`, 'empty media info'],
    [`${facebook}?u=/tea/green`, 'relative u'],
    [`${facebook}?u=%2Ftea%2Fgreen`, 'relative u'],
    [`${facebook}?u=//example.com/tea`, 'relative u'],
    [`${facebook}?u=PAGE_URL`, 'no-address u'],
    [`${facebook}?u={url}`, 'no-address u'],
    [`${x}?url=${encoded}&text=Green%2520tea`, 'text-encoded-twice text warning'],
    [`${x}?url=${encoded}&text=%25E8%258C%25B6`, 'text-encoded-twice text warning'],
    [`mailto:?subject=How+to+brew+tea&body=${encoded}`, 'plus-for-space subject warning'],
  ])('%s: %s', (href, expected) => expect(fault(href)).toBe(expected));
});

it('tells what was lost', () => {
  const [link] = somePage(`<a href="${facebook}?u=https://example.com/?a=1&b=2&c=3&quote=Tea">Share</a>`).shareLinks;
  expect(link && addressFault(link)).toMatchObject({ found: 'https://example.com/?a=1', lost: ['b', 'c'] });
});

it('knows nothing of buttons without an address', () => {
  const [link] = somePage('<button data-sharer="x">Share</button>').shareLinks;
  expect(link && addressFault(link)).toBeUndefined();
});

it('takes any address quickly', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const [link] = somePage(`<a href='${facebook}?u=${text.replace(/['<>]/g, '')}'>Share</a>`).shareLinks;
      if (link) addressFault(link);
    }),
  );
  const long = 'https://x.com/intent/tweet?text='.concat('a & #&b=%2520+'.repeat(20_000));
  const [link] = somePage(`<a href="${long}">Share</a>`).shareLinks;
  const started = performance.now();
  if (link) addressFault(link);
  expect(performance.now() - started).toBeLessThan(1000);
});
