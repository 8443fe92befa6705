/** In a folder, a meta refresh to a clean address leads to the file that is listed under its full name. */

import type { Read, Seed } from '../crawl/visit.ts';

export function withListedRefresh<R>(read: Read<R>, seeds: readonly Seed[]): Read<R> {
  const listed = new Set(seeds.map(({ url }) => url));
  return async (reply, place) => {
    const reading = await read(reply, place);
    const { refresh } = reading;
    // `/404.html` is not listed, and the page that sends there may well be `/404.html.html`
    const file =
      refresh &&
      ['', '.html', '.htm', '/']
        .map((end) => refresh + end)
        .find((url) => listed.has(url) && (url === refresh || url !== place.url));
    return file ? { ...reading, refresh: file } : reading;
  };
}
