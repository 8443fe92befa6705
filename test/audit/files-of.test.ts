import { filesOf } from '../../src/audit/files-of.ts';
import type { Answered } from '../../src/fetch/reply.ts';

const answer = (location?: string) =>
  ({ headers: location === undefined ? {} : { 'content-location': location } }) as unknown as Answered;

it.each([
  ['/repo', '/repo/dist', 'https://tea.example/', '/about.html', 'dist/about.html'],
  ['/repo', '/repo/dist', 'https://tea.example/shop/', '/shop/teas/gr%C3%BCn.html', 'dist/teas/grün.html'],
  ['/repo', '/repo', 'https://tea.example/', '/index.html', 'index.html'],
  ['/repo/site', '/repo/dist', 'https://tea.example/', '/index.html', '../dist/index.html'],
  ['/repo', '/repo/dist', 'https://tea.example/shop/', '/elsewhere.html', undefined],
  ['/repo', '/repo/dist', 'https://tea.example/', undefined, undefined],
])('in %s, with %s at %s, %s is %s', (cwd, path, origin, location, file) => {
  expect(filesOf({ path, origin }, cwd)(answer(location))).toBe(file);
});
