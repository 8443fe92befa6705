import { emptyLinks, leadsNowhere, profileLinks, unfilledLinks } from '../../../src/page/profiles/profile-links.ts';
import { somePage } from '../../support/some-page.ts';

it.each([
  ['#', true],
  [' ', true],
  ['', true],
  ['#!', true],
  ['javascript:', true],
  ['javascript:;', true],
  ['JavaScript:void(0)', true],
  ['javascript: void(0);', true],
  ['#top', false],
  ['javascript:share()', false],
  ['/', false],
  [' '.repeat(100_000), false],
])('%j leads nowhere: %s', (href, nowhere) => expect(leadsNowhere(href)).toBe(nowhere));

it('groups links to profiles by where they stand', () =>
  expect(
    profileLinks(
      somePage(
        '<ul><li><a href="https://x.com/a">A</a></li></ul><main><p><a href="https://x.com/b">B</a></p></main><footer><a href="https://x.com/c">C</a><a hidden href="https://x.com/d">D</a></footer>',
      ),
    ).map(({ where, links }) => [where, links.map(({ text }) => text).join()]),
  ).toEqual([
    ['outside header and footer', 'A'],
    ['in the content', 'B'],
    ['', 'C'],
  ]));

it.each([
  ['<footer><a href="https://www.facebook.com/">Facebook</a></footer>', 1],
  ['<footer><a href="https://www.facebook.com/"><img src="f.png" alt="Like"></a></footer>', 1],
  ['<footer><a href="https://www.facebook.com/">A product of Facebook</a></footer>', 0],
  ['<main><a href="https://www.facebook.com/"><i class="fa fa-facebook"></i></a></main>', 1],
  ['<main><a href="https://www.facebook.com/"><img src="f.png" alt="Facebook"></a></main>', 0],
])('%s holds start pages: %i', (html, count) => expect(unfilledLinks(somePage(html, { at: '/' }))).toHaveLength(count));

it.each([
  ['<footer><a href="#" class="facebook"></a></footer>', 1],
  ['<footer><a href="#" class="facebook" role="button"></a></footer>', 0],
  ['<footer><a href="#" class="facebook" data-href="https://x.com"></a></footer>', 0],
  ['<footer><form><a href="#" class="facebook"></a></form></footer>', 0],
  ['<footer><div id="oauth"><a href="#" class="facebook"></a></div></footer>', 0],
  ['<footer><a href="#">Share on Facebook</a></footer>', 0],
  ['<footer><a href="#">Up</a></footer>', 0],
])('%s holds empty links: %i', (html, count) => expect(emptyLinks(somePage(html, { at: '/' }))).toHaveLength(count));
