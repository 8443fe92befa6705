import { createEqualPages, digestOf } from '../../src/crawl/equal-pages.ts';

const at = (path: string): URL => new URL(path, 'https://tea.example');
const same = digestOf(Buffer.from('not found'));

describe('createEqualPages', () => {
  it('stops a folder after as many equal pages as it bears, and tells once', () => {
    const pages = createEqualPages(3);
    const told = ['/a/1', '/a/2', '/a/3', '/a/4'].map((path) => pages.count(at(path), same));
    expect(told).toEqual([undefined, undefined, 'https://tea.example/a/', undefined]);
    expect(pages.isStopped(at('/a/9'))).toBe(true);
    expect(['/a/b/1', '/b', '/a/1?q=1'].filter((path) => pages.isStopped(at(path)))).toEqual([]);
  });

  it('counts other pages apart', () => {
    const pages = createEqualPages(3);
    for (const text of ['green', 'black', 'white', 'green']) pages.count(at('/a/1'), digestOf(Buffer.from(text)));
    expect(pages.isStopped(at('/a/2'))).toBe(false);
  });

  it('stops one address with ever new queries and no others', () => {
    const pages = createEqualPages(2);
    pages.count(at('/a/list?sort=1'), same);
    expect(pages.count(at('/a/list?sort=2'), same)).toBe('https://tea.example/a/list?…');
    expect(pages.isStopped(at('/a/list?sort=3'))).toBe(true);
    expect(['/a/list', '/a/other?sort=1'].filter((path) => pages.isStopped(at(path)))).toEqual([]);
  });
});
