import { somePage } from '../support/some-page.ts';

/** Region of the `<i>` in the HTML. */
const region = (html: string): string => {
  const page = somePage(html);
  const [mark] = page.document.named('i');
  return mark ? page.regionOf(mark) : 'no mark';
};

describe('region', () => {
  it.each([
    ['<i>', 'body'],
    ['<body><div><i>', 'body'],
    ['<header><i>', 'header'],
    ['<NAV><ul><li><i>', 'nav'],
    ['<main><div><i>', 'main'],
    ['<article><p><i>', 'article'],
    ['<aside><i>', 'aside'],
    ['<footer><div><i>', 'footer'],
    ['<footer></footer><i>', 'body'],
    ['<div role=banner><i>', 'header'],
    ['<div role=navigation><i>', 'nav'],
    ['<div role=" Main "><i>', 'main'],
    ['<div role=complementary><i>', 'aside'],
    ['<div role=contentinfo><i>', 'footer'],
    ['<div role=none><i>', 'body'],
    ['<div id=footer><i>', 'footer'],
    ['<div id=masthead><i>', 'header'],
    ['<div id=sidebar><i>', 'aside'],
    ['<div class="a site-footer"><i>', 'footer'],
    ['<div class=footer><i>', 'body'],
    ['<header><nav><i>', 'nav'],
    ['<main><article><aside><i>', 'aside'],
    ['<main><section><i>', 'main'],
    ['<i role=navigation>', 'nav'],
  ])('%s: %s', (html, expected) => expect(region(html)).toBe(expected));
});

describe('heads and feet belong to what they head', () => {
  it.each([
    ['<article><header><i>', 'article'],
    ['<article><div><footer><i>', 'article'],
    ['<aside><header><i>', 'aside'],
    ['<nav><header><i>', 'nav'],
    ['<main><header><i>', 'main'],
    ['<main><footer><i>', 'footer'],
    ['<section><header><i>', 'header'],
    ['<footer><article><header><i>', 'article'],
  ])('%s: %s', (html, expected) => expect(region(html)).toBe(expected));
});

describe('comments', () => {
  it.each([
    ['<div id=comments><i>', 'comments'],
    ['<div id=disqus_thread><i>', 'comments'],
    ['<section class="comments-area wide"><i>', 'comments'],
    ['<ol class=comment-list><li><article class=comment-body><footer><i>', 'comments'],
    ['<article><div id=respond><form><i>', 'comments'],
    ['<div class=giscus><i>', 'comments'],
    ['<article class=comment><i>', 'article'],
    ['<body class=comments><i>', 'body'],
    ['<a class=comments href="#comments"><i>', 'body'],
    ['<div class=comments-link><i>', 'body'],
    ['<footer id=comments><i>', 'comments'],
  ])('%s: %s', (html, expected) => expect(region(html)).toBe(expected));
});
