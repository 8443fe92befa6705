import { isShortener, shorteners } from '../../src/networks/shorteners.ts';

it.each([
  'https://bit.ly/3xYz',
  'http://www.tinyurl.com/green-tea',
  'https://example.app.link/abc',
  'https://youtu.be/dQw4w9WgXcQ',
  'https://teas.co/aB3x',
])('%s is a short address', (url) => expect(isShortener(new URL(url))).toBe(true));

it.each([
  'https://example.com/3xYz',
  'https://notbit.ly.example/3xYz',
  'https://teas.co/tea/green',
  'https://teas.co/',
  'https://teas.co/tea?id=3',
])('%s is none', (url) => expect(isShortener(new URL(url))).toBe(false));

it('names hosts only', () => {
  for (const host of [...shorteners.hosts, ...shorteners.own]) expect(new URL(`https://${host}/`).hostname).toBe(host);
});
