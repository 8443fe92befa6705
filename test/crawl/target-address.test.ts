import { maskUser, readTargetAddress } from '../../src/crawl/target-address.ts';

describe('readTargetAddress', () => {
  it.each([
    ['example.com', 'https://example.com/'],
    ['  EXAMPLE.com/Tea#top ', 'https://example.com/Tea'],
    ['//example.com/a', 'https://example.com/a'],
    ['example.com?x=1', 'https://example.com/?x=1'],
    ['example.com:443', 'https://example.com/'],
    ['example.com:8080/a', 'http://example.com:8080/a'],
    ['münchen.de', 'https://xn--mnchen-3ya.de/'],
    ['localhost', 'http://localhost/'],
    ['localhost:3000/a?b', 'http://localhost:3000/a?b'],
    ['tea.localhost', 'http://tea.localhost/'],
    ['intranet:8080', 'http://intranet:8080/'],
    ['127.0.0.1', 'http://127.0.0.1/'],
    ['[::1]:3000', 'http://[::1]:3000/'],
    ['http://example.com', 'http://example.com/'],
    ['HTTPS://intranet/', 'https://intranet/'],
    ['https://example.com:8443', 'https://example.com:8443/'],
  ])('reads %s as %s', (typed, href) => {
    expect(readTargetAddress(typed)).toEqual({ url: new URL(href) });
  });

  it.each([
    '',
    'dist',
    '2026',
    './dist',
    '../x.com',
    '/x.com',
    '~/x.com',
    'C:\\site',
    '\\\\host\\share',
    'page.html',
    'list.txt',
    'sitemap.xml.gz',
    'two words.com',
    'mailto:tea@example.com',
    'javascript:alert(1)',
    'ftp://example.com',
    'file:///etc/passwd',
    'http://',
    'http://../x',
    'https://exa mple.com',
  ])('takes "%s" for no address', (typed) => {
    expect(readTargetAddress(typed)).toBeUndefined();
  });

  it.each([
    ['https://tea:p%40ss@example.com/a', 'tea:p@ss'],
    ['https://token@example.com/a', 'token:'],
    ['https://tea:100%@example.com/a', 'tea:100%'],
  ])('takes the login out of %s', (typed, pair) => {
    expect(readTargetAddress(typed)).toEqual({
      url: new URL('https://example.com/a'),
      authorization: `Basic ${Buffer.from(pair).toString('base64')}`,
    });
  });
});

describe('maskUser', () => {
  it.each([
    ['https://tea:secret@example.com/a@b', 'https://***@example.com/***@b'],
    ['tea:secret@example.com', '***@example.com'],
    ['https://example.com/', 'https://example.com/'],
  ])('shows %s as %s', (text, shown) => {
    expect(maskUser(text)).toBe(shown);
  });
});
