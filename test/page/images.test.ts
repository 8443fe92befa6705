import { somePage } from '../support/some-page.ts';

const images = (html: string) => somePage(html).images;

describe('images', () => {
  it.each([
    ['<img src=a.png>', 'a.png', 'https://example.com/tea/a.png'],
    ['<IMG SRC=" a.png ">', 'a.png', 'https://example.com/tea/a.png'],
    ['<image src=a.png>', 'a.png', 'https://example.com/tea/a.png'],
    ['<img>', '', undefined],
    ['<img src="">', '', undefined],
    ['<img src="https://[">', 'https://[', undefined],
    ['<img src="data:image/gif,a">', 'data:image/gif,a', undefined],
    ['<img src="data:image/gif,a" data-src=/b>', '/b', 'https://example.com/b'],
    ['<img data-src="" data-lazy-src=/b>', '/b', 'https://example.com/b'],
    ['<img data-original=/b>', '/b', 'https://example.com/b'],
    ['<img src=/a data-src=/b>', '/a', 'https://example.com/a'],
    ['<img srcset="/a 1x, /b 2x">', '/a', 'https://example.com/a'],
    ['<img srcset=" /a, /b">', '/a', 'https://example.com/a'],
    ['<img data-srcset="/a 480w">', '/a', 'https://example.com/a'],
    ['<img src="data:a" srcset="data:b 1x">', 'data:a', undefined],
    ['<img src="/a?b&amp;c">', '/a?b&c', 'https://example.com/a?b&c'],
  ])('%s', (html, src, url) => expect(images(html)[0]).toMatchObject({ src, url }));

  it('tells no alt from an empty one', () =>
    expect(images('<img><img alt><img alt=" Tea ">').map(({ alt }) => alt)).toEqual([undefined, '', ' Tea ']));

  it('leaves out templates and drawings', () =>
    expect(images('<template><img></template><svg><image href=a /></svg>')).toEqual([]));

  it('tells where they stand', () =>
    expect(
      images('<header><img></header><noscript><img></noscript>').map(({ region, inNoscript }) => [region, inNoscript]),
    ).toEqual([
      ['header', false],
      ['body', true],
    ]));
});
