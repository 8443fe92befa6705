import { isHtml } from '../../src/crawl/is-html.ts';

const test = (type: string | undefined, body: string | Uint8Array = ''): boolean =>
  isHtml({ headers: type === undefined ? {} : { 'content-type': type }, body: Buffer.from(body) });

describe('isHtml', () => {
  it.each([
    ['text/html', ''],
    ['TEXT/HTML; charset=utf-8', ''],
    ['application/xhtml+xml', ''],
    [undefined, '<!DOCTYPE html><title>Tea'],
    [undefined, '\ufeff\n <html lang="en">'],
    [undefined, '<!-- generated -->'],
    ['html', '<body>'],
    ['', '<p>tea'],
    [undefined, Buffer.from('\ufeff<html>', 'utf16le')],
    ['text/html', '<?xml version="1.0"?><!DOCTYPE html><html>'],
    ['text/html', '<!-- <rss> --><html>'],
    ['text/html', '<feedback>'],
    ['text/html', '{{> header }}<h1>Tea</h1>'],
    ['text/html', '[Tea] <b>green</b>'],
    ['text/html', `${'<!-- '.repeat(400)}<rss>`],
  ])('takes type %s and body "%s" for HTML', (type, body) => {
    expect(test(type, body)).toBe(true);
  });

  it.each([
    ['text/plain', '<!DOCTYPE html>'],
    ['image/png', '<html>'],
    ['application/octet-stream', '<html>'],
    ['text/xml', '<html>'],
    ['text/html', '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"\n>'],
    [
      'text/html; charset=utf-8',
      '\ufeff\n<?xml version="1.0"?>\n<!-- made by tea -->\n<feed xmlns="http://www.w3.org/2005/Atom">',
    ],
    ['text/html', Buffer.from('\ufeff<rss>', 'utf16le')],
    ['text/html', '{"name":"Tea","routes":{}}'],
    ['text/html; charset=utf-8', '\ufeff [{ "id": 1 }]'],
    ['text/html', '<?xml-stylesheet href="/sitemap.xsl"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'],
    [undefined, ''],
    [undefined, 'tea'],
    [undefined, '<?xml version="1.0"?><rss>'],
    [undefined, '<article>'],
    [undefined, '%PDF-1.7'],
    [undefined, `${' '.repeat(2000)}<html>`],
  ])('takes type %s and body "%s" for something else', (type, body) => {
    expect(test(type, body)).toBe(false);
  });
});
