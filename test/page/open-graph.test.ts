import type { OgMedia } from '../../src/page/page.ts';
import { somePage } from '../support/some-page.ts';

const openGraph = (html: string) => somePage(html).openGraph;
const og = (...tags: readonly [key: string, content: string][]): string =>
  tags.map(([key, content]) => `<meta property="og:${key}" content="${content}">`).join('\n');

describe('properties', () => {
  it.each([
    ['<meta property=og:title content=a>', ['og:title']],
    ['<meta name=og:title content=a>', ['og:title']],
    ['<meta property=OG:Title content=a>', ['og:title']],
    ['<meta property=og:title name=og:title content=a>', ['og:title']],
    ['<meta property=og:title name=twitter:title content=a>', ['og:title']],
    ['<meta property=article:author content=a><meta property=fb:app_id content=1>', ['article:author', 'fb:app_id']],
    ['<meta name=title content=a><meta name=ogtitle content=b><meta name=":" content=c>', []],
    ['<meta property=twitter:title content=a><meta property=dc:title content=b>', []],
    ['<template><meta property=og:title content=a></template>', []],
    ['<p><meta property=og:title content=a>', ['og:title']],
  ])('%s: %j', (html, keys) => expect(openGraph(html).properties.map(({ key }) => key)).toEqual(keys));

  it('takes the first that says something', () => {
    const { title, first, all } = openGraph(og(['title', ' '], ['title', 'a'], ['title', 'b']));
    expect(title?.value).toBe('a');
    expect(first('og:title')).toBe(title);
    expect(all('og:title')).toHaveLength(3);
    expect(first('og:none')).toBeUndefined();
  });

  it('names the usual ones', () => {
    const { title, description, url, type, siteName, locale, localeAlternates } = openGraph(
      og(
        ['title', 'a'],
        ['description', 'b'],
        ['url', 'c'],
        ['type', 'd'],
        ['site_name', 'e'],
        ['locale', 'f'],
        ['locale:alternate', 'g'],
        ['locale:alternate', 'h'],
      ),
    );
    const values = [title, description, url, type, siteName, locale, ...localeAlternates].map((meta) => meta?.value);
    expect(values).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  });
});

const shown = ({ root, value, url, secureUrl, type, width, height, alt }: OgMedia): string =>
  [root.key, value, url === value ? '=' : url, secureUrl, type, width, height, alt]
    .map((part) => (typeof part === 'object' ? part.value : (part ?? '-')))
    .join(' ');

describe('images', () => {
  it.each<[name: string, html: string, images: string[]]>([
    ['one', og(['image', 'https://a.example/1']), ['og:image https://a.example/1 = - - - - -']],
    ['a relative address', og(['image', '/1.png']), ['og:image /1.png https://example.com/1.png - - - - -']],
    ['no address', og(['image', 'https://[']), ['og:image https://[ - - - - - -']],
    ['another scheme', og(['image', 'data:image/png,a']), ['og:image data:image/png,a - - - - - -']],
    ['nothing', og(['image', ' ']), ['og:image  - - - - - -']],
    [
      'parts',
      og(
        ['image', 'https://a.example/1'],
        ['image:width', '1'],
        ['image:height', '2'],
        ['image:alt', 'A'],
        ['image:type', 'image/png'],
        ['image:secure_url', 'https://b.example/'],
      ),
      ['og:image https://a.example/1 = https://b.example/ image/png 1 2 A'],
    ],
    [
      'a list',
      og(
        ['image', 'https://a.example/1'],
        ['image:width', '1'],
        ['image', 'https://a.example/2'],
        ['image', 'https://a.example/3'],
        ['image:height', '3'],
      ),
      [
        'og:image https://a.example/1 = - - 1 - -',
        'og:image https://a.example/2 = - - - - -',
        'og:image https://a.example/3 = - - - 3 -',
      ],
    ],
    [
      'url alone',
      og(['image:url', 'https://a.example/1'], ['image:width', '1']),
      ['og:image:url https://a.example/1 = - - 1 - -'],
    ],
    [
      'url repeated',
      og(['image', 'https://a.example/1'], ['image:url', 'https://a.example/1'], ['image:width', '1']),
      ['og:image https://a.example/1 = - - 1 - -'],
    ],
    [
      'another url',
      og(['image', 'https://a.example/1'], ['image:url', 'https://a.example/2']),
      ['og:image https://a.example/1 = - - - - -', 'og:image:url https://a.example/2 = - - - - -'],
    ],
    [
      'the same url twice',
      og(['image:url', 'https://a.example/1'], ['image:url', 'https://a.example/1']),
      ['og:image:url https://a.example/1 = - - - - -', 'og:image:url https://a.example/1 = - - - - -'],
    ],
    [
      'a part twice',
      og(['image', 'https://a.example/1'], ['image:width', '1'], ['image:width', '2']),
      ['og:image https://a.example/1 = - - 1 - -'],
    ],
    [
      'others between',
      og(['image', 'https://a.example/1'], ['title', 'a'], ['video', 'https://a.example/v'], ['image:width', '1']),
      ['og:image https://a.example/1 = - - 1 - -'],
    ],
    [
      'unknown parts',
      og(['image', 'https://a.example/1'], ['image:user_generated', 'true'], ['imageurl', 'x']),
      ['og:image https://a.example/1 = - - - - -'],
    ],
  ])('%s', (_name, html, images) => expect(openGraph(html).images.map(shown)).toEqual(images));

  it('spans the tag that opened it', () => {
    const html = og(['image', 'https://a.example/1'], ['image:width', '1']);
    const [image] = openGraph(html).images;
    expect(html.slice(image?.start, image?.end)).toBe('<meta property="og:image" content="https://a.example/1">');
  });

  it('heeds the base', () =>
    expect(openGraph(`<base href="https://cdn.example.net/">${og(['image', '1.png'])}`).images[0]?.url).toBe(
      'https://cdn.example.net/1.png',
    ));
});

describe('videos and audios', () => {
  it('are groups of their own', () => {
    const { images, videos, audios } = openGraph(
      og(
        ['video', 'https://a.example/v'],
        ['video:tag', 'x'],
        ['video:width', '1'],
        ['audio', 'https://a.example/a'],
        ['audio:type', 'audio/mpeg'],
      ),
    );
    expect(images).toEqual([]);
    expect(videos.map(shown)).toEqual(['og:video https://a.example/v = - - 1 - -']);
    expect(audios.map(shown)).toEqual(['og:audio https://a.example/a = - audio/mpeg - - -']);
  });
});

describe('orphans', () => {
  it.each([
    [og(['image:width', '1'], ['image', 'a'], ['image:height', '2']), ['og:image:width']],
    [og(['image:secure_url', 'a']), ['og:image:secure_url']],
    [
      og(['video:width', '1'], ['image:alt', 'a'], ['audio:type', 'b']),
      ['og:video:width', 'og:image:alt', 'og:audio:type'],
    ],
    [og(['image', 'a'], ['image:width', '1']), []],
  ])('%s', (html, keys) => expect(openGraph(html).orphans.map(({ key }) => key)).toEqual(keys));
});
