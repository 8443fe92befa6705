import { createScope, type ScopeOptions } from '../../src/crawl/scope.ts';
import { UserError } from '../../src/errors.ts';

const judge = (
  address: string,
  { start = 'https://tea.example/shop/green', ...options }: Partial<ScopeOptions> & { start?: string },
) => createScope({ starts: [new URL(start)], ...options })(new URL(address));

describe('createScope', () => {
  it.each([
    ['another path than the start', 'https://tea.example/', {}],
    ['http for https', 'http://tea.example/a', {}],
    ['www for the bare host', 'https://www.tea.example/a', {}],
    ['the bare host for www', 'https://tea.example/a', { start: 'https://www.tea.example/' }],
    ['the same port', 'http://localhost:3000/a', { start: 'http://localhost:3000/' }],
    ['a subdomain when asked for', 'https://blog.tea.example/a', { subdomains: true }],
    [
      'the domain of a start on a subdomain',
      'https://tea.co.uk/',
      { subdomains: true, start: 'https://shop.tea.co.uk/' },
    ],
    ['a loopback host with subdomains', 'http://localhost/a', { subdomains: true, start: 'http://localhost/' }],
    ['an address in figures', 'http://127.0.0.1:81/a', { subdomains: true, start: 'http://127.0.0.1:81/' }],
  ])('holds %s', (_, address, options) => {
    expect(judge(address, options)).toBeUndefined();
  });

  it.each([
    ['another host', 'https://coffee.example/', {}],
    ['a subdomain', 'https://blog.tea.example/', {}],
    ['a host that only ends alike', 'https://green-tea.example/', { subdomains: true }],
    ['another port', 'http://localhost:3001/', { start: 'http://localhost:3000/' }],
    ['a neighbour under a public suffix', 'https://b.co.uk/', { subdomains: true, start: 'https://a.co.uk/' }],
    ['a neighbour under a private suffix', 'https://b.github.io/', { subdomains: true, start: 'https://a.github.io/' }],
    ['a neighbour in figures', 'http://127.0.0.2/', { subdomains: true, start: 'http://127.0.0.1/' }],
    ['a host that starts alike', 'https://tea.example.evil.test/', { subdomains: true }],
  ])('leaves out %s', (_, address, options) => {
    expect(judge(address, options)).toBe('other_site');
  });

  it.each([
    ['/blog/**', '/blog', true],
    ['/blog/**', '/blog/', true],
    ['/blog/**', '/blog/2026/a', true],
    ['/blog/**', '/blogs', false],
    ['/blog', '/blog/', true],
    ['blog/**', '/blog/a', true],
    ['/**/*.php', '/a.php', true],
    ['/**/*.php', '/x/y/a.php', true],
    ['*.php', '/x/y/a.php', true],
    ['/*', '/a/b', false],
    ['/', '/', true],
    ['/', '/a', false],
    ['/search*', '/search?q=tea', true],
    ['*?sort=*', '/list?sort=price', true],
    ['*?sort=*', '/list?page=2', false],
    ['/{de,fr}/**', '/fr/a', true],
    ['!/de/**', '/de/a', false],
    ['!/de/**', '/fr/a', true],
    ['/übersicht/**', '/übersicht/a', true],
    ['/%C3%BCbersicht/**', '/übersicht/a', true],
    ['/50%/**', '/50%/a', true],
    ['https://tea.example/**', '/a/b', true],
    ['http://tea.example/**', '/a/b', false],
    ['https://*.tea.example/**', '/a/b', false],
    ['/.well-known/**', '/.well-known/x', true],
    ['/[', '/[', true],
  ])('matches the glob %s with %s: %s', (glob, path, isMatch) => {
    expect(judge(`https://tea.example${path}`, { include: [glob] })).toBe(isMatch ? undefined : 'not_included');
    expect(judge(`https://tea.example${path}`, { exclude: [glob] })).toBe(isMatch ? 'excluded' : undefined);
  });

  it('lets an exclusion win over an inclusion', () => {
    const options = { include: ['/blog/**'], exclude: ['/blog/drafts/**'] };
    expect(judge('https://tea.example/blog/a', options)).toBeUndefined();
    expect(judge('https://tea.example/blog/drafts/a', options)).toBe('excluded');
  });

  it('knows several starts', () => {
    const scope = createScope({ starts: [new URL('https://tea.example/'), new URL('https://coffee.example/')] });
    expect(scope(new URL('https://coffee.example/a'))).toBeUndefined();
    expect(scope(new URL('https://milk.example/a'))).toBe('other_site');
  });

  it.each([[''], [' '], ['*'.repeat(1001)]])('refuses the glob "%s"', (glob) => {
    expect(() => judge('https://tea.example/', { include: [glob] })).toThrow(UserError);
  });

  it('is not held up by a glob made to be slow', () => {
    const began = performance.now();
    judge(`https://tea.example/${'a'.repeat(2000)}!`, { exclude: ['/*a*a*a*a*a*a*a*a*b', '/+(a|a)+(a|a)+(a|a)b'] });
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
