import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paintCards } from '../../src/preview/html.ts';
import { resolveCards, type SeenImages } from '../../src/preview/resolve-cards.ts';
import { axeFindings, overflowOf, styleOf, useBrowser } from '../support/browser.ts';
import { imageAnswer } from '../support/image-answer.ts';
import { png } from '../support/images.ts';
import { somePage } from '../support/some-page.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const openFile = useBrowser();

const picture = 'https://example.com/tea.png';
const data = `data:image/png;base64,${png(1200, 630).toString('base64')}`;

const og = (key: string, content: string): string =>
  `<meta property="og:${key}" content="${content.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}">`;

interface Shown {
  readonly title: string;
  readonly image?: string;
  readonly card?: string;
}

/** A page with these tags, its cards painted into a file. */
function painted({ title, image = picture, card = 'summary_large_image' }: Shown): string {
  const html =
    `<title>Tea</title><meta name="twitter:card" content="${card}">${og('title', title)}${og('type', 'article')}` +
    `${og('description', `${title} `.repeat(8))}${og('site_name', title)}${og('image', image)}`;
  const images: SeenImages = new Map([[picture, imageAnswer(picture, { format: 'png' })]]);
  const page = somePage(html);
  const cards = resolveCards(page, undefined, images);
  const file = join(temporaryFolder(), 'cards.html');
  writeFileSync(file, [...paintCards({ url: page.url, title, cards, pictures: new Map([[picture, data]]) })].join(''));
  return file;
}

const titles: readonly (readonly [string, string])[] = [
  ['plain', 'Green tea from small gardens'],
  ['a very long word', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(4)],
  ['right to left', 'الشاي الأخضر من الحدائق الصغيرة: كيف نحضّره على سبعين درجة'],
  ['without spaces', '静岡の山あいで摘まれた香り高く甘みのある一番茶を急須で淹れて楽しむ🍵'.repeat(3)],
  ['hostile', '"><img src=https://evil.example/x onerror=alert(1)><script>alert(1)</script></style>\u202e'],
];

describe('painted cards', () => {
  it.each(titles)('fit every window, load nothing and keep their policy, with a title that is %s', async (_, title) => {
    for (const card of ['summary', 'summary_large_image']) {
      await using opened = await openFile(painted({ title, card }));
      for (const width of [390, 820, 1440]) {
        await opened.page.setViewportSize({ width, height: 900 });
        expect(await overflowOf(opened.page)).toBe(0);
      }
      expect([opened.requests, opened.complaints]).toEqual([[], []]);
    }
  });

  it('show what a page smuggles in as text', async () => {
    const title = '<b id="hurt">Tea</b><script>document.title = "hurt"</script>';
    await using opened = await openFile(painted({ title }));
    expect(await opened.page.locator('#hurt, script, img').count()).toBe(0);
    expect(await opened.page.title()).toBe('Cards of https://example.com/tea/green');
    expect(await opened.page.locator('#facebook .light .title').textContent()).toBe(title);
  });

  it.each([
    ['light', picture],
    ['dark', 'https://cdn.example/unseen.png'],
  ] as const)('satisfy axe in a %s room', async (colorScheme, image) => {
    await using opened = await openFile(painted({ title: 'Green tea', image }), { colorScheme });
    expect(await axeFindings(opened.page)).toEqual([]);
  });

  it('show the picture out of the file itself', async () => {
    await using opened = await openFile(painted({ title: 'Green tea' }));
    expect(await styleOf(opened.page, '#slack .light .picture', 'backgroundImage')).toBe(`url("${data}")`);
  });

  it('say why a picture is not in the file', async () => {
    await using opened = await openFile(painted({ title: 'Green tea', image: 'https://cdn.example/unseen.png' }));
    const shown = opened.page.locator('#slack .light .picture');
    expect(await shown.textContent()).toBe('size not knownnot looked at');
  });

  it('show both rooms, or the one that is chosen', async () => {
    await using opened = await openFile(painted({ title: 'Green tea' }));
    const { page } = opened;
    const seen = () => Promise.all(['light', 'dark'].map((room) => page.locator(`#x .stage.${room}`).isVisible()));
    expect(await seen()).toEqual([true, true]);
    await page.getByLabel('Dark', { exact: true }).check();
    expect(await seen()).toEqual([false, true]);
    await page.getByLabel('Light', { exact: true }).check();
    expect(await seen()).toEqual([true, false]);
  });

  it('follow the room of the reader until one is chosen', async () => {
    await using opened = await openFile(painted({ title: 'Green tea' }), { colorScheme: 'dark' });
    const background = () => styleOf(opened.page, 'body', 'backgroundColor');
    expect(await background()).toBe('rgb(22, 23, 26)');
    await opened.page.getByLabel('Light', { exact: true }).check();
    expect(await background()).toBe('rgb(251, 251, 250)');
  });
});
