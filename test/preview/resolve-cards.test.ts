import fc from 'fast-check';
import { cardNetworks } from '../../src/networks/limits.ts';
import type { Card } from '../../src/preview/card.ts';
import { completeCard, draftCards, picturesOf, resolveCards, settleCard } from '../../src/preview/resolve-cards.ts';
import type { ImageAnswer } from '../../src/resources.ts';
import { hostileText } from '../support/hostile-text.ts';
import { imageAnswer } from '../support/image-answer.ts';
import { type PageCase, somePage } from '../support/some-page.ts';

const tea = 'https://example.com/tea.jpg';

const file = (over: Partial<ImageAnswer> = {}): ImageAnswer => imageAnswer(tea, over);

/** One card; the picture at /tea.jpg is a fine one unless told. */
function card(
  network: string,
  html: string,
  { image = file(), ...page }: PageCase & { image?: ImageAnswer } = {},
): Card {
  const [found] = resolveCards(somePage(html, page), [network], new Map([[tea, image]]));
  if (!found) throw new Error(`no card for ${network}`);
  return found;
}

const og = (key: string, content: string): string => `<meta property="og:${key}" content="${content}">`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const title = og('title', 'Green tea');
const picture = og('image', tea);
const largeCard = meta('twitter:card', 'summary_large_image');

describe('takes the title from', () => {
  it.each<[string, string, string | undefined, string | undefined]>([
    ['facebook', `${title}<title>Tea shop</title>`, 'Green tea', 'og:title'],
    ['facebook', '<title> Tea\n shop </title><h1>Tea</h1>', 'Tea shop', 'title'],
    ['facebook', '<h1>Tea <em>time</em></h1>', 'Tea time', 'h1'],
    ['facebook', `${og('title', '')}${og('title', '  ')}<title>Tea</title>`, 'Tea', 'title'],
    ['facebook', `${meta('og:title', 'By name')}`, 'By name', 'og:title'],
    ['facebook', '<body><meta property="OG:Title" content="In the body">', 'In the body', 'og:title'],
    ['facebook', og('title', 'Tea &amp; milk'), 'Tea & milk', 'og:title'],
    ['x', `${largeCard}${title}${meta('twitter:title', 'For X')}`, 'For X', 'twitter:title'],
    ['x', `${largeCard}${title}<title>Tea</title>`, 'Green tea', 'og:title'],
    ['x', `${largeCard}<title>Tea</title>`, undefined, undefined],
    ['discord', `${meta('twitter:title', 'First')}${title}`, 'First', 'twitter:title'],
    ['discord', `${title}${meta('twitter:title', 'Second')}`, 'Green tea', 'og:title'],
    ['discord', '<title>Tea</title>', 'Tea', 'title'],
    ['telegram', `${meta('twitter:title', 'Other')}${title}`, 'Green tea', 'og:title'],
    [
      'mastodon',
      `${title}${jsonLd({ '@type': 'NewsArticle', headline: 'From JSON-LD' })}`,
      'From JSON-LD',
      'json-ld:headline',
    ],
    ['mastodon', `${title}${jsonLd({ '@type': 'Article', headline: 'Not this' })}`, 'Green tea', 'og:title'],
    ['google-discover', `${title}<title>Tea</title>`, 'Tea', 'title'],
  ])('%s: %s', (network, html, value, from) => {
    const found = card(network, html).title;
    expect([found?.value, found?.from]).toEqual([value, from]);
  });
});

describe('takes the description from', () => {
  it.each<[string, string, string | undefined, string | undefined]>([
    ['facebook', `${og('description', 'OG')}${meta('description', 'Plain')}`, 'OG', 'og:description'],
    ['facebook', meta('description', 'Plain'), 'Plain', 'description'],
    ['facebook', '<body><nav>Menu</nav><main><p>Brew it at 70 degrees.</p></main>', 'Brew it at 70 degrees.', 'text'],
    ['pinterest', meta('description', 'Plain'), undefined, undefined],
    ['x', `${largeCard}${title}${meta('description', 'Plain')}`, undefined, undefined],
    ['line', `${title}<main>Brew</main>`, 'Brew', 'text'],
    ['apple-messages', og('description', 'OG'), undefined, undefined],
    [
      'apple-messages',
      `${og('description', 'OG')}${largeCard}<link rel="alternate" type="application/activity+json" href="/1">`,
      'OG',
      'og:description',
    ],
  ])('%s: %s', (network, html, value, from) => {
    const found = card(network, html).description;
    expect([found?.value, found?.from]).toEqual([value, from]);
  });

  it('tells what is guessed', () => {
    expect(card('facebook', '<title>Tea</title>').title?.guessed).toBe(true);
    expect(card('telegram', '<title>Tea</title>').title?.guessed).toBeUndefined();
  });
});

describe('names the site', () => {
  it.each<[string, string, string | undefined, string | undefined]>([
    ['facebook', `${title}${og('site_name', 'Tea shop')}`, 'Tea shop', 'og:site_name'],
    ['facebook', title, undefined, undefined],
    ['apple-messages', title, 'example.com', 'address'],
    [
      'google-discover',
      `<title>Tea</title>${jsonLd({ '@type': 'WebSite', name: 'Tea shop' })}`,
      'Tea shop',
      'json-ld:name',
    ],
    ['google-discover', '<title>Tea</title>', 'example.com', 'address'],
    [
      'mastodon',
      `${title}${og('site_name', 'Tea')}${jsonLd([{ '@type': 'WebPage', publisher: { name: 'Leaf Ltd' } }])}`,
      'Leaf Ltd',
      'json-ld:publisher',
    ],
  ])('%s: %s', (network, html, value, from) => {
    const found = card(network, html).siteName;
    expect([found?.value, found?.from]).toEqual([value, from]);
  });
});

describe('leads to', () => {
  it.each<[string, string, string, string, string]>([
    ['facebook', og('url', 'https://www.example.com/other'), 'https://www.example.com/other', 'og:url', 'example.com'],
    ['facebook', og('url', '/other'), 'https://example.com/other', 'og:url', 'example.com'],
    ['facebook', '<link rel="canonical" href="/c">', 'https://example.com/c', 'canonical', 'example.com'],
    ['facebook', og('url', 'javascript:alert(1)'), 'https://example.com/tea/green', 'address', 'example.com'],
    ['mastodon', og('url', 'https://elsewhere.example/'), 'https://example.com/tea/green', 'address', 'example.com'],
    [
      'mastodon',
      `${og('url', '/o')}<link rel="canonical" href="/c">`,
      'https://example.com/c',
      'canonical',
      'example.com',
    ],
    ['telegram', og('url', '/other'), 'https://example.com/tea/green', 'address', 'example.com'],
    [
      'linkedin',
      og('url', 'https://xn--bcher-kva.example/'),
      'https://xn--bcher-kva.example/',
      'og:url',
      'bücher.example',
    ],
  ])('%s: %s', (network, html, value, from, host) => {
    const { address, host: shown } = card(network, title + html);
    expect([address.value, address.from, shown]).toEqual([value, from, host]);
  });
});

describe('cuts', () => {
  const family = '👩‍👩‍👧';
  it.each<[string, string, string, object | undefined]>([
    ['x', 'a'.repeat(70), 'a'.repeat(70), undefined],
    ['x', 'a'.repeat(71), 'a'.repeat(70), { at: 70, unit: 'characters', rest: 'a' }],
    ['x', `${'茶'.repeat(70)}の店`, '茶'.repeat(70), { at: 70, unit: 'characters', rest: 'の店' }],
    ['x', family.repeat(72), family.repeat(70), { at: 70, unit: 'characters', rest: family.repeat(2) }],
    ['discord', 'a'.repeat(71), 'a'.repeat(70), { at: 70, unit: 'bytes', rest: 'a' }],
    ['discord', `${'茶'.repeat(23)}の店`, '茶'.repeat(23), { at: 70, unit: 'bytes', rest: 'の店' }],
    ['discord', family.repeat(5), family.repeat(3), { at: 70, unit: 'bytes', rest: family.repeat(2) }],
    ['discord', `${'é'.repeat(34)} tea`, `${'é'.repeat(34)} t`, { at: 70, unit: 'bytes', rest: 'ea' }],
    ['facebook', 'a'.repeat(400), 'a'.repeat(400), undefined],
  ])('on %s the title %s', (network, text, value, cut) => {
    const found = card(network, `${largeCard}${og('title', text)}`).title;
    expect(found?.value).toBe(value);
    if (cut) expect(found?.cut).toMatchObject(cut);
    else expect(found?.cut).toBeUndefined();
  });

  it('descriptions, each network in its own unit', () => {
    const html = `${largeCard}${title}${og('description', '茶'.repeat(300))}`;
    expect(card('x', html).description?.cut).toMatchObject({ at: 200, unit: 'characters' });
    expect(card('discord', html).description?.value).toBe('茶'.repeat(116));
    expect(card('facebook', html).description?.cut).toBeUndefined();
  });

  it('what is longer than anybody shows', () => {
    const found = card('facebook', og('title', '茶'.repeat(100_000))).title;
    expect(found?.value).toHaveLength(1000);
    expect(found?.value.endsWith('…')).toBe(true);
  });
});

describe('lays out', () => {
  const none = { picture: 'none' };
  it.each<[string, string, Partial<ImageAnswer> | undefined, object]>([
    ['facebook', picture, {}, { picture: 'large', confidence: 'documented' }],
    ['facebook', picture, { width: 600, height: 315 }, { picture: 'large' }],
    ['facebook', picture, { width: 599, height: 600 }, { picture: 'small' }],
    ['facebook', picture, { width: 199, height: 300 }, none],
    ['facebook', picture, { format: 'svg' }, { picture: 'unknown' }],
    ['facebook', '', {}, none],
    ['facebook', '<img src="/tea.jpg">', {}, { picture: 'large' }],
    ['x', picture + largeCard, {}, { picture: 'large' }],
    ['x', picture + meta('twitter:card', 'summary'), {}, { picture: 'small' }],
    ['x', picture + meta('twitter:card', 'Summary_Large_Image '), {}, { picture: 'large' }],
    ['x', picture + meta('twitter:card', 'summary') + largeCard, {}, { picture: 'large' }],
    ['x', picture + meta('twitter:card', 'player'), {}, { picture: 'large' }],
    ['x', picture + meta('twitter:card', 'gallery'), {}, { picture: 'small', confidence: 'unconfirmed' }],
    ['x', picture + og('type', 'article') + og('description', 'd'), {}, { picture: 'small', confidence: 'documented' }],
    ['x', picture + largeCard, { format: 'svg' }, none],
    ['x', picture + largeCard, { width: 280, height: 150 }, none],
    ['x', picture + meta('twitter:card', 'summary'), { width: 280, height: 150 }, { picture: 'small' }],
    ['x', largeCard, {}, none],
    ['linkedin', picture, { width: 401, height: 200 }, { picture: 'large' }],
    ['linkedin', picture, { width: 400, height: 200 }, { picture: 'small' }],
    ['discord', picture, {}, { picture: 'small' }],
    ['discord', picture + largeCard, {}, { picture: 'large' }],
    ['apple-messages', picture, {}, { picture: 'large' }],
    ['apple-messages', picture, { width: 100, height: 100 }, { picture: 'small' }],
    [
      'apple-messages',
      '<link rel="apple-touch-icon" href="/tea.jpg">',
      { width: 120, height: 120 },
      { picture: 'small' },
    ],
    ['mastodon', picture, {}, { picture: 'large' }],
    ['mastodon', picture, { width: 600, height: 600 }, { picture: 'small' }],
    ['google-discover', picture, {}, { picture: 'small' }],
    ['google-discover', picture + meta('robots', 'max-image-preview:large'), {}, { picture: 'large' }],
    ['google-discover', picture + meta('googlebot', 'max-image-preview: large'), { width: 1199 }, { picture: 'small' }],
    ['signal', picture, {}, { picture: 'large' }],
    ['signal', picture, { width: 800, height: 790 }, { picture: 'small' }],
    ['bluesky', picture, {}, { picture: 'large', confidence: 'unconfirmed' }],
  ])('%s %s %j', (network, html, image, layout) =>
    expect(card(network, title + html, { image: file(image) }).layout).toMatchObject(layout),
  );

  it.each([
    ['facebook', '', 'unknown'],
    ['facebook', `${og('image:width', '1200')}${og('image:height', '630')}`, 'large'],
    ['facebook', `${og('image:width', '300px')}${og('image:height', '300')}`, 'small'],
    ['facebook', `${og('image:width', 'wide')}${og('image:height', '630')}`, 'unknown'],
    ['mastodon', '', 'unknown'],
    ['discord', '', 'small'],
    ['whatsapp', '', 'large'],
  ])('%s by what is declared when nobody looked: %s', (network, size, layout) => {
    const [found] = resolveCards(somePage(title + picture + size), [network]);
    expect(found?.layout.picture).toBe(layout);
    expect(found?.picture?.unknown).toBe('not looked at');
  });
});

describe('takes the picture', () => {
  it.each<[string, string, string | undefined, string | undefined]>([
    ['facebook', og('image', '/a.jpg') + og('image', '/b.jpg'), 'https://example.com/a.jpg', 'og:image'],
    ['facebook', og('image', '') + og('image:url', '/b.jpg'), 'https://example.com/b.jpg', 'og:image'],
    [
      'facebook',
      `${og('image', 'data:image/png;base64,AA')}${og('image', '/b.jpg')}`,
      'https://example.com/b.jpg',
      'og:image',
    ],
    ['facebook', meta('twitter:image', '/x.jpg'), undefined, undefined],
    [
      'facebook',
      '<base href="https://cdn.example/"><meta property="og:image" content="a.jpg">',
      'https://cdn.example/a.jpg',
      'og:image',
    ],
    [
      'facebook',
      '<img src="/dot.gif" width="1" height="1"><img data-src="/a.jpg">',
      'https://example.com/a.jpg',
      'img',
    ],
    [
      'x',
      `${largeCard}${og('image', '/a.jpg')}${meta('twitter:image', '/x.jpg')}`,
      'https://example.com/x.jpg',
      'twitter:image',
    ],
    [
      'pinterest',
      `${picture}<img src="/a.jpg" data-pin-media="https://example.com/pin.jpg">`,
      'https://example.com/pin.jpg',
      'data-pin-media',
    ],
    ['reddit', '<link rel="image_src" href="/a.jpg">', 'https://example.com/a.jpg', 'image_src'],
    ['apple-messages', '<link rel="apple-touch-icon" href="/i.png">', 'https://example.com/i.png', 'apple-touch-icon'],
    [
      'google-discover',
      jsonLd({ '@type': 'NewsArticle', image: [{ url: '/a.jpg' }] }),
      'https://example.com/a.jpg',
      'json-ld:image',
    ],
    ['google-discover', jsonLd({ '@type': 'Organization', image: '/logo.png' }), undefined, undefined],
    ['vk', `${picture}${meta('vk:image', '/vk.jpg')}`, 'https://example.com/vk.jpg', 'vk:image'],
  ])('%s: %s', (network, html, url, from) => {
    const found = card(network, title + html).picture;
    expect([found?.url, found?.from]).toEqual([url, from]);
  });

  it('keeps long addresses whole', () => {
    const url = `https://example.com/${'a'.repeat(1500)}.jpg`;
    expect(card('x', `${largeCard}${title}${meta('twitter:image', url)}`).picture?.url).toBe(url);
  });

  it('with what it shows', () =>
    expect(card('x', largeCard + title + picture + og('image:alt', 'A bowl')).picture?.alt).toBe('A bowl'));

  it.each(['data:image/png;base64,AAAA', 'blob:https://example.com/1', `https://example.com/${'a'.repeat(5000)}`])(
    'refuses %s',
    (content) => {
      const found = card('facebook', title + og('image', content)).picture;
      expect(found?.refused?.words).toBe('no address that a network could fetch');
      expect(found?.url.length).toBeLessThanOrEqual(200);
    },
  );
});

describe('makes no card', () => {
  it.each<[string, string, PageCase, string]>([
    ['facebook', '', {}, 'nothing that is read is on the page'],
    ['x', '', {}, 'no twitter:card, and in its place no og:type, no og:title, no og:description'],
    ['x', title, {}, 'no twitter:card, and in its place no og:type, no og:description'],
    ['x', largeCard + picture, {}, 'no twitter:title or og:title'],
    ['pinterest', title, {}, 'no data-pin-media or og:image or img'],
    [
      'pinterest',
      `${title}${picture}${meta('pinterest', 'NoPin')}`,
      {},
      'the page forbids it by <meta name="pinterest">',
    ],
    ['mastodon', picture, {}, 'no json-ld:headline or og:title or title'],
    ['signal', title, { at: 'http://example.com/' }, 'the page is not served over https, and no other is read'],
    [
      'apple-messages',
      `${title}<p>${'tea '.repeat(300_000)}`,
      {},
      'the page has 1.1 MB, and no more than 1 MB are read',
    ],
  ])('%s: %.60s', (network, html, page, words) => {
    const found = card(network, html, page);
    expect(found.noCard?.words).toBe(words);
    expect(found.layout).toEqual({ picture: 'none' });
  });

  it('where redirects are too many', () => {
    const hop = { url: 'https://example.com/a', status: 301, location: '/b' };
    const page = Object.assign(somePage(title), { hops: Array(6).fill(hop) });
    const [discord, slack] = ['discord', 'slack'].map((network) => resolveCards(page, [network])[0]);
    expect(discord?.noCard?.words).toBe('6 redirects lead to the page, and 5 are followed');
    expect(slack?.noCard).toBeUndefined();
  });
});

describe('notes', () => {
  const filler = `<!-- ${'tea '.repeat(10_000)} -->`;

  it('tags that stand too far down', () => {
    const page = `<title>Tea</title>${filler}${title}${og('description', 'd')}`;
    const slack = card('slack', page);
    expect(slack.title).toMatchObject({ value: 'Tea', from: 'title' });
    expect(slack.notes).toEqual([
      'og:title and 1 more not read: 39 kB into the page, and only the first 32 kB are read, as third parties report',
    ]);
    expect(card('facebook', page).notes).toEqual([]);
  });

  const oembed = '<link rel="alternate" type="application/json+oembed" href="/oembed">';
  it.each([
    ['slack', title + picture + og('site_name', 'Tea'), []],
    ['slack', '<title>Tea</title>', ["more may be taken from the page's oEmbed endpoint, which smo did not ask"]],
    [
      'mastodon',
      title,
      ["the page's oEmbed endpoint is asked first; smo did not ask it, and what it answers may differ"],
    ],
    ['facebook', title, []],
  ])('what oEmbed may add on %s: %s', (network, html, notes) =>
    expect(card(network, html + oembed).notes).toEqual(notes),
  );

  it.each([
    '<script id="discord:component-embed" type="application/json">{}</script>',
    '<link rel="discord:component-embed" type="application/json" href="/e.json">',
  ])('component embeds: %s', (html) => {
    expect(card('discord', title + html).notes).toEqual([
      'the component embed of the page is shown in place of this card',
    ]);
    expect(card('slack', title + html).notes).toEqual([]);
  });
});

describe('says how sure it is', () => {
  it.each([
    ['facebook', 'documented'],
    ['telegram', 'third-party'],
    ['threads', 'unconfirmed'],
    ['pinterest', 'unconfirmed'],
  ])('the picture of %s: %s', (network, confidence) =>
    expect(card(network, title).confidence.picture).toBe(confidence),
  );

  it('with addresses only', () => {
    for (const { sources } of resolveCards(somePage(title))) {
      for (const source of sources) expect(source).toMatch(/^https:\/\//);
    }
  });
});

it('knows every network of the table, or those asked for in its order', () => {
  expect(resolveCards(somePage(title)).map(({ network }) => network)).toEqual(cardNetworks);
  const asked = resolveCards(somePage(title), ['x', 'nobody', 'facebook', '__proto__']);
  expect(asked.map(({ network }) => network)).toEqual(['facebook', 'x']);
});

it('lets the page go before its pictures are known', () => {
  const drafts = draftCards(somePage(title + picture), ['facebook', 'x', 'apple-messages']);
  const copies = JSON.parse(JSON.stringify(drafts)) as typeof drafts;
  expect(picturesOf(copies)).toEqual([tea]);
  expect(copies.map((draft) => completeCard(settleCard(draft, new Map([[tea, file()]]))))).toEqual(
    resolveCards(somePage(title + picture), ['facebook', 'x', 'apple-messages'], new Map([[tea, file()]])),
  );
});

it('survives what anybody writes, as plain data', () => {
  fc.assert(
    fc.property(hostileText(), hostileText(), (one, other) => {
      const html = `<title>${one}</title><meta property="og:title" content="${other.replaceAll('"', '')}"><meta property="og:image" content='${one.replaceAll("'", '')}'><meta name="twitter:card" content="${other.replaceAll('"', '')}"><link rel="canonical" href="${one.replaceAll('"', '')}">${jsonLd(other)}`;
      const cards = resolveCards(somePage(html));
      expect(JSON.parse(JSON.stringify(cards))).toEqual(cards);
    }),
    { numRuns: 40 },
  );
});

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}
