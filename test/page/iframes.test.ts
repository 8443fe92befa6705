import type { Iframe } from '../../src/page/page.ts';
import { somePage } from '../support/some-page.ts';

const read = (html: string): readonly Iframe[] => somePage(html).iframes;

it('reads a frame', () => {
  const html = '<aside><iframe src=" //tea.example/pot#x " title=" A\n pot " loading="LAZY"></iframe></aside>';
  expect(read(html)).toMatchObject([
    {
      src: '//tea.example/pot#x',
      url: new URL('https://tea.example/pot#x'),
      title: 'A pot',
      loading: 'lazy',
      gated: false,
      region: 'aside',
      start: html.indexOf('<iframe'),
    },
  ]);
});

it.each([
  ['<iframe></iframe>', '', undefined, false],
  ['<iframe src="about:blank"></iframe>', 'about:blank', 'about:blank', false],
  ['<iframe src="http://"></iframe>', 'http://', undefined, false],
  ['<iframe data-src="/tea"></iframe>', '/tea', 'https://example.com/tea', true],
  ['<iframe class="lazyload" data-src="/tea"></iframe>', '/tea', 'https://example.com/tea', false],
  ['<iframe srcdoc="<p>tea</p>" src="/tea"></iframe>', '/tea', 'https://example.com/tea', false],
])('%s', (html, src, url, gated) => {
  const [frame] = read(html);
  expect([frame?.src, frame?.url?.href, frame?.gated]).toEqual([src, url, gated]);
});

it.each([
  '<template><iframe src="/tea"></iframe></template>',
  '<noscript><iframe src="/tea"></iframe></noscript>',
  '<p>&lt;iframe src="/tea"&gt;</p>',
])('leaves out %s', (html) => expect(read(html)).toEqual([]));
