import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { paintCards } from '../../src/preview/html.ts';
import { resolveCards, type SeenImages } from '../../src/preview/resolve-cards.ts';
import type { ImageAnswer } from '../../src/resources.ts';
import { hostileText } from '../support/hostile-text.ts';
import { somePage } from '../support/some-page.ts';

const url = 'https://example.com/tea.jpg';
const tea: ImageAnswer = {
  url,
  finalUrl: url,
  outcome: 'ok',
  status: 200,
  redirects: 0,
  contentType: 'image/jpeg',
  format: 'jpeg',
  width: 1200,
  height: 630,
  bytes: 1000,
  attachment: false,
};
const data = 'data:image/jpeg;base64,/9j/';

interface Given {
  readonly networks?: readonly string[];
  readonly images?: SeenImages;
  readonly pictures?: ReadonlyMap<string, string>;
  readonly title?: string;
}

function paint(html: string, { networks, images = new Map([[url, tea]]), pictures = new Map(), title }: Given = {}) {
  const page = somePage(html);
  const cards = resolveCards(page, networks, images);
  const text = [...paintCards({ url: page.url, ...(title !== undefined && { title }), cards, pictures })].join('');
  return {
    text,
    get $() {
      return load(text);
    },
  };
}

const og = (key: string, content: string): string => `<meta property="og:${key}" content="${content}">`;
const card = '<meta name="twitter:card" content="summary_large_image">';
const page =
  card + og('title', 'Green tea') + og('description', 'Brew it') + og('site_name', 'Tea shop') + og('image', url);

it('loads and runs nothing: the policy allows its one style sheet and embedded pictures', () => {
  const { text, $ } = paint(page, { pictures: new Map([[url, data]]) });
  const hash = createHash('sha256').update($('style').text()).digest('base64');
  expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
  );
  expect($('style')).toHaveLength(1);
  expect($('script, link, img, iframe, [style], [src], form').length).toBe(0);
  expect(text.match(/url\((?!"data:)/g)).toBeNull();
});

it('draws every network in light and dark, and names them all', () => {
  const { $ } = paint(page);
  expect($('section.network').length).toBe(20);
  expect(
    $('nav a')
      .map((_, link) => $(link).attr('href'))
      .get(),
  ).toEqual(
    $('section.network')
      .map((_, section) => `#${$(section).attr('id')}`)
      .get(),
  );
  for (const section of $('section.network').toArray()) expect($(section).find('figure').length).toBe(2);
});

it.each<[string, readonly string[]]>([
  ['facebook', ['example.com', 'Green tea', 'Brew it']],
  ['x', ['From example.com']],
  ['linkedin', ['Green tea', 'example.com']],
  ['slack', ['Tea shop', 'Green tea', 'Brew it']],
  ['pinterest', ['Green tea', 'Tea shop']],
])('shows on %s %j', (network, shown) => {
  const { $ } = paint(page, { networks: [network] });
  expect(
    $('.light .words p')
      .map((_, part) => $(part).text())
      .get(),
  ).toEqual(shown);
});

it('lays the title on the picture where X does', () =>
  expect(
    paint(page, { networks: ['x'] })
      .$('.light .onpicture')
      .text(),
  ).toBe('Green tea'));

it('embeds each picture once', () => {
  const { text, $ } = paint(page, { pictures: new Map([[url, data]]) });
  expect(text.split(data)).toHaveLength(2);
  expect($('.picture-1').length).toBeGreaterThan(30);
  expect($('.blank').length).toBe(0);
});

it('draws a box with its size for a picture without bytes', () => {
  const { $ } = paint(page + og('image:alt', 'A bowl of tea'), { networks: ['facebook', 'telegram'] });
  const box = $('#facebook .light .picture.blank');
  expect(box.find('b').text()).toBe('1200×630 px, JPEG, 1 kB');
  expect(box.text()).toContain('not in this file: too heavy, or of a kind that browsers do not show');
  expect(box.attr('aria-label')).toBe('A bowl of tea');
  expect($('#telegram .light .picture').attr('aria-label')).toBe('Picture, 1200×630 px, JPEG, 1 kB');
});

it.each<[string, ImageAnswer | undefined, string]>([
  ['small', { ...tea, width: 300, height: 300 }, 'small'],
  ['large while nobody knows', undefined, 'large'],
  ['none when refused', { ...tea, outcome: 'http_error', status: 404 }, 'none'],
])('draws the picture %s', (_, answer, shape) => {
  const images = new Map(answer ? [[url, answer]] : []);
  const { $ } = paint(page, { networks: ['facebook'], images });
  expect($('.light .card').hasClass(shape)).toBe(true);
  expect($('.light .picture').length).toBe(shape === 'none' ? 0 : 1);
});

it('gives the shape of the file to networks that keep it', () => {
  const upright = new Map([[url, { ...tea, width: 1000, height: 1500 }]]);
  expect(paint(page, { networks: ['pinterest'], images: upright }).text).toContain('.n-pinterest{--ratio:0.667;');
  expect(paint(page, { networks: ['facebook'], images: upright }).text).toContain('.n-facebook{--ratio:1.910;');
});

it('shows the bare address and the reason where there is no card', () => {
  const { $ } = paint('<title>Tea</title>', { networks: ['x'] });
  expect($('.light .bare').text()).toBe('https://example.com/tea/green');
  expect($('tr.loss').text()).toContain('no twitter:card');
});

it('ends cut texts and tells the rest', () => {
  const { $ } = paint(card + og('title', 'a'.repeat(71)), { networks: ['discord'] });
  expect($('.light .title').text()).toBe(`${'a'.repeat(70)}…`);
  expect($('tr.loss td').text()).toBe('after 70 bytes, not shown: a');
});

it('is headed by the title of the page, else by its address', () => {
  expect(paint(page, { title: 'Tea & more' }).$('h1').text()).toBe('Tea & more');
  expect(paint(page).$('h1').text()).toBe('https://example.com/tea/green');
  expect(paint(page).$('title').text()).toBe('Cards of https://example.com/tea/green');
});

it('lets nothing that a page says become markup', () => {
  const shape = (text: string) => {
    const quoted = text.replaceAll('"', '&quot;');
    const html = `<title>${text}</title>${card}${og('title', quoted)}${og('description', quoted)}${og('site_name', quoted)}${og('image', url)}${og('image:alt', quoted)}`;
    const names = new Set<string>();
    const parser = new Parser({
      onopentag: (name, attributes) => {
        for (const each of [name, ...Object.keys(attributes)]) names.add(each);
      },
    });
    parser.end(paint(html, { networks: ['facebook', 'x', 'slack'], title: text }).text);
    return names;
  };
  const plain = shape('Green tea');
  fc.assert(
    fc.property(hostileText(), (text) => {
      for (const name of shape(`a${text}`)) expect([...plain, 'tr', 'class']).toContain(name);
    }),
    { numRuns: 20 },
  );
});
