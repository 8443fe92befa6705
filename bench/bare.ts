/** The bound: fetches and parses every page of a site and follows its links, and judges nothing. Says how many pages there were. */

import { Parser } from 'htmlparser2';
import { Agent } from 'undici';

const [start = ''] = process.argv.slice(2);
const { origin } = new URL(start);
const agent = new Agent();
const known = new Set([`${origin}/`]);
const queue = [`${origin}/`];
let titles = 0;
let next = 0;

await Promise.all(Array.from({ length: 16 }, work));
process.stdout.write(`${titles}\n`);
await agent.destroy();

/** Stops when nothing is left for it; the first page has more links than there are workers. */
async function work(_: unknown, worker: number): Promise<void> {
  while (worker > 0 && known.size === 1) await new Promise(setImmediate);
  while (next < queue.length) await visit(queue[next++] ?? '');
}

async function visit(url: string): Promise<void> {
  const { body } = await agent.request({ origin, path: url.slice(origin.length), method: 'GET' });
  const html = await body.text();
  const parser = new Parser({
    onopentag(name, { href }) {
      if (name === 'title') titles++;
      if (name === 'a' && href) follow(href);
    },
  });
  parser.end(html);
}

function follow(href: string): void {
  const url = href.startsWith('/') ? origin + href : href;
  if (!url.startsWith(`${origin}/`) || known.has(url)) return;
  const own = Buffer.from(url).toString();
  known.add(own);
  queue.push(own);
}
