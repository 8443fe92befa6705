import { somePage } from '../support/some-page.ts';

const linkTags = (html: string, link = '') => somePage(html, link ? { headers: { link } } : {}).linkTags;

describe('link elements', () => {
  it.each([
    ['<link rel=canonical href="/a">', 'canonical', '/a', 'https://example.com/a'],
    ['<LINK REL="Shortcut  ICON" HREF=" a.ico ">', 'shortcut icon', 'a.ico', 'https://example.com/tea/a.ico'],
    ['<link href="/a">', '', '/a', 'https://example.com/a'],
    ['<link rel=canonical>', 'canonical', '', undefined],
    ['<link rel=canonical href="">', 'canonical', '', undefined],
    ['<link rel=canonical href="https://[">', 'canonical', 'https://[', undefined],
    ['<link rel=icon href="data:,">', 'icon', 'data:,', 'data:,'],
    ['<base href="https://b.example/"><link rel=a href=c>', 'a', 'c', 'https://b.example/c'],
    ['<link rel=a href="?b&amp;c">', 'a', '?b&c', 'https://example.com/tea/green?b&c'],
  ])('%s', (html, rels, href, url) => {
    const [link] = linkTags(html);
    expect([link?.rels.join(' '), link?.href, link?.url]).toEqual([rels, href, url]);
  });

  it('tells where they stand', () => {
    const html = '<head><link rel=a></head><p><link rel=b>';
    expect(linkTags(html).map(({ inHead, start, end }) => [inHead, html.slice(start, end)])).toEqual([
      [true, '<link rel=a>'],
      [false, '<link rel=b>'],
    ]);
  });

  it('keeps type, hreflang, title and sizes', () =>
    expect(linkTags('<link rel=a type=" a/b " hreflang=" en-GB " title=" A  b " sizes=16x16>')[0]).toMatchObject({
      type: 'a/b',
      hreflang: 'en-GB',
      title: 'A b',
      sizes: '16x16',
    }));

  it('leaves out templates and comments', () =>
    expect(linkTags('<template><link rel=a></template><!-- <link rel=a> -->')).toEqual([]));
});

describe('Link headers', () => {
  it('follow the elements and count as head', () => {
    const links = linkTags('<link rel=a href=/a>', '</b>; rel="B c"; type=t; hreflang=en; title=T; sizes=1x1');
    expect(links[1]).toEqual({
      element: undefined,
      rels: ['b', 'c'],
      href: '/b',
      url: 'https://example.com/b',
      type: 't',
      hreflang: 'en',
      title: 'T',
      sizes: '1x1',
      inHead: true,
      start: 0,
      end: 0,
    });
  });

  it.each([
    ['<a>; rel=x', 'https://example.com/tea/a'],
    ['<https://[>; rel=x', undefined],
    ['<>; rel=x', undefined],
  ])('%s resolves to %s, whatever the base', (header, url) =>
    expect(linkTags('<base href="https://b.example/">', header)[0]?.url).toBe(url),
  );

  it.each([
    ["</a>; title=A; title*=UTF-8'de'Gr%C3%BCn%20tee", 'Grün tee'],
    ["</a>; title=A; title*=UTF-8''%E0%A4", 'A'],
    ['</a>; title=A; title*=x', 'A'],
  ])('%s has the title %j', (header, title) => expect(linkTags('', header)[0]?.title).toBe(title));

  it.each([
    ['</a>; rel=x; anchor="/other"', 0],
    ['</a>; rel=x; anchor="#part"', 0],
    ['</a>; rel=x; anchor="/tea/green"', 1],
    ['</a>; rel=x; anchor=""', 1],
  ])('%s is about the page: %d', (header, count) => expect(linkTags('', header)).toHaveLength(count));
});

describe('kinds', () => {
  it('finds canonicals', () => {
    const { canonicals } = somePage(
      '<link rel=Canonical href=/a><link rel="x canonical" href=/b><link rel=canonicals>',
      {
        headers: { link: '</c>; rel=canonical' },
      },
    );
    expect(canonicals.map(({ href }) => href)).toEqual(['/a', '/b', '/c']);
  });

  it('finds icons', () => {
    const rels = [
      'icon',
      'shortcut icon',
      'apple-touch-icon',
      'apple-touch-icon-precomposed',
      'mask-icon',
      'iconic',
      'stylesheet',
    ];
    const { icons } = somePage(rels.map((rel) => `<link rel="${rel}" href=/a>`).join(''));
    expect(icons.map((icon) => icon.rels.join(' '))).toEqual(rels.slice(0, 5));
  });

  it('finds alternates in other languages', () => {
    const { alternates } = somePage(
      '<link rel=alternate hreflang=de href=/de><link rel=alternate hreflang="" href=/x><link hreflang=fr href=/fr>',
    );
    expect(alternates.map(({ hreflang }) => hreflang)).toEqual(['de']);
  });
});
