import type { Page } from '../../src/page/page.ts';
import { somePage } from '../support/some-page.ts';

const nameOf = (html: string, name = 'a'): string => {
  const page: Page = somePage(html);
  const [element] = page.document.named(name);
  return element ? page.accessibleName(element) : 'no such element';
};

describe('name of a link', () => {
  it.each([
    ['<a>Tea</a>', 'Tea'],
    ['<a> Green <b>tea</b>\n</a>', 'Green tea'],
    ['<a><span>Green</span><div>tea</div></a>', 'Green tea'],
    ['<a>Tea &amp; cake</a>', 'Tea & cake'],
    ['<a></a>', ''],
    ['<a> &nbsp; </a>', ''],
    ['<a aria-label="Tea">Coffee</a>', 'Tea'],
    ['<a aria-label=" ">Coffee</a>', 'Coffee'],
    ['<a title="Tea"></a>', 'Tea'],
    ['<a title="Coffee">Tea</a>', 'Tea'],
    ['<a><img src=a alt="Tea"></a>', 'Tea'],
    ['<a><img src=a alt=""></a>', ''],
    ['<a><img src=a alt="" title="Tea"></a>', ''],
    ['<a><img src=a></a>', ''],
    ['<a><img src=a title="Tea"></a>', 'Tea'],
    ['<a>Green<img src=a alt="tea">!</a>', 'Green tea !'],
    ['<a><svg><title>Tea</title><desc>A cup</desc><path/></svg></a>', 'Tea'],
    ['<a><svg aria-label="Tea"><title>Coffee</title></svg></a>', 'Tea'],
    ['<a><svg aria-hidden="true"><title>Tea</title></svg></a>', ''],
    ['<a><svg><text>Tea</text><style>a{}</style></svg></a>', 'Tea'],
    ['<a><i class="fa fa-tea" title="Tea"></i></a>', 'Tea'],
    ['<a><i class="fa fa-tea" title="Coffee">Tea</i></a>', 'Tea'],
    ['<a><i title="Coffee"><b>Tea</b></i></a>', 'Tea'],
    ['<a><b title="Tea"><i></i></b></a>', 'Tea'],
    ['<a><b title="Green"><i title="Tea"></i></b></a>', 'Tea'],
    ['<a><i aria-hidden=true>x</i><span class="sr-only">Tea</span></a>', 'Tea'],
    ['<a><i aria-hidden=TRUE><b>x</b>y</i>Tea</a>', 'Tea'],
    ['<a><span hidden>x</span>Tea</a>', 'Tea'],
    ['<a><span style="display: none">x</span><span style="color:red;visibility:hidden">y</span>Tea</a>', 'Tea'],
    ['<a><span style="display:block">Tea</span></a>', 'Tea'],
    ['<a><span aria-label="Green">x</span> tea</a>', 'Green tea'],
    ['<a><script>x</script><style>y</style><noscript>z</noscript>Tea</a>', 'Tea'],
    ['<a><template>x</template>Tea</a>', 'Tea'],
  ])('%s: %j', (html, expected) => expect(nameOf(html)).toBe(expected));
});

describe('labels elsewhere', () => {
  it.each([
    ['<a aria-labelledby=b>x</a><p id=b>Tea</p>', 'Tea'],
    ['<p id=b>Green</p><p id=c>tea</p><a aria-labelledby="b  c">x</a>', 'Green tea'],
    ['<p id=b hidden>Tea</p><a aria-labelledby=b>x</a>', 'Tea'],
    ['<p id=b aria-label=Tea>y</p><a aria-labelledby=b>x</a>', 'Tea'],
    ['<p id=b>Tea</p><p id=b>Coffee</p><a aria-labelledby=b>x</a>', 'Tea'],
    ['<a aria-labelledby=none>Tea</a>', 'Tea'],
    ['<a aria-labelledby=none aria-label=Tea>x</a>', 'Tea'],
    ['<a aria-labelledby="">Tea</a>', 'Tea'],
    ['<a id=a aria-labelledby="a b">Green</a><p id=b>tea</p>', 'Green tea'],
    ['<template><p id=b>x</p></template><a aria-labelledby=b>Tea</a>', 'Tea'],
    ['<a aria-labelledby="__proto__ constructor">Tea</a>', 'Tea'],
  ])('%s: %j', (html, expected) => expect(nameOf(html)).toBe(expected));
});

describe('name of other elements', () => {
  it.each([
    ['<button>Tea</button>', 'button', 'Tea'],
    ['<button><i class=icon></i></button>', 'button', ''],
    ['<input type=submit value=Tea>', 'input', 'Tea'],
    ['<input type=image alt=Tea value=x>', 'input', 'Tea'],
    ['<iframe title=" Tea\n shop ">fallback</iframe>', 'iframe', 'Tea shop'],
    ['<iframe>fallback</iframe>', 'iframe', ''],
    ['<img alt=Tea title=x>', 'img', 'Tea'],
    ['<map><area alt=Tea></map>', 'area', 'Tea'],
    ['<x-share-button>Tea</x-share-button>', 'x-share-button', 'Tea'],
    ['<svg><a><title>Tea</title></a></svg>', 'a', 'Tea'],
  ])('%s %s: %j', (html, name, expected) => expect(nameOf(html, name)).toBe(expected));
});

it('reads a label once for a thousand links', () => {
  const links = '<a aria-labelledby=b>x</a>'.repeat(2000);
  const page = somePage(`<div id=b>${'<i></i>'.repeat(20_000)}Tea</div>${links}`);
  expect(page.document.named('a').every((link) => page.accessibleName(link) === 'Tea')).toBe(true);
});
