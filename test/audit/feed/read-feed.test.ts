import fc from 'fast-check';
import { type FeedReading, readFeed } from '../../../src/audit/feed/read-feed.ts';
import { hostileText } from '../../support/hostile-text.ts';

const read = (body: string | Uint8Array, contentType = 'application/rss+xml', truncated = false): FeedReading =>
  readFeed({
    url: new URL('https://tea.example/journal/feed.xml'),
    body: typeof body === 'string' ? Buffer.from(body) : body,
    contentType,
    truncated,
  });

const rss = (inside: string, attributes = 'version="2.0"') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss ${attributes}><channel><title>Tea</title><link>https://tea.example/</link><description>d</description>${inside}</channel></rss>`;

describe('formats', () => {
  it('reads RSS 2.0 with the usual extensions', () => {
    const found = read(
      rss(
        `<language>en-GB</language>
        <atom:link href="https://tea.example/journal/feed.xml" rel="self" type="application/rss+xml"/>
        <atom:link href="https://hub.example/" rel="hub"/>
        <item><title>Green &amp;amp; black</title><link> https://tea.example/green </link>
          <guid isPermaLink="false">tea-1</guid><pubDate>Tue, 03 Mar 2026 09:30:00 +0100</pubDate>
          <dc:creator><![CDATA[Ada Muir]]></dc:creator>
          <content:encoded><![CDATA[<p><img src="a.jpg"></p>]]></content:encoded></item>`,
        'version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"',
      ),
    );
    expect(found).toMatchObject({
      kind: 'rss',
      title: 'Tea',
      home: 'https://tea.example/',
      self: 'https://tea.example/journal/feed.xml',
      hub: 'https://hub.example/',
      language: 'en-GB',
      total: 1,
      faults: [],
    });
    expect(found.items).toMatchObject([
      {
        link: 'https://tea.example/green',
        guid: 'tea-1',
        published: { raw: 'Tue, 03 Mar 2026 09:30:00 +0100', date: { day: '2026-03-03' } },
        author: 'Ada Muir',
        hasImage: true,
      },
    ]);
  });

  it('reads RSS 0.91 with the entities of its DTD', () =>
    expect(
      read(
        '<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>Th&eacute;</title><item><title>a</title><link>https://tea.example/a</link></item></channel></rss>',
      ),
    ).toMatchObject({ kind: 'rss', total: 1, faults: [] }));

  it('reads RSS 1.0', () =>
    expect(
      read(
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://tea.example/"><title>Tea</title><link>https://tea.example/</link></channel><item rdf:about="https://tea.example/a"><title>A</title><link>https://tea.example/a</link><dc:date>2026-03-03T09:30:00Z</dc:date></item></rdf:RDF>',
      ),
    ).toMatchObject({
      kind: 'rdf',
      items: [
        { link: 'https://tea.example/a', guid: 'https://tea.example/a', published: { date: { day: '2026-03-03' } } },
      ],
      faults: [],
    }));

  it('reads Atom', () =>
    expect(
      read(
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Tee</title><id>urn:tee</id><updated>2026-03-04T00:00:00Z</updated><link href="/"/><link rel="self" href="/atom.xml"/><entry><title>Grün</title><id>urn:1</id><updated>2026-03-04T00:00:00Z</updated><published>2026-03-03T00:00:00Z</published><link rel="enclosure" type="image/png" href="/a.png"/><link href="gruen"/><author><name>Ada</name></author></entry></feed>',
      ),
    ).toMatchObject({
      kind: 'atom',
      home: 'https://tea.example/',
      self: 'https://tea.example/atom.xml',
      language: 'de',
      items: [
        {
          link: 'https://tea.example/journal/gruen',
          rawLink: 'gruen',
          guid: 'urn:1',
          author: 'Ada',
          hasImage: true,
          published: { raw: '2026-03-03T00:00:00Z' },
          updated: { raw: '2026-03-04T00:00:00Z' },
        },
      ],
      faults: [],
    }));

  it('reads JSON Feed', () =>
    expect(
      read(
        '{"version":"https://jsonfeed.org/version/1.1","title":"Tea","home_page_url":"https://tea.example/","feed_url":"https://tea.example/feed.json","items":[{"id":"1","url":"https://tea.example/a","content_text":"a","date_published":"2026-03-03T09:30:00Z"}]}',
        'application/feed+json',
      ),
    ).toMatchObject({
      kind: 'json',
      home: 'https://tea.example/',
      items: [{ guid: '1', link: 'https://tea.example/a', hasImage: false }],
      faults: [],
    }));
});

it('puts the newest first, and what has no date last', () => {
  const items = ['<pubDate>2 Mar 2026</pubDate>', '', '<pubDate>4 Mar 2026</pubDate>', '<pubDate>soon</pubDate>'];
  const { items: found } = read(rss(items.map((date, n) => `<item><guid>${n}</guid>${date}</item>`).join('')));
  expect(found.map(({ guid }) => guid)).toEqual(['2', '0', '1', '3']);
  expect(found[3]?.published).toEqual({ raw: 'soon' });
});

it('keeps five hundred items of many, and tells how many there are', () => {
  const { items, total } = read(rss('<item><title>a</title></item>'.repeat(600)));
  expect([items.length, total]).toEqual([500, 600]);
});

describe('what is wrong', () => {
  it.each([
    ['an unescaped sign', rss('<item><title>Tea & milk</title></item>'), 2, /^an & that is not written &amp;$/],
    ['an entity of HTML', rss('<item><title>Th&eacute;</title></item>'), 2, /undefined entity/],
    ['a blank line before the declaration', `\n${rss('<item><title>a</title></item>')}`, 2, /must be at the start/],
    ['an unclosed element', rss('<item><title>a</item>'), 2, /unexpected close tag|unclosed tag/],
    ['an unknown prefix', rss('<item><title>a</title><media:content url="a.jpg"/></item>'), 2, /namespace prefix/],
    ['elements in each other', rss('<a>'.repeat(300)), 2, /more than 200 elements/],
  ])('%s', (_, body, line, reason) => {
    const [fault] = read(body).faults;
    expect(fault).toMatchObject({ code: 'not_well_formed', line, reason: expect.stringMatching(reason) });
  });

  it.each([
    ['HTML', '<!DOCTYPE html><title>Not found</title>'],
    ['HTML', ' <!-- x --><html lang="en"><p>a feed: &lt;rss&gt;</p></html>'],
    ['nothing', ' \n'],
    ['plain text', 'Not found'],
    ['JSON', '{"items":[]}'],
    ['JSON that does not parse', '{"version":"https://jsonfeed.org/version/1.1",'],
    ['a sitemap', '<?xml version="1.0"?><urlset/>'],
    ['<svg>', '<svg/>'],
  ])('%s instead of a feed', (found, body) =>
    expect(read(body)).toEqual({ items: [], total: 0, faults: [{ code: 'not_a_feed', found }] }),
  );

  it('charsets', () => {
    const latin = Buffer.from(rss('<item><title>Thé</title></item>'), 'latin1');
    expect(read(latin).faults).toEqual([
      { code: 'charset', found: 'bytes that are not UTF-8, as its XML declaration says' },
    ]);
    expect(read(latin).items[0]?.title).toBe('Thé');
    const named = Buffer.from(rss('<item><title>Thé</title></item>').replace('UTF-8', 'ISO-8859-1'), 'latin1');
    expect(read(named)).toMatchObject({ faults: [], items: [{ title: 'Thé' }] });
    expect(read(named, 'application/rss+xml; charset=utf-8')).toMatchObject({
      faults: [{ code: 'charset', found: 'bytes that are not UTF-8, as Content-Type says' }],
      items: [{ title: 'Thé' }],
    });
    expect(read(rss('<item><title>Thé</title></item>').replace('UTF-8', 'klingon'))).toMatchObject({
      faults: [{ code: 'charset', found: 'the unknown charset "klingon"' }],
      items: [{ title: 'Thé' }],
    });
    expect(read(rss('<item><title>Thé</title></item>'), 'text/xml; charset=ISO-8859-1')).toMatchObject({
      faults: [
        { code: 'charset', found: 'charset=iso-8859-1 in Content-Type and encoding="utf-8" in the XML declaration' },
      ],
      items: [{ title: 'Thé' }],
    });
    expect(read(rss('<item><title>Tea</title></item>'), 'text/xml; charset=ISO-8859-1').faults).toEqual([]);
    expect(read(Buffer.from(`\ufeff${rss('<item><title>Thé</title></item>')}`, 'utf16le'))).toMatchObject({
      items: [{ title: 'Thé' }],
    });
  });

  it('a feed that was cut at the limit, whose end is no fault of its own', () => {
    const body = rss('<item><title>Thé</title></item><item><title>Thé').slice(0, -20);
    expect(read(body, 'application/rss+xml', true).faults).toEqual([{ code: 'cut', bytes: Buffer.byteLength(body) }]);
  });
});

describe('hostile feeds', () => {
  it('expand no entities', () => {
    const found = read(
      `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]><rss><channel><title>&c;</title><item><title>&c;</title></item></channel></rss>`,
    );
    expect(found.items[0]?.title).toBe('&c;');
  });

  const n = 20_000;
  it.each(
    Object.entries({
      deep: rss('<a>'.repeat(n)),
      'deep in prefixes': rss('<a:b>'.repeat(n)),
      brackets: rss('<'.repeat(n)),
      'loose brackets': rss('< '.repeat(n)),
      'comments in each other': rss('<!--'.repeat(n)),
      declarations: '<?xml '.repeat(n) + rss(''),
      'comments before': '<!-- --> '.repeat(n) + rss(''),
      doctypes: `<!DOCTYPE rss [${'<!ENTITY a "'.repeat(n)}`,
      'attributes without value': rss(`<a ${'a '.repeat(n)}>`),
      items: rss('<item/>'.repeat(n)),
      titles: rss('<item><title>'.repeat(n)),
      spaces: rss(`<item><title>${' '.repeat(n * 10)}x</title><pubDate>${' '.repeat(n * 10)}</pubDate></item>`),
      lang: `<feed ${'xml:lang '.repeat(n)}`,
      'a prototype': rss('<item><__proto__><x>1</x></__proto__><constructor>1</constructor></item>'),
      JSON: `{"version":"jsonfeed.org","items":[${'['.repeat(n)}`,
      'JSON of other types':
        '{"version":"https://jsonfeed.org/version/1","items":[null,1,{"id":{},"url":[],"date_published":1,"authors":"a","attachments":{}}]}',
    }),
  )('%s', (_, body) => void read(body));

  it('are never thrown at', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (one, other) => {
        read(rss(`<item><title>${one}</title><link>${other}</link><pubDate>${one}</pubDate></item>${other}`));
        read(one + rss(other));
      }),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (bytes, type) => void read(bytes, type)));
  });
});
