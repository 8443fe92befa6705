import { readEntries } from '../../../src/page/kind/entries.ts';
import { somePage } from '../../support/some-page.ts';

const repeat = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join('');
const entries = (html: string) => readEntries(somePage(html));

describe('readEntries', () => {
  it('sees dated lists', () =>
    expect(
      entries(`<main><ul>${repeat(6, (at) => `<li>3 May 2024 <a href="/t${at}">Tea ${at}</a></li>`)}</ul></main>`),
    ).toMatchObject({ count: 6, dated: 6, headed: 0, share: expect.closeTo(1, 1) }));

  it('sees cards with linked headings and pictures', () => {
    const card = (at: number): string =>
      `<div class="card card-${at}"><a href="/t${at}"><img src="t.jpg"></a><p>Tea</p></div>`;
    expect(entries(`<div class="grid">${repeat(5, card)}</div>`)).toMatchObject({ count: 5, headed: 5 });
  });

  it('sees headings that stand beside their texts', () =>
    expect(
      entries(repeat(4, (at) => `<h2><a href="/t${at}">Tea ${at}</a></h2><p>Some words on it.</p>`)),
    ).toMatchObject({ count: 4, headed: 4, share: 1 }));

  it.each([
    ['navigation', `<nav>${repeat(9, (at) => `<li><a href="/t${at}">Tea</a></li>`)}</nav><p>Tea</p>`],
    ['tables of contents', `<p>Tea</p>${repeat(9, (at) => `<li><a href="#t${at}">Tea</a></li>`)}`],
    [
      'tables of contents that name the page',
      `<p>Tea</p>${repeat(9, (at) => `<li><a href="/tea/green#t${at}">Tea</a></li>`)}`,
    ],
    ['links to other sites', `<p>Tea</p>${repeat(9, (at) => `<li><a href="https://example.net/${at}">Tea</a></li>`)}`],
    ['a handful', repeat(3, (at) => `<li><a href="/t${at}">Tea</a></li>`)],
    ['nothing', ''],
  ])('leaves out %s', (_, html) => expect(entries(html)).toBeUndefined());

  it('takes no version for a date and no chapter for an entry', () => {
    const chapter = (at: number): string =>
      `<div class="sect"><h2>1.4.${at}</h2><p>2024 ${'words '.repeat(300)}<a href="/t${at}">more</a></p></div>`;
    expect(entries(repeat(4, chapter))).toMatchObject({ count: 4, dated: 0, headed: 0 });
    expect(entries(repeat(4, (at) => `<li>1.4 <a href="/t${at}">Release</a></li>`))).toMatchObject({ dated: 0 });
  });
});
