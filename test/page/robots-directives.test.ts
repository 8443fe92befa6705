import { somePage } from '../support/some-page.ts';

const shown = (html: string, header = ''): string[] =>
  somePage(html, { headers: { 'x-robots-tag': header } }).robots.map(
    ({ agent, directives, from }) => `${from} ${agent}: ${directives.join(' | ')}`,
  );

describe('robots metas', () => {
  it.each([
    ['<meta name=robots content="noindex, nofollow">', ['meta robots: noindex | nofollow']],
    ['<meta name=ROBOTS content="NOINDEX,NOFOLLOW">', ['meta robots: noindex | nofollow']],
    ['<meta name=robots content="noindex nofollow">', ['meta robots: noindex | nofollow']],
    [
      '<meta name=robots content="max-image-preview : large, max-snippet:-1">',
      ['meta robots: max-image-preview:large | max-snippet:-1'],
    ],
    [
      '<meta name=robots content="unavailable_after: 25 Jun 2026 15:00:00 PST">',
      ['meta robots: unavailable_after:25 jun 2026 15:00:00 pst'],
    ],
    [
      '<meta name=googlebot content=nosnippet><meta name=googlebot-news content=none>',
      ['meta googlebot: nosnippet', 'meta googlebot-news: none'],
    ],
    ['<meta name=robots content=" , ,">', []],
    ['<meta name=robots>', []],
    ['<meta property=robots content=noindex>', []],
    ['<meta name=robot content=noindex><meta name=generator content=noindex>', []],
    ['<body><meta name=robots content=noindex>', ['meta robots: noindex']],
    ['<template><meta name=robots content=noindex></template>', []],
  ])('%s: %j', (html, expected) => expect(shown(html)).toEqual(expected));
});

describe('X-Robots-Tag', () => {
  it.each([
    ['noindex', ['header robots: noindex']],
    ['noindex, nofollow', ['header robots: noindex | nofollow']],
    ['googlebot: noindex, nofollow', ['header googlebot: noindex | nofollow']],
    [
      'nosnippet, googlebot: noindex, BingBot : nofollow',
      ['header robots: nosnippet', 'header googlebot: noindex', 'header bingbot: nofollow'],
    ],
    [
      'googlebot: noindex, robots: nofollow, googlebot: nosnippet',
      ['header robots: nofollow', 'header googlebot: noindex | nosnippet'],
    ],
    ['max-image-preview: large', ['header robots: max-image-preview:large']],
    ['unavailable_after: 25 Jun 2026 15:00:00 PST', ['header robots: unavailable_after:25 jun 2026 15:00:00 pst']],
    ['*: noindex', ['header robots: noindex']],
    [' ,', []],
    [': noindex', ['header robots: :noindex']],
    ['__proto__: noindex', ['header __proto__: noindex']],
  ])('%s: %j', (header, expected) => expect(shown('', header)).toEqual(expected));
});

describe('indexable', () => {
  it.each([
    ['', true],
    ['<meta name=robots content=nofollow>', true],
    ['<meta name=robots content=NOINDEX>', false],
    ['<meta name=robots content=none>', false],
    ['<meta name=googlebot content=noindex>', true],
  ])('%s: %s', (html, expected) => expect(somePage(html).indexable).toBe(expected));
});
