import { isFile } from '../../src/crawl/is-file.ts';

const test = (path: string): boolean => isFile(new URL(path, 'https://tea.example'));

describe('isFile', () => {
  it.each(['/a.jpg', '/a.PDF', '/feed.xml', '/a/b.tar.gz', '/a.css?v=2', '/menu.docx', '/clip.mp4#t=3', '/feed.rss'])(
    'tells a file by its ending: %s',
    (path) => {
      expect(test(path)).toBe(true);
    },
  );

  it.each([
    '/',
    '/a',
    '/a.html',
    '/a.php',
    '/a.aspx',
    '/pdf',
    '/a.pdf/',
    '/tags/node.js',
    '/tools/copy.ai',
    '/v1.2',
    '/a?b=c.jpg',
  ])('takes all else for pages: %s', (path) => {
    expect(test(path)).toBe(false);
  });
});
