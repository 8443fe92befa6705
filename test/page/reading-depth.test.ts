import { readingDepth } from '../../src/page/reading-depth.ts';
import { somePage } from '../support/some-page.ts';

/** Of the element with the id `here`. */
function depthOf(html: string): number {
  const page = somePage(html);
  const place = page.document.elements.find(({ attributes }) => attributes.id === 'here');
  return readingDepth(page)(place?.start ?? page.html.length);
}

it.each([
  ['<i id="here"></i><p>Green tea</p>', 0],
  ['<p>Green tea</p><i id="here"></i>', 9],
  ['<p>Tea &amp; milk</p><p>  </p><i id="here"></i>', 10],
  ['<p>綠茶</p><i id="here"></i>', 4],
  ['<p>茶 tea 차</p><i id="here"></i>', 9],
  ['<h2>Tea</h2><i id="here"></i>', 153],
  ['<img src="tea.jpg"><iframe src="/a"></iframe><i id="here"></i>', 400],
  ['<iframe id="here"></iframe>', 0],
  ['<img src="tea.svg"><img src="a.png" width="16"><img class="wp-smiley" src="b.png"><i id="here"></i>', 0],
  ['<style>a{}</style><script>tea()</script><noscript><p>Tea</p><img src="tea.jpg"></noscript><i id="here"></i>', 0],
  ['<title>Tea</title><template><h1>Tea</h1></template><select><option>Tea</select><i id="here"></i>', 0],
  ['<header>Tea</header><nav>Tea</nav><aside><h2>Tea</h2></aside><footer>Tea</footer><i id="here"></i>', 0],
  ['<article><header><h1>Tea</h1></header><i id="here"></i></article>', 153],
])('before the place in %s: %i', (html, depth) => expect(depthOf(html)).toBe(depth));

it('takes time in proportion to the page', () => {
  const page = somePage('<p>tea<iframe src="/a"></iframe></p>'.repeat(20_000));
  const start = performance.now();
  const depth = readingDepth(page);
  expect(depth(page.iframes.at(-1)?.start ?? 0)).toBe(20_000 * 3 + 19_999 * 200);
  for (const { start: at } of page.iframes) depth(at);
  expect(performance.now() - start).toBeLessThan(2000);
});
