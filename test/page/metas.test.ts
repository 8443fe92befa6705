import { somePage } from '../support/some-page.ts';

const metas = (html: string) => somePage(html).metas;

describe('metas', () => {
  it.each([
    ['<meta name=a content=b>', ['name a b']],
    ['<META NAME=A CONTENT=B>', ['name a B']],
    ['<meta property="og:title" content=b>', ['property og:title b']],
    ['<meta itemprop=a content=b>', ['itemprop a b']],
    ['<meta http-equiv=Refresh content=0>', ['http-equiv refresh 0']],
    ['<meta property=a name=b content=c>', ['property a c', 'name b c']],
    ['<meta name=" A " content="b">', ['name a b']],
    ['<meta name=a content="&quot;b&quot; &amp; c">', ['name a "b" & c']],
    ['<meta name=a content=" b \n c\u00a0">', ['name a b c']],
    ['<meta name=a>', ['name a ']],
    ['<meta name=a content="  ">', ['name a ']],
    ['<meta name="" content=b><meta content=b><meta charset=utf-8>', []],
    ['<meta name=a content=1><meta name=a content=2>', ['name a 1', 'name a 2']],
    ['<body><meta name=a content=b>', ['name a b']],
    ['<noscript><meta name=a content=b></noscript>', ['name a b']],
    ['<template><meta name=a content=b></template>', []],
    ['<svg><meta name=a content=b /></svg>', ['name a b']],
    ['<textarea><meta name=a content=b></textarea>', []],
    ['<script>"<meta name=a content=b>"</script>', []],
    ['<!-- <meta name=a content=b> -->', []],
    ['<meta name=a content="b', []],
  ])('%s', (html, expected) =>
    expect(metas(html).map(({ attribute, key, value }) => `${attribute} ${key} ${value}`)).toEqual(expected),
  );

  it('keeps what was typed', () => {
    const html = '<head>\n<meta name=" OG:Title " content=" a  b ">';
    const [meta] = metas(html);
    expect(meta).toMatchObject({ rawKey: ' OG:Title ', content: ' a  b ', value: 'a b', inHead: true });
    expect(html.slice(meta?.start, meta?.end)).toBe('<meta name=" OG:Title " content=" a  b ">');
  });

  it('tells no content from an empty one', () =>
    expect(metas('<meta name=a><meta name=b content>').map(({ content }) => content)).toEqual([undefined, '']));

  it('tells head from body', () =>
    expect(metas('<meta name=a><p><meta name=b>').map(({ inHead }) => inHead)).toEqual([true, false]));
});
