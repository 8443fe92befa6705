import { contentImage } from '../../src/page/content-image.ts';
import { somePage } from '../support/some-page.ts';

it.each([
  ['<img src="/tea.jpg">', 'https://example.com/tea.jpg'],
  ['<img src="/one.jpg"><main><img src="/two.jpg"></main>', 'https://example.com/two.jpg'],
  ['<img src="data:," data-src="/tea.jpg">', 'https://example.com/tea.jpg'],
  ['<img src="/iconic-teas.jpg">', 'https://example.com/iconic-teas.jpg'],
  ['<img src="/tea.jpg" width="100%">', 'https://example.com/tea.jpg'],
  ['<img src="/tea.jpg" width="50">', undefined],
  ['<img src="/tea-150x150.jpg"><img src="/tea-600x400.jpg" width="50">', 'https://example.com/tea-600x400.jpg'],
  ['<img src="/logo.png"><img src="/img/site_icon.png"><img src="/a.svg"><img src="/pixel.gif">', undefined],
  ['<header><img src="/a.jpg"></header><footer><img src="/b.jpg"></footer>', undefined],
  ['<noscript><img src="/a.jpg"></noscript>', undefined],
  ['<img src="/tea.jpg?crop=1&amp;width=135">', undefined],
  ['<p>Tea', undefined],
])('%s: %s', (html, address) => expect(contentImage(somePage(html))).toBe(address));
