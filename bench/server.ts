/** Serves the made-up site in a process of its own, so that what is measured is the crawler alone. Says its origin on stdout. */

import { createServer } from 'node:http';
import { createSite } from './site.ts';

const [pages, kilobytes] = process.argv.slice(2).map(Number);
const picture = jpegHeader(1200, 630);
let site: ReturnType<typeof createSite>;

const server = createServer(({ url = '/' }, response) => {
  if (url.startsWith('/img/')) return void response.writeHead(200, { 'content-type': 'image/jpeg' }).end(picture);
  const html = site.page(url);
  if (html === undefined) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const origin = `http://127.0.0.1:${address.port}`;
  site = createSite({ pages: pages ?? 1000, kilobytes: kilobytes ?? 41 }, origin);
  process.stdout.write(`${origin}\n`);
});
process.on('disconnect', () => process.exit());

/** As much of a picture as its size needs, and noise up to a usual weight. */
function jpegHeader(width: number, height: number): Buffer {
  const start = Buffer.from([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    4,
    0,
    0,
    0xff,
    0xc0,
    0,
    17,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    3,
  ]);
  return Buffer.concat([start, Buffer.alloc(80_000, 1)]);
}
