import { type Candidate, representativePages } from '../../src/page/representative-pages.ts';

const page = (path: string, kind: Candidate['kind'], shareable = false) => ({
  page: `https://tea.example${path}`,
  value: { kind, shareable },
});
const pages = [
  page('/about', 'about'),
  page('/', 'home'),
  page('/a', 'article', true),
  page('/list', 'listing'),
  page('/list/2', 'listing'),
  page('/tea', 'product', true),
  page('/cake', 'product', true),
];
const pick = (most: number, from = pages) =>
  representativePages(from, 'https://tea.example/', most).map((url) => new URL(url).pathname);

it('takes the start page, then what people share, the most frequent kind first', () => {
  expect(pick(3)).toEqual(['/', '/tea', '/a']);
  expect(pick(9)).toEqual(['/', '/tea', '/a', '/list', '/about']);
});

it('takes what there is', () => {
  expect(pick(3, [page('/b', 'article', true)])).toEqual(['/b']);
  expect(pick(3, [])).toEqual([]);
});
