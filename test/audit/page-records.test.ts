import { createPageRecords } from '../../src/audit/page-records.ts';
import { draftCards } from '../../src/preview/resolve-cards.ts';
import type { ImageAnswer, Wanted } from '../../src/resources.ts';
import { imageAnswer } from '../support/image-answer.ts';
import { samplePage } from '../support/sample-audit.ts';
import { somePage } from '../support/some-page.ts';

const draftsOf = (html: string) => draftCards(somePage(html), ['facebook', 'pinterest']);
const shows = (path: string): string => `<title>Tea</title><meta property="og:image" content="${path}">`;

/** Answers when the test says so. */
function slowProber() {
  const waiting = new Map<string, (answer: ImageAnswer) => void>();
  const probe = async ({ kind, url }: Wanted): Promise<ImageAnswer | 'offline'> =>
    kind === 'robots' ? 'offline' : new Promise((resolve) => void waiting.set(url, resolve));
  return { probe, asked: () => [...waiting.keys()], answer: (url: string) => waiting.get(url)?.(imageAnswer(url)) };
}

it('keeps pages and pictures in crawl order, whatever the order of the answers', async () => {
  const prober = slowProber();
  const records = createPageRecords(prober);
  records.add(samplePage('/green'), draftsOf(shows('/green.jpg')));
  records.add(samplePage('/lost', { outcome: 'http_error', status: 404 }), []);
  records.add(samplePage('/black'), draftsOf(shows('/black.jpg')));
  for (const path of ['/black.jpg', '/green.jpg']) prober.answer(`https://example.com${path}`);
  const { pages, pictures } = await records.close();
  expect(pages.map(({ url, cards }) => [url, cards?.map(({ picture }) => picture?.url)])).toEqual([
    ['https://tea.example/green', ['https://example.com/green.jpg']],
    ['https://tea.example/lost', undefined],
    ['https://tea.example/black', ['https://example.com/black.jpg']],
  ]);
  expect(pictures.map(({ url }) => url)).toEqual(['https://example.com/green.jpg', 'https://example.com/black.jpg']);
});

it('asks for no pictures within pages, and says so', async () => {
  const prober = slowProber();
  const records = createPageRecords(prober);
  records.add(samplePage('/green'), draftsOf('<title>Tea</title><img src="/leaf.jpg">'));
  const { pages, pictures } = await records.close();
  expect(prober.asked()).toEqual([]);
  expect(pages[0]?.cards?.map(({ networks, layout }) => [networks, layout])).toEqual([
    [['facebook'], 'unknown'],
    [['pinterest'], 'large'],
  ]);
  expect(pictures).toEqual([
    {
      url: 'https://example.com/leaf.jpg',
      unknown: 'not looked at: an audit leaves pictures within a page to smo preview',
    },
  ]);
});

it('takes what is known of a picture that another tag names as well', async () => {
  const prober = slowProber();
  const records = createPageRecords(prober);
  records.add(samplePage('/green'), draftsOf('<meta property="og:image" content="/leaf.jpg"><img src="/leaf.jpg">'));
  prober.answer('https://example.com/leaf.jpg');
  const { pictures } = await records.close();
  expect(pictures).toMatchObject([{ url: 'https://example.com/leaf.jpg', format: 'jpeg' }]);
});
