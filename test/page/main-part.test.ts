import { mainPart } from '../../src/page/main-part.ts';
import { teaPage } from '../support/rules.ts';

const inMain = (html: string) => {
  const page = teaPage('/green', html);
  const isMain = mainPart(page);
  return page.document
    .named('p')
    .filter(isMain)
    .map((element) => page.textOf(element));
};

it.each([
  ['<main><p>tea</p><aside><p>news</p></aside></main><p>ad</p>', ['tea']],
  ['<article><header><p>title</p></header><p>tea</p></article><p>ad</p>', ['title', 'tea']],
  ['<header><p>menu</p></header><div><p>tea</p></div><footer><p>imprint</p></footer>', ['tea']],
  ['<article><p>tea</p><div id="comments"><p>nice</p></div></article>', ['tea']],
  ['<template><main><p>draft</p></main></template><p>tea</p>', ['tea']],
])('%s', (html, expected) => expect(inMain(html)).toEqual(expected));
