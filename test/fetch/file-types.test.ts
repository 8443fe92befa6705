import { fileType } from '../../src/fetch/file-types.ts';

it.each([
  ['a.html', 'text/html'],
  ['b/c.JPG', 'image/jpeg'],
  ['sitemap.xml.gz', 'application/gzip'],
  ['plain', 'application/octet-stream'],
  ['.html', 'application/octet-stream'],
  ['a.__proto__', 'application/octet-stream'],
])('%s: %s', (name, type) => expect(fileType(name)).toBe(type));
