/** Opens a target that is one page, and fetches that page as a crawl would. */

import { crawl } from '../crawl/crawl.ts';
import type { Source } from '../crawl/source.ts';
import type { Read, Visit } from '../crawl/visit.ts';
import { UserError } from '../errors.ts';
import { nearest } from '../text.ts';
import { openSource } from './open-source.ts';
import type { Wires } from './wires.ts';

/** Throws a `UserError` for what is no page. */
export async function openOne(target: string, options: Parameters<typeof openSource>[1]): Promise<Source> {
  const source = await openSource([target], options);
  if (source.kind === 'list' || source.kind === 'sitemap') {
    throw new UserError('A list or a sitemap holds many pages; name one of them');
  }
  return source;
}

/** The source with one of its pages to visit; `page` is a path in the folder or below its origin. Throws a `UserError` for none. */
export function choosePage(source: Source, page: string): Source {
  if (source.kind !== 'folder') throw new UserError('--page names a page of a folder; name the page itself instead');
  const paths = source.seeds.map(({ url }) => url);
  const url = new URL(page.replace(/^\/+/, '').replace(/(^|\/)index\.html?$/, '$1'), source.folder?.origin).href;
  const seed = source.seeds.find((one) => one.url === url);
  if (seed) return { ...source, seeds: [seed] };
  const meant = nearest(url, paths);
  throw new UserError(
    `--page: there is no ${page} in the folder${meant ? `; did you mean ${new URL(meant).pathname}?` : ''}`,
  );
}

/** Redirects are followed wherever they lead, as networks follow them. */
export async function visitOne<T>(
  { seeds }: Source,
  { fetch, robots }: Wires,
  read: Read<T>,
  signal: AbortSignal,
): Promise<Visit<T>> {
  const visits = crawl({
    seeds: seeds.slice(0, 1),
    fetch,
    robots,
    read,
    signal,
    scope: () => undefined,
    limits: { maxPages: 1, maxDepth: 0 },
    follow: false,
    concurrency: 1,
  });
  for await (const visit of visits) return visit;
  throw new UserError('There is no page; name an address or a file', { exitCode: 3 });
}
