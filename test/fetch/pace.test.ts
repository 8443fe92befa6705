import { createPace, isLoopback } from '../../src/fetch/pace.ts';

const web = new URL('https://tea.example/');
const local = new URL('http://localhost:3000/');

it.each([
  ['the web', {}, web, 0, { concurrency: 2, delay: 250 }],
  ['robots.txt asks for more', {}, web, 2000, { concurrency: 2, delay: 2000 }],
  ['robots.txt asks for less', {}, web, 100, { concurrency: 2, delay: 250 }],
  ['robots.txt asks for far too much', {}, web, 1e12, { concurrency: 2, delay: 30_000 }],
  ['the user knows better', { concurrency: 8, delay: 0 }, web, 2000, { concurrency: 8, delay: 0 }],
  ['loopback', {}, local, 0, { concurrency: 16, delay: 0 }],
  ['loopback with the robots.txt of the published site', {}, local, 10_000, { concurrency: 16, delay: 0 }],
  ['loopback at the pace of the user', { concurrency: 1, delay: 5 }, local, 0, { concurrency: 1, delay: 5 }],
])('%s', (_, options, url, asked, pace) => expect(createPace(options, () => asked)(url)).toEqual(pace));

it.each([
  ['http://localhost/', true],
  ['http://tea.localhost:80/', true],
  ['http://127.0.0.53:8080/', true],
  ['http://[::1]:3000/', true],
  ['http://127.example/', false],
  ['http://localhost.example/', false],
  ['http://192.168.0.1/', false],
])('isLoopback %s: %s', (url, loopback) => expect(isLoopback(new URL(url))).toBe(loopback));
