import { keepParameters, pageKey } from '../../src/crawl/page-key.ts';

const key = (address: string): string => pageKey(new URL(address));

describe('pageKey', () => {
  it.each([
    ['scheme', 'http://tea.example/a', 'https://tea.example/a'],
    ['www', 'https://www.tea.example/a', 'https://tea.example/a'],
    ['fragment', 'https://tea.example/a#top', 'https://tea.example/a'],
    ['case of the host', 'https://TEA.example/a', 'https://tea.example/a'],
    ['default port', 'https://tea.example:443/a', 'https://tea.example/a'],
    ['index.html', 'https://tea.example/green/index.html', 'https://tea.example/green/'],
    ['index.php', 'https://tea.example/index.php?p=1', 'https://tea.example/?p=1'],
    ['empty query', 'https://tea.example/a?', 'https://tea.example/a'],
    ['campaign', 'https://tea.example/a?utm_source=x&b=1&fbclid=2', 'https://tea.example/a?b=1'],
    ['session in the query', 'https://tea.example/a?PHPSESSID=abc', 'https://tea.example/a'],
    ['session as matrix parameter', 'https://tea.example/a;jsessionid=1F?b=1', 'https://tea.example/a?b=1'],
    ['session of ASP.NET', 'https://tea.example/(S(abcdefghijklmnopqrstuvwx))/a', 'https://tea.example/a'],
    ['sid drawn by lot', `https://tea.example/a?sid=${'0f'.repeat(16)}`, 'https://tea.example/a'],
    ['dot segments', 'https://tea.example/b/../a', 'https://tea.example/a'],
  ])('takes two spellings for one page: %s', (_, one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it.each([
    ['trailing slash', 'https://tea.example/a/', 'https://tea.example/a'],
    ['case of the path', 'https://tea.example/A', 'https://tea.example/a'],
    ['port', 'https://tea.example:8443/a', 'https://tea.example/a'],
    ['query', 'https://tea.example/a?b=1', 'https://tea.example/a?b=2'],
    ['order of the query', 'https://tea.example/a?b=1&c=2', 'https://tea.example/a?c=2&b=1'],
    ['sid that means something', 'https://tea.example/a?sid=12', 'https://tea.example/a?sid=13'],
    ['si, which only YouTube uses to follow', 'https://tea.example/a?si=1', 'https://tea.example/a?si=2'],
    ['subdomain', 'https://shop.tea.example/a', 'https://tea.example/a'],
    ['folder called index', 'https://tea.example/index/', 'https://tea.example/'],
  ])('keeps two pages apart: %s', (_, one, other) => {
    expect(key(one)).not.toBe(key(other));
  });
});

describe('keepParameters', () => {
  it('leaves the bytes of what stays as they were', () => {
    expect(keepParameters('?a=%20+&utm_id=1&b&c==', (name) => name !== 'utm_id')).toBe('?a=%20+&b&c==');
    expect(keepParameters('?a', () => false)).toBe('');
  });
});
