import { somePage } from '../support/some-page.ts';

const mainText = (html: string): string => somePage(html).mainText;

describe('main text', () => {
  it.each([
    ['', ''],
    ['Tea', 'Tea'],
    ['<p>Green\n tea &amp; cake</p>', 'Green tea & cake'],
    ['<p>a<p>b', 'a b'],
    ['<p>a<b>b</b>c', 'abc'],
    ['<title>x</title><p>a', 'a'],
    ['x<main>a</main>y', 'a'],
    ['x<div role=main>a</div>', 'a'],
    ['<main>a</main><main>b</main>', 'a b'],
    ['x<article>a</article>', 'a'],
    ['<main><article>a</article>b</main>', 'a b'],
    ['<main> </main><article>a</article>x', 'a'],
    ['<main></main>a', 'a'],
    ['<header>x</header><nav>x</nav>a<aside>x</aside><footer>x</footer>', 'a'],
    ['<main><header>a</header><nav>x</nav>b<aside>x</aside><footer>x</footer></main>', 'a b'],
    ['<article><header>a</header>b<footer>c</footer></article>', 'a b c'],
    ['<article>a<div id=comments><article>x</article></div></article>', 'a'],
    ['a<script>x</script><style>x</style><noscript>x</noscript><template>x</template><iframe>x</iframe>', 'a'],
    [
      'a<svg><title>x</title><text>x</text></svg><select><option>x</select><textarea>x</textarea><button>x</button>',
      'a',
    ],
    ['a<p hidden>x</p><div hidden><p>x</p></div>', 'a'],
    ['<template><main>x</main></template>a', 'a'],
  ])('%s: %j', (html, expected) => expect(mainText(html)).toBe(expected));
});

it('counts its words', () => expect(somePage('<nav>x y z</nav><main>Green tea, hot!</main>').wordCount).toBe(3));
