import { framedWidgetsOf, loadsAtOnce, networksOf, socialServicesOf, widgetsOf } from '../../src/page/widgets.ts';
import { somePage } from '../support/some-page.ts';

const html = `<iframe src="https://www.youtube.com/embed/1"></iframe><iframe src="https://www.youtube.com/embed/2" hidden></iframe>
  <iframe src="https://www.facebook.com/plugins/like.php?href=x"></iframe><div class="a2a_kit"></div><div class="trustpilot-widget"></div>`;
const ids = (uses: readonly { readonly service: { readonly id: string } }[]) => uses.map(({ service }) => service.id);

it('knows the widgets of a page', () => {
  expect(ids(widgetsOf(somePage(html)))).toEqual(['youtube-embed', 'facebook-like-button']);
  expect(ids(socialServicesOf(somePage(html)))).toEqual(['youtube-embed', 'facebook-like-button', 'addtoany']);
});

it('asks nothing of pages that nobody wanted', () => {
  const page = somePage(html, { status: 404 });
  expect([...widgetsOf(page), ...socialServicesOf(page), ...framedWidgetsOf(page)]).toEqual([]);
});

it('knows the frames that are shown and alive', () => {
  expect(
    framedWidgetsOf(somePage(html)).map(({ service, frames }) => [service.id, frames.map(({ src }) => src)]),
  ).toEqual([['youtube-embed', ['https://www.youtube.com/embed/1']]]);
});

it.each([
  ['<iframe src="https://www.youtube.com/embed/1"></iframe>', true],
  ['<iframe src=" https://www.youtube.com/embed/1 " loading="eager"></iframe>', true],
  ['<iframe src="https://www.youtube.com/embed/1" loading="LAZY"></iframe>', false],
  ['<iframe src="https://www.youtube.com/embed/1" srcdoc="Play"></iframe>', false],
  ['<iframe src="about:blank" data-lazy-src="https://www.youtube.com/embed/1"></iframe>', false],
  ['<iframe data-cookieblock-src="https://www.youtube.com/embed/1"></iframe>', false],
  ['<iframe class="lazyload" data-src="https://www.youtube.com/embed/1"></iframe>', false],
])('%s loads at once: %s', (frame, atOnce) => expect(somePage(frame).iframes.map(loadsAtOnce)).toEqual([atOnce]));

it('names the network behind a service', () => {
  expect(socialServicesOf(somePage(html)).map(({ service }) => networksOf(service))).toEqual([
    ['youtube'],
    ['facebook'],
    [],
  ]);
});
