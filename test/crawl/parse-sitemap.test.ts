import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { parseSitemap } from '../../src/crawl/parse-sitemap.ts';
import { sitemapLimits } from '../../src/crawl/sitemap-reader.ts';

const read = (body: string | Uint8Array) => parseSitemap(Buffer.from(body));
const addresses = async (body: string | Uint8Array) => (await read(body)).locations.map(({ address }) => address);
const urlset = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${inside}</urlset>`;
const entry = (address: string): string => `<url><loc>${address}</loc></url>`;
const green = 'https://tea.example/green';

describe('parseSitemap', () => {
  it('reads pages with the date of their last change', async () => {
    const xml = urlset(`
      <url><loc> ${green} </loc><lastmod>2026-11-01</lastmod><priority>0.5</priority></url>
      <url><lastmod>2026-11-02T10:00:00+01:00</lastmod><loc>https://tea.example/black</loc></url>`);
    expect(await read(xml)).toEqual({
      kind: 'pages',
      locations: [
        { address: green, lastmod: '2026-11-01' },
        { address: 'https://tea.example/black', lastmod: '2026-11-02T10:00:00+01:00' },
      ],
    });
  });

  it('reads an index', async () => {
    const xml = `<sitemapindex><sitemap><loc>https://tea.example/1.xml.gz</loc><lastmod>2026</lastmod></sitemap></sitemapindex>`;
    expect(await read(xml)).toEqual({
      kind: 'index',
      locations: [{ address: 'https://tea.example/1.xml.gz', lastmod: '2026' }],
    });
  });

  it.each([
    ['a plain list', `${green}\r\n\nhttps://tea.example/black\n`, [green, 'https://tea.example/black']],
    ['a list with a mark', `\ufeff${green}`, [green]],
    ['white space before', `\n\n  ${urlset(entry(green))}`, [green]],
    ['no declaration', `<urlset>${entry(green)}</urlset>`, [green]],
    ['a prefix', `<s:urlset xmlns:s="x"><s:url><s:loc>${green}</s:loc></s:url></s:urlset>`, [green]],
    ['upper case', `<URLSET><URL><LOC>${green}</LOC></URL></URLSET>`, [green]],
    ['entities', urlset(entry(`${green}?a=1&amp;b=2&#38;c=3`)), [`${green}?a=1&b=2&c=3`]],
    ['CDATA', urlset(`<url><loc><![CDATA[${green}?a=1&b=2]]></loc></url>`), [`${green}?a=1&b=2`]],
    ['comments', urlset(`<!-- ${entry('https://tea.example/no')} -->${entry(green)}`), [green]],
    ['an empty loc', urlset(`<url><loc/></url><url></url>${entry(green)}`), [green]],
    ['two locs', urlset(`<url><loc>${green}</loc><loc>https://tea.example/no</loc></url>`), [green]],
    [
      'images, videos and languages',
      urlset(
        `<url><loc>${green}</loc><image:image><image:loc>https://tea.example/a.jpg</image:loc></image:image>
         <video:video><video:loc>https://tea.example/no</video:loc></video:video>
         <xhtml:link rel="alternate" hreflang="de" href="https://tea.example/de"/><image:loc>x</image:loc></url>`,
      ),
      [green],
    ],
    ['loc elsewhere', urlset(`<loc>x</loc><other><url><loc>y</loc></url></other>${entry(green)}`), [green]],
    [
      'RSS',
      `<rss version="2.0"><channel><link>https://tea.example/</link><atom:link href="https://tea.example/feed" rel="self"/>
       <item><title>x</title><link>${green}</link></item></channel></rss>`,
      [green],
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://tea.example/"/><entry><link rel="self" href="x"/>
       <link rel="alternate" href="${green}"/><link href="y"/></entry></feed>`,
      [green],
    ],
    [
      'Latin-1',
      Buffer.from(urlset(entry('https://tea.example/gr\xfcn')).replace('UTF-8', 'ISO-8859-1'), 'latin1'),
      ['https://tea.example/grün'],
    ],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${urlset(entry(green))}`, 'utf16le'), [green]],
    ['UTF-16 without', Buffer.from(urlset(entry(green)), 'utf16le').swap16(), [green]],
    ['UTF-16 in name only', urlset(entry(green)).replace('UTF-8', 'UTF-16'), [green]],
    ['an encoding that nobody knows', urlset(entry(green)).replace('UTF-8', 'EBCDIC-X'), [green]],
    ['gzip', gzipSync(urlset(entry(green))), [green]],
    ['gzip twice', gzipSync(gzipSync(urlset(entry(green)))), [green]],
    ['a list in gzip', gzipSync(green), [green]],
  ])('reads %s', async (_, body, expected) => {
    expect(await addresses(body)).toEqual(expected);
    expect(await read(body)).not.toHaveProperty('fault');
  });

  it.each([
    ['nothing', '', 'not_a_sitemap', []],
    ['white space', ' \n ', 'not_a_sitemap', []],
    ['a page', '<!doctype html><html><body><a href="/x">x</a></body></html>', 'not_a_sitemap', []],
    ['XML of another kind', '<opml><body/></opml>', 'not_a_sitemap', []],
    ['prose', `Our pages are\n${green}`, 'not_a_sitemap', []],
    ['an image', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'not_a_sitemap', []],
    ['gzip three times', gzipSync(gzipSync(gzipSync(urlset(entry(green))))), 'not_a_sitemap', []],
    ['no end', urlset(entry(green) + entry('https://tea.example/black')).slice(0, -30), 'broken', [green]],
    ['an address cut off', `<urlset>${entry(green)}<url><loc>https://tea.example/bla`, 'broken', [green]],
    [
      'loc without end',
      `<urlset><url><loc>${green}</url>${entry('https://tea.example/black')}</urlset>`,
      'broken',
      ['https://tea.example/black'],
    ],
    ['gzip cut off', gzipSync(`${green}\n`.repeat(50_000)).subarray(0, -40), 'broken', undefined],
    ['gzip broken', Buffer.concat([gzipSync('x').subarray(0, 12), Buffer.from('nonsense')]), 'broken', []],
    ['nesting without end', `<urlset>${entry(green)}${'<a>'.repeat(1_000_000)}`, 'broken', [green]],
    ['an end without start', '</urlset>', 'not_a_sitemap', []],
  ])('keeps what it read of %s', async (_, body, fault, expected) => {
    const parsed = await read(body);
    expect(parsed.fault).toBe(fault);
    if (expected) expect(parsed.locations.map(({ address }) => address)).toEqual(expected);
  });

  it('expands no entities of its own and fetches none', async () => {
    const bomb = `<!DOCTYPE urlset [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
      <urlset>${entry('https://tea.example/&b;')}${entry('https://tea.example/&x;')}</urlset>`;
    expect(await addresses(bomb)).toEqual(['https://tea.example/&b;', 'https://tea.example/&x;']);
  });

  it('reads 50,000 addresses and no more', async () => {
    const many = (count: number): string =>
      Array.from({ length: count }, (_, index) => entry(`${green}/${index}`)).join('');
    expect(await read(urlset(many(sitemapLimits.addresses)))).not.toHaveProperty('fault');
    const parsed = await read(urlset(many(sitemapLimits.addresses + 1)));
    expect(parsed.fault).toBe('too_many_addresses');
    expect(parsed.locations).toHaveLength(sitemapLimits.addresses);
    expect((await read(`${green}\n`.repeat(sitemapLimits.addresses + 1))).fault).toBe('too_many_addresses');
  });

  it('unpacks no more than 50 MiB, in little memory', async () => {
    const start = urlset(entry(green)).replace('</urlset>', '');
    const bomb = gzipSync(Buffer.concat([Buffer.from(start), Buffer.alloc(60 * 1024 * 1024, ' ')]));
    const before = process.memoryUsage.rss();
    const parsed = await parseSitemap(bomb);
    expect(parsed).toMatchObject({ kind: 'pages', fault: 'too_large', locations: [{ address: green }] });
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024);
  });

  it.each([
    ['attributes', `<urlset ${'a="b" '.repeat(300_000)}>${entry(green)}</urlset>`],
    ['a name without end', `<urlset>${entry(green)}<${'a'.repeat(3_000_000)}`],
    ['a text without end', `<urlset>${entry(green)}<url><loc>${'a'.repeat(3_000_000)}</loc></url></urlset>`],
    ['signs', `<urlset>${entry(green)}${'<&'.repeat(1_000_000)}`],
    ['comments that open', `<urlset>${entry(green)}${'<!--'.repeat(500_000)}`],
    ['ends without start', `<urlset>${entry(green)}${'</a>'.repeat(500_000)}</urlset>`],
    ['a line without end', `${green}\n${'a'.repeat(3_000_000)}`],
  ])('is not held up by %s', async (_, body) => {
    const began = performance.now();
    expect((await addresses(body))[0]).toBe(green);
    expect(performance.now() - began).toBeLessThan(2500);
  });

  it('lets go when it is told to', async () => {
    const body = Buffer.from(urlset(entry(green).repeat(40_000)));
    expect((await parseSitemap(body, AbortSignal.abort())).fault).toBe('cancelled');
  });

  it('bears any bytes, cut anywhere', async () => {
    const whole = Buffer.from(urlset(entry(green) + entry('https://tea.example/black?a=1&amp;b=2')));
    const known = [green, 'https://tea.example/black?a=1&b=2'];
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.boolean(), async (length, packed) => {
        const part = whole.subarray(0, length);
        const read = await addresses(packed ? gzipSync(part) : part);
        expect(read).toEqual(known.slice(0, read.length));
      }),
    );
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => void (await read(bytes))));
    const tags = fc.array(
      fc.constantFrom(
        '<urlset>',
        '<url>',
        '<loc>',
        green,
        '</loc>',
        '</url>',
        '</urlset>',
        '<a:loc>',
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '&',
        '"',
      ),
    );
    await fc.assert(fc.asyncProperty(tags, async (parts) => void (await read(parts.join('')))));
  });
});
