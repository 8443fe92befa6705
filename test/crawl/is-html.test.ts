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
  ])('takes type %s and body "%s" for HTML', (type, body) => {
    expect(test(type, body)).toBe(true);
  });

  it.each([
    ['text/plain', '<!DOCTYPE html>'],
    ['image/png', '<html>'],
    ['application/octet-stream', '<html>'],
    ['text/xml', '<html>'],
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
