import { withListedRefresh } from '../../src/audit/listed-refresh.ts';
import type { Answered } from '../../src/fetch/reply.ts';

const place = { url: 'https://tea.example/stub/', depth: 0, hops: [] };
const seeds = ['https://tea.example/green.html', 'https://tea.example/white/'].map((url) => ({
  url,
  via: 'list' as const,
}));

it.each([
  ['https://tea.example/green', 'https://tea.example/green.html'],
  ['https://tea.example/green.html', 'https://tea.example/green.html'],
  ['https://tea.example/white', 'https://tea.example/white/'],
  ['https://tea.example/black', 'https://tea.example/black'],
  [undefined, undefined],
])('a refresh to %s leads to %s', async (refresh, target) => {
  const read = withListedRefresh(async () => ({ links: [], ...(refresh && { refresh }), value: 1 }), seeds);
  expect((await read({} as Answered, place)).refresh).toBe(target);
});

it('leads no page to itself', async () => {
  const url = 'https://tea.example/404.html.html';
  const refresh = 'https://tea.example/404.html';
  const read = withListedRefresh(async () => ({ links: [], refresh, value: 1 }), [{ url, via: 'list' }]);
  expect((await read({} as Answered, { ...place, url })).refresh).toBe(refresh);
});
