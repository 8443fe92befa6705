/** The rival: Crawlee's CheerioCrawler, taking from each page what a card is made of. Says how many pages there were. */

// @ts-expect-error installed into a scratch folder when the benchmark runs
import { CheerioCrawler, Configuration, log } from '@crawlee/cheerio';

const [start = ''] = process.argv.slice(2);
log.setLevel(log.LEVELS.OFF);
let pages = 0;

const crawler = new CheerioCrawler(
  {
    minConcurrency: 16,
    maxConcurrency: 16,
    async requestHandler({ $, request, enqueueLinks }: Visit) {
      const card = {
        url: request.loadedUrl,
        title: $('title').text(),
        description: $('meta[name="description"]').attr('content'),
        canonical: $('link[rel="canonical"]').attr('href'),
        graph: tags($, 'property', 'og:'),
        twitter: tags($, 'name', 'twitter:'),
        linkedData: $('script[type="application/ld+json"]')
          .map((_: number, element: unknown) => $(element).text())
          .get(),
        links: $('a[href]')
          .map((_: number, element: unknown) => $(element).attr('href'))
          .get(),
      };
      if (card.title) pages++;
      await enqueueLinks({ strategy: 'same-origin' });
    },
  },
  new Configuration({ persistStorage: false }),
);

interface Visit {
  // biome-ignore lint/suspicious/noExplicitAny: no types are at hand for what is not installed
  readonly $: any;
  readonly request: { readonly loadedUrl: string };
  readonly enqueueLinks: (options: object) => Promise<unknown>;
}

const tags = ($: Visit['$'], key: string, prefix: string): object =>
  Object.fromEntries(
    $(`meta[${key}^="${prefix}"]`)
      .map((_: number, element: unknown) => [[$(element).attr(key), $(element).attr('content')]])
      .get(),
  );

await crawler.run([start]);
process.stdout.write(`${pages}\n`);
