import { somePage } from '../support/some-page.ts';

const anchors = (html: string, at?: string) => somePage(html, at ? { at } : {}).anchors;
const site = { start: 'https://example.com/', origins: ['https://example.com', 'https://shop.example.com:8443'] };

describe('internal', () => {
  it.each([
    ['', true],
    ['#top', true],
    ['?page=2', true],
    ['/black', true],
    ['black.html', true],
    ['./black', true],
    ['../', true],
    ['www.facebook.com/acme', true],
    [' /black ', true],
    ['https://example.com', true],
    ['https://example.com/black', true],
    ['HTTPS://EXAMPLE.COM/black', true],
    ['http://www.example.com/black', true],
    ['//example.com/black', true],
    ['https://shop.example.com:8443/', true],
    ['https://shop.example.com/', false],
    ['https://example.com.evil.example/', false],
    ['https://example.com@evil.example/', false],
    ['//evil.example/', false],
    ['/\\evil.example/', false],
    ['/\t/evil.example/', false],
    ['mailto:tea@example.com', false],
    ['javascript:void(0)', false],
    ['https://', false],
  ])('%j: %s', (href, internal) => {
    const [anchor] = somePage(`<a href="${href}">Tea</a>`, { site }).anchors;
    expect(anchor?.internal).toBe(internal);
  });

  it('heeds a base on another host', () =>
    expect(anchors('<base href="https://cdn.example.net/"><a href="tea">Tea</a>')[0]?.internal).toBe(false));
});

describe('readAnchors', () => {
  it('takes links and areas in document order, once', () =>
    expect(
      anchors('<a href="/1"></a><map><area href="/2"></map><a href="/3"></a><a name="x">no link</a>').map(
        ({ href }) => href,
      ),
    ).toEqual(['/1', '/2', '/3']));

  it('leaves out templates, takes fallbacks for scripts', () =>
    expect(
      anchors('<template><a href="/1"></a></template><noscript><a href="/2"></a></noscript>').map(({ href }) => href),
    ).toEqual(['/2']));

  it('reads what a rule may ask', () => {
    const html =
      '<footer><a href=" https://x.com/acme " rel="Me  NoOpener" target=" _blank "><svg><title>X</title></svg></a></footer>';
    const [anchor] = anchors(html);
    expect(anchor).toMatchObject({
      href: ' https://x.com/acme ',
      text: '',
      name: 'X',
      rels: ['me', 'noopener'],
      target: '_blank',
      region: 'footer',
      internal: false,
      social: { kind: 'profile', network: 'x', handle: 'acme' },
    });
    expect(anchor?.url?.href).toBe('https://x.com/acme');
    expect(html.slice(anchor?.start, anchor?.end)).toMatch(/^<a .*<\/a>$/);
  });

  it('resolves against the base and keeps the fragment', () =>
    expect(anchors('<base href="/shop/"><a href="tea#green"></a>')[0]?.url?.href).toBe(
      'https://example.com/shop/tea#green',
    ));

  it.each([['https://exa mple'], ['http://[']])('has no address for %s', (href) =>
    expect(anchors(`<a href="${href}"></a>`)[0]?.url).toBeUndefined(),
  );

  it('sees nothing social in ordinary and own links', () =>
    expect(
      anchors('<a href="/share">1</a><a href="https://dropbox.com/acme">2</a>').map(({ social }) => social),
    ).toEqual([undefined, undefined]));
});
