import { commentsOf, readerLinks } from '../../src/page/comments.ts';
import { pageOf } from '../../src/testing.ts';

const site = {
  start: 'https://example.com/',
  origins: ['https://example.com'],
  isLocal: false,
  brand: { handles: {}, hashtags: [] },
  networks: [],
};
const read = (html: string) => pageOf('https://example.com/tea/green', html, {}, site);
const within = (comments: string) => `<div id="comments">${comments}</div>`;

it.each([
  ['WordPress', '<ol><li class="comment" id="comment-1"><article class="comment-body">Nice</article></li></ol>', 1],
  ['two', '<div class="comment">Nice</div><div class="pingback">Nice</div>', 2],
  ['replies in comments', '<div class="comment">Nice<div class="comment">Indeed</div></div>', 1],
  ['microformats', '<div class="p-comment h-cite">Nice</div>', 1],
  ['microdata', '<div itemprop="comment" itemscope itemtype="https://schema.org/Comment">Nice</div>', 1],
  ['by its id', '<section id="comment-31">Nice</section>', 1],
  ['a form', '<textarea id="comment" class="comment"></textarea>', 0],
  ['nothing', '', 0],
])('counts the comments of %s', (_, html, count) => {
  expect(commentsOf(read(within(html)))).toHaveLength(count);
});

it('sees no comments elsewhere', () => {
  expect(commentsOf(read('<main><div class="comment">This code is a comment</div></main>'))).toEqual([]);
});

it('names what readers link to, in order', () => {
  const html = within(`
    <a href="https://before.example/">Rules for comments</a>
    <div class="comment"><a href="https://one.example/">1</a><form><a href="https://form.example/">?</a></form></div>
    <div class="comment by-author"><a href="https://own.example/">2</a></div>
    <div class="comment"><a href="https://three.example/">3</a><a href="https://example.com/tea">tea</a></div>
    <a href="https://after.example/">Powered by</a>`);
  expect(readerLinks(read(html)).map(({ href }) => href)).toEqual(['https://one.example/', 'https://three.example/']);
});
