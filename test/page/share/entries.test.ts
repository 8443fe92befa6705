import { entries } from '../../../src/page/share/entries.ts';
import { somePage } from '../../support/some-page.ts';

const black = 'https://example.com/tea/black';
const share = '<b id="share"></b>';

function standsInEntry(html: string, address = black): boolean {
  const page = somePage(html);
  const [element] = page.document.named('b');
  if (!element) throw new Error('the case has no <b>');
  return entries(page)(element, address);
}

it.each([
  ['beside its link', `<h1>Tea</h1><div><a href="/tea/black">Black tea</a>${share}</div>`],
  ['a level higher', `<h1>Tea</h1><li><h2><a href="${black}">Black</a></h2><p>${share}</p></li>`],
  ['with tracking', `<h1>Tea</h1><div><a href="/tea/black?utm_source=list#more">Black tea</a>${share}</div>`],
  ['without any headline', `<div><a href="/tea/black">Black tea</a>${share}</div>`],
])('%s', (_, html) => expect(standsInEntry(html)).toBe(true));

it.each([
  ['no link', `<h1>Tea</h1><div>${share}</div>`],
  ['another link', `<h1>Tea</h1><div><a href="/tea/white">White tea</a>${share}</div>`],
  ['a link elsewhere', `<nav><a href="/tea/black">Black tea</a></nav><article><h1>Tea</h1>${share}</article>`],
  ['around the headline', `<article><h1>Tea</h1><a href="/tea/black">Black tea</a>${share}</article>`],
  [
    'only share links',
    `<h1>Tea</h1><div><a href="https://x.com/intent/tweet?url=${encodeURIComponent(black)}">Post</a>${share}</div>`,
  ],
  ['far away without any headline', `<div><a href="/tea/black">B</a>${'<div>'.repeat(9)}${share}</div>`],
])('%s', (_, html) => expect(standsInEntry(html)).toBe(false));

it('takes what is no address for nothing', () => expect(standsInEntry(share, '{{ url }}')).toBe(false));

it('is quick on a page of many links and levels', () => {
  const links = '<a href="/tea/black">B</a>'.repeat(20_000);
  const started = performance.now();
  expect(standsInEntry(`<h1>Tea</h1>${links}${'<i>'.repeat(2000)}${share}`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(3000);
});
