import { addressOf, isGated } from '../../src/page/gate.ts';
import { somePage } from '../support/some-page.ts';

const first = (html: string) => somePage(html).document.elements[0] as Parameters<typeof isGated>[0];

describe('addressOf', () => {
  it.each([
    ['<iframe src=" /tea ">', '/tea'],
    ['<iframe src="/tea" data-src="/pot">', '/tea'],
    ['<iframe data-src="/tea">', '/tea'],
    ['<iframe src="" data-src="/tea">', '/tea'],
    ['<iframe src="about:blank" data-lazy-src="/tea">', '/tea'],
    ['<iframe src="data:image/gif;base64,R0" data-cookieblock-src="/tea">', '/tea'],
    ['<iframe src="/placeholder.mp4?cmplz=1" data-src-cmplz="https://tea.example/">', 'https://tea.example/'],
    ['<script type="text/plain" data-cmplz-src="https://tea.example/"></script>', 'https://tea.example/'],
    ['<iframe src="about:blank">', 'about:blank'],
    ['<iframe data-lazy="true">', ''],
    ['<iframe>', ''],
    ['<script data-rocket-src="/tea.js"></script>', '/tea.js'],
  ])('%s is %j', (html, address) => expect(addressOf(first(html))).toBe(address));
});

describe('isGated', () => {
  it.each([
    '<script src="/tea.js" data-cookieconsent="marketing"></script>',
    '<script src="/tea.js" data-cookie-consent="marketing"></script>',
    '<script data-src="/tea.js"></script>',
    '<iframe data-src="/tea">',
    '<iframe src="about:blank" data-src="/tea">',
    '<iframe data-cookieblock-src="/tea" data-cookieconsent="marketing">',
    '<iframe data-cookieblock-src="/tea" loading="lazy">',
    '<iframe src="/placeholder.mp4?cmplz=1" data-src-cmplz="https://tea.example/">',
    '<iframe data-suppressedsrc="/tea" class="_iub_cs_activate">',
    '<iframe class="optanon-category-C0004" data-src="/tea" loading="lazy">',
  ])('%s', (html) => expect(isGated(first(html))).toBe(true));

  it.each([
    '<script src="/tea.js"></script>',
    '<script>tea()</script>',
    '<script src="/tea.js" data-cookieconsent="ignore"></script>',
    '<script src="/tea.js" data-category="tea"></script>',
    '<script type="rocketlazyloadscript" data-rocket-src="/tea.js"></script>',
    '<script type="litespeed/javascript" data-src="/tea.js"></script>',
    '<iframe src="/tea">',
    '<iframe src="/tea" data-src="/pot">',
    '<iframe data-lazy-src="/tea">',
    '<iframe class="lazyload" data-src="/tea">',
    '<iframe loading="lazy" data-src="/tea">',
    '<iframe>',
  ])('not %s', (html) => expect(isGated(first(html))).toBe(false));
});
