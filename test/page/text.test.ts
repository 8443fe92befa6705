import { somePage } from '../support/some-page.ts';

const textOf = (html: string, name = 'div'): string => {
  const page = somePage(html);
  const [element] = page.document.named(name);
  return element ? page.textOf(element) : 'no such element';
};

describe('text of an element', () => {
  it.each([
    ['<div></div>x', ''],
    ['<div> Green\n\u00a0tea </div>', 'Green tea'],
    ['<div>a<b>b</b>c</div>', 'abc'],
    ['<div>a<p>b</p>c<br>d</div>', 'a b c d'],
    ['<div><span>a</span> <span>b</span></div>', 'a b'],
    ['<div>Tea &amp; cake &lt;hot&gt; &eacute;&#233;&nbsp;!</div>', 'Tea & cake <hot> éé !'],
    ['<div>a<script>x</script><style>x</style><noscript>x</noscript><template>x</template>b</div>', 'ab'],
    ['<div><svg><title>x</title><desc>x</desc><text>a</text></svg></div>', 'a'],
    ['<div><!-- x -->a</div>', 'a'],
    ['<div>a\0b</div>', 'ab'],
    ['<div><textarea>a &amp; b</textarea><xmp>&amp;</xmp></div>', 'a & b &amp;'],
    ['<div>a', 'a'],
  ])('%j: %j', (html, expected) => expect(textOf(html)).toBe(expected));

  it.each([
    ['<script>a &amp; b</script>', 'script', 'a &amp; b'],
    ['<noscript><p>a</p></noscript>', 'noscript', 'a'],
    ['<template><p>a</p></template>', 'p', 'a'],
    ['<svg><title>a &amp; b</title></svg>', 'title', 'a & b'],
    ['<title>a &amp; b</title>', 'title', 'a & b'],
  ])('%s reads what it is asked for', (html, name, expected) => expect(textOf(html, name)).toBe(expected));
});
