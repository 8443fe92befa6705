import fc from 'fast-check';
import { maxDepth } from '../../src/page/open-elements.ts';
import { maxAttributes, maxElements, scan } from '../../src/page/scan.ts';
import { outline } from '../support/outline.ts';

const inHead = (html: string): string[] =>
  scan(html)
    .elements.filter((element) => element.inHead)
    .map(({ name }) => name);

describe('nesting', () => {
  it.each([
    ['', ''],
    ['   ', ''],
    ['Tea', '"Tea"'],
    ['<p>Tea</p>', 'p("Tea")'],
    ['<P>Tea</P>', 'p("Tea")'],
    ['<div><p>a</div>b', 'div(p("a")) "b"'],
    ['a < b <3 c', '"a < b <3 c"'],
    ['<p>a</p', 'p("a")'],
    ['<p>a<b', 'p("a")'],
    ['<p>a<b class="x', 'p("a")'],
    ['<br/><div/>a', 'br div("a")'],
    ['<image src=a>', 'img'],
    ['</p></div></b>a', '"a"'],
    ['<x-tea>a</x-tea>b', 'x-tea("a") "b"'],
    ['<html><body><p>a</body></html>b', 'html(body(p("a" "b")))'],
  ])('%j: %s', (html, expected) => expect(outline(scan(html))).toBe(expected));
});

describe('implied ends', () => {
  it.each([
    ['<p>a<p>b', 'p("a") p("b")'],
    ['<p>a<div>b</div>c', 'p("a") div("b") "c"'],
    ['<p>a<h2>b', 'p("a") h2("b")'],
    ['<p><span>a<p>b', 'p(span("a")) p("b")'],
    ['<p><button><p>a', 'p(button(p("a")))'],
    ['<ul><li>a<li>b</ul>c', 'ul(li("a") li("b")) "c"'],
    ['<ul><li>a<ul><li>b</ul><li>c</ul>', 'ul(li("a" ul(li("b"))) li("c"))'],
    ['<li><div>a<li>b', 'li(div("a")) li("b")'],
    ['<li><section>a<li>b', 'li(section("a" li("b")))'],
    ['<dl><dt>a<dd>b<dt>c</dl>', 'dl(dt("a") dd("b") dt("c"))'],
    ['<h1>a<h2>b</h1>c', 'h1("a") h2("b") "c"'],
    ['<h1>a</h2>b', 'h1("a") "b"'],
    ['<select><option>a<option>b<optgroup><option>c</select>', 'select(option("a") option("b") optgroup(option("c")))'],
    ['<table><tr><td>a<td>b<tr><th>c</table>d', 'table(tr(td("a") td("b")) tr(th("c"))) "d"'],
    ['<table><thead><tr><td>a<tbody><tr><td>b', 'table(thead(tr(td("a"))) tbody(tr(td("b"))))'],
    ['<table><tr><td><table><tr><td>a</table>b<td>c', 'table(tr(td(table(tr(td("a"))) "b") td("c")))'],
    ['<table><tr><td><div></table>a', 'table(tr(td(div))) "a"'],
    ['<button>a<button>b', 'button("a") button("b")'],
    ['<form>a<form>b</form>c', 'form("a" "b") "c"'],
    ['<form><div>a</form>b</div>c', 'form div("a" "b") "c"'],
  ])('%j: %s', (html, expected) => expect(outline(scan(html))).toBe(expected));
});

describe('links and formatting', () => {
  it.each([
    ['<a href=1>a<a href=2>b', 'a("a") a("b")'],
    ['<a>a<span>b<a>c', 'a("a" span("b")) a("c")'],
    ['<a><div>a</div></a>b', 'a(div("a")) "b"'],
    ['<b>a<i>b</b>c</i>d', 'b("a" i("b")) "c" "d"'],
    ['<table><tr><td><a>a<table><tr><td><a>b', 'table(tr(td(a("a" table(tr(td(a("b"))))))))'],
    ['<span>a<div>b</span>c', 'span("a" div("b" "c"))'],
  ])('%j: %s', (html, expected) => expect(outline(scan(html))).toBe(expected));

  it('ends a link inside the block that it holds, and knows its text', () => {
    const document = scan('<a>a<div>b</a>c</div>d');
    const [link] = document.named('a');
    expect(document.texts.slice(link?.firstText, link?.lastText).map(({ start }) => document.html[start])).toEqual([
      'a',
      'b',
    ]);
    expect(document.named('div')[0]?.parent).toBeUndefined();
  });
});

describe('text only', () => {
  it.each([
    ['<title>a <b> &amp; <!-- c --></title>d', 'title("a <b> &amp; <!-- c -->") "d"'],
    ['<textarea><meta name=a></textarea>b', 'textarea("<meta name=a>") "b"'],
    ['<script>if (a < b && "</div>") {}</script>c', 'script("if (a < b && \\"</div>\\") {}") "c"'],
    ['<style>a > b {}</style>', 'style("a > b {}")'],
    ['<iframe><a></iframe>', 'iframe("<a>")'],
    ['<xmp><a></xmp>', 'xmp("<a>")'],
    ['<noembed><a></noembed><noframes><a></noframes>', 'noembed("<a>") noframes("<a>")'],
    ['<plaintext><a></plaintext>', 'plaintext("<a></plaintext>")'],
    ['<script/>a</script>b', 'script("a") "b"'],
    ['<SCRIPT>a</SCRIPT >b', 'script("a") "b"'],
    ['<script>a', 'script("a")'],
    ['<noscript><p>a</noscript>b', 'noscript(p("a")) "b"'],
  ])('%j: %s', (html, expected) => expect(outline(scan(html))).toBe(expected));
});

describe('comments and declarations', () => {
  it.each([
    ['<!-- <meta name=a> -->b', '"b"', ['<!-- <meta name=a> -->']],
    ['<!-->a', '"a"', ['<!-->']],
    ['<!--->a', '"a"', ['<!--->']],
    ['<!--a--!>b', '"b"', ['<!--a--!>']],
    ['<!--a', '', ['<!--a']],
    ['<!doctype html><?xml version="1.0"?><!foo>a', '"a"', ['<?xml version="1.0"?>', '<!foo>']],
    ['</ b>a', '"a"', ['</ b>']],
    ['<!--[if IE]><meta name=a><![endif]-->b', '"b"', ['<!--[if IE]><meta name=a><![endif]-->']],
    ['<![if !IE]><p>a</p><![endif]>', 'p("a")', ['<![if !IE]>', '<![endif]>']],
    ['<![CDATA[a<b>c]]>d', '"c]]>d"', ['<![CDATA[a<b>']],
  ])('%j: %s', (html, expected, comments) => {
    const document = scan(html);
    expect(document.comments.map(({ start, end }) => html.slice(start, end))).toEqual(comments);
    expect(outline(document)).toBe(expected);
  });
});

describe('SVG, MathML and templates', () => {
  it.each([
    ['<svg><title>a</title><path/><g/></svg>b', 'svg(title("a") path g) "b"'],
    ['<svg/>a', 'svg "a"'],
    ['<a><svg><title>a</title></svg></a>b', 'a(svg(title("a"))) "b"'],
    ['<svg><desc><p>a</p></desc><path></svg>', 'svg(desc(p("a")) path)'],
    ['<svg><mi><br>', 'svg(mi) br'],
    ['<math><desc><br>', 'math(desc) br'],
    ['<svg><template><p>a', 'svg(template) p("a")'],
    ['<svg><g></p>a', 'svg(g) "a"'],
    ['<svg><g><p>a', 'svg(g) p("a")'],
    ['<svg><style>a<b></style></svg>', 'svg(style("a")) b'],
    ['<svg><image href=a /><a>b</a></svg>', 'svg(image a("b"))'],
    ['<svg><foreignObject><div>a</div></foreignObject></svg>b', 'svg(foreignobject(div("a"))) "b"'],
    ['<div><svg><path></div>a', 'div(svg(path)) "a"'],
    ['<svg><![CDATA[a<b>c]]></svg>d', 'svg("a<b>c") "d"'],
    ['<math><mi><b>a</b></mi></math>', 'math(mi(b("a")))'],
    ['<template><p>a</template>b', 'template(p("a")) "b"'],
    ['<template><body><tr><td>a</template>b', 'template(tr(td("a"))) "b"'],
  ])('%j: %s', (html, expected) => expect(outline(scan(html))).toBe(expected));

  it.each([
    ['<title>a</title>', [false]],
    ['<svg><title>a</title></svg>', [true]],
    ['<svg><foreignObject><title>a</title></foreignObject></svg>', [false]],
    ['<svg><desc><title>a</title></desc></svg>', [false]],
  ])('%j has foreign titles: %j', (html, expected) =>
    expect(
      scan(html)
        .named('title')
        .map(({ foreign }) => foreign),
    ).toEqual(expected),
  );

  it('knows templates of HTML only', () =>
    expect(scan('<svg><template><path/></template></svg>').named('path')[0]?.inert).toBe(false));

  it('calls what a template holds inert, however deep', () =>
    expect(
      scan('<template><div><meta></div></template><meta>')
        .named('meta')
        .map(({ inert }) => inert),
    ).toEqual([true, false]));

  it('tells what stands inside noscript', () =>
    expect(
      scan('<noscript><p><img></p></noscript><img>')
        .named('img')
        .map(({ inNoscript }) => inNoscript),
    ).toEqual([true, false]));
});

describe('head', () => {
  it.each<[html: string, inHead: string[], headEnd: string]>([
    ['<head><meta></head><body><meta>', ['meta'], '</head><body><meta>'],
    ['<meta><title>a</title><p><meta>', ['meta', 'title'], '<p><meta>'],
    ['<html><head><meta><div><link></div></head>', ['meta'], '<div><link></div></head>'],
    ['<head><meta></head><link><p>', ['meta', 'link'], '</head><link><p>'],
    ['<head></head> <script></script> <body>', ['script'], '</head> <script></script> <body>'],
    ['<head></head><noscript></noscript><meta>', [], '</head><noscript></noscript><meta>'],
    ['<head></head><head><meta></head><meta>', ['meta', 'meta'], '</head><head><meta></head><meta>'],
    ['<head>Tea<meta>', [], 'Tea<meta>'],
    ['<head>\n \t<meta>\u00a0<meta>', ['meta'], '\u00a0<meta>'],
    ['\ufeff<meta>', ['meta'], ''],
    ['\ufeff\ufeff<meta>', [], '\ufeff<meta>'],
    ['<head>\0<meta>', [], '\0<meta>'],
    ['<body><meta>', [], '<body><meta>'],
    ['<meta></body><meta>', ['meta'], '</body><meta>'],
    ['<meta></br><meta>', ['meta'], '</br><meta>'],
    ['<meta></p></div><meta>', ['meta', 'meta'], ''],
    ['<head><noscript><img src=pixel><p>a</p></noscript><meta></head>', ['noscript', 'img', 'p', 'meta'], '</head>'],
    ['<head><noscript><link></head><p>', ['noscript', 'link'], '</head><p>'],
    ['<head><noscript><link><body><meta>', ['noscript', 'link'], '<body><meta>'],
    ['<head><template><p>a</p><meta></template><meta></head>', ['template', 'p', 'meta', 'meta'], '</head>'],
    ['<head><svg></svg><meta>', [], '<svg></svg><meta>'],
    ['<head><x-tea></x-tea><meta>', [], '<x-tea></x-tea><meta>'],
    [
      '<head><base><basefont><bgsound><style></style><noframes></noframes></head>',
      ['base', 'basefont', 'bgsound', 'style', 'noframes'],
      '</head>',
    ],
    ['<!-- a --><!doctype html><!-- b --><html><!-- c --><head><!-- d --><meta>', ['meta'], ''],
    ['<html><script></script><head><meta></head><body>', ['script', 'meta'], '</head><body>'],
    ['<title>a', ['title'], ''],
    ['', [], ''],
  ])('%j', (html, names, rest) => {
    expect(inHead(html)).toEqual(names);
    expect(html.slice(scan(html).headEnd)).toBe(rest);
  });

  it('keeps one html and one body, with the attributes of all', () => {
    const document = scan('<html lang=de><body class=a><html lang=en dir=ltr><body id=b>');
    expect(outline(document)).toBe('html(body)');
    expect({ ...document.elements[0]?.attributes }).toEqual({ lang: 'de', dir: 'ltr' });
    expect({ ...document.elements[1]?.attributes }).toEqual({ class: 'a', id: 'b' });
  });

  it.each([
    ['<article><html></article>a', 'article(html) "a"'],
    ['<div>a<body></div>b', 'div("a" body) "b"'],
    ['<p>a</p><body><p>b', 'p("a") body(p("b"))'],
  ])('puts nothing into parts that come too late: %j', (html, expected) => expect(outline(scan(html))).toBe(expected));

  it('takes attributes for a tag that had none', () =>
    expect({ ...scan('<body><body id=b>').elements[0]?.attributes }).toEqual({ id: 'b' }));
});

describe('attributes', () => {
  it.each<[html: string, expected: Record<string, string>]>([
    ['<a>', {}],
    ['<a href>', { href: '' }],
    ['<a href=>', { href: '' }],
    ['<a HREF=A>', { href: 'A' }],
    ["<a href='a b'>", { href: 'a b' }],
    ['<a href="a>b">', { href: 'a>b' }],
    ['<a href=1 href=2>', { href: '1' }],
    ['<a href="" href=2>', { href: '' }],
    ['<a href=a/b/>', { href: 'a/b/' }],
    ['<a\nhref\n=\n"a"\n>', { href: 'a' }],
    ['<a href="a"class="b">', { href: 'a', class: 'b' }],
    ['<a =b>', { '=b': '' }],
    ['<a href="?a=1&amp;copy=2&copy=3&copy;&#x27;">', { href: "?a=1&copy=2&copy=3©'" }],
    ['<a href="a\r\nb\rc">', { href: 'a\nb\nc' }],
    ['<a href="a\0b">', { href: 'a\ufffdb' }],
    ['<a data-größe=1 ÄÖ=2>', { 'data-größe': '1', äö: '2' }],
  ])('%j', (html, expected) => {
    const attributes = scan(html).elements[0]?.attributes;
    expect({ ...attributes }).toEqual(expected);
    expect(Object.getPrototypeOf(attributes)).toBeNull();
  });

  it('takes __proto__ for a name like any other', () => {
    const attributes = scan('<a __proto__=1 constructor=2>').elements[0]?.attributes;
    expect(Object.keys(attributes ?? {})).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('places', () => {
  it('spans elements from their start tag to their end tag', () => {
    const html = '<div id=a><p>b<p>c</div><br>d';
    const document = scan(html);
    const spans = document.elements.map(({ start, end }) => html.slice(start, end));
    expect(spans).toEqual(['<div id=a><p>b<p>c</div>', '<p>b', '<p>c', '<br>']);
    expect(document.elements.map(({ start, openEnd }) => html.slice(start, openEnd))).toEqual([
      '<div id=a>',
      '<p>',
      '<p>',
      '<br>',
    ]);
  });

  it('ends what stays open with the text', () =>
    expect(scan('<div><p>a').elements.map(({ end }) => end)).toEqual([9, 9]));

  it('joins runs of text that follow one another', () => {
    const html = 'a < b <![CDATA[ c';
    expect(scan(html).texts.map(({ start, end }) => html.slice(start, end))).toEqual(['a < b ']);
  });

  it('tells texts that a block or a line break parts', () =>
    expect(scan('a<b>b</b>c<br>d<p>e</p>f<i>g').texts.map(({ separate }) => separate)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
      false,
    ]));

  it('finds elements by name', () => {
    const document = scan('<p>a<p>b');
    expect(document.named('p')).toHaveLength(2);
    expect(document.named('constructor')).toEqual([]);
  });
});

describe('limits', () => {
  it('nests as deep as browsers do', () => {
    const document = scan(`${'<div>'.repeat(maxDepth + 10)}<script>a</script>b${'</div>'.repeat(maxDepth + 10)}<p>c`);
    expect(document.cut).toEqual(['depth']);
    const script = document.named('script')[0];
    expect(script?.parent?.index).toBe(maxDepth - 1);
    expect(document.texts.map(({ parent }) => parent?.name)).toEqual(['script', 'div', 'p']);
    expect(document.named('p')[0]?.parent).toBeUndefined();
  });

  it('reads so many attributes of a tag', () => {
    const names = Array.from({ length: maxAttributes + 1 }, (_, index) => `a${index}`);
    const document = scan(`<a ${names.join(' ')}>b`);
    expect(Object.keys(document.elements[0]?.attributes ?? {})).toEqual(names.slice(0, -1));
    expect(document.cut).toEqual(['attributes']);
  });

  it('reads so many elements', () => {
    const document = scan('<br>'.repeat(maxElements + 5));
    expect(document.elements).toHaveLength(maxElements);
    expect(document.cut).toEqual(['elements']);
  });

  it('says nothing when nothing was cut', () => expect(scan('<p>a').cut).toEqual([]));
});

describe('takes time in proportion to', () => {
  it.each<[name: string, make: (times: number) => string]>([
    ['nested elements', (times) => '<div>'.repeat(times)],
    ['nested links', (times) => '<a><div>'.repeat(times)],
    ['nested formatting in paragraphs', (times) => '<p><b><font>'.repeat(times)],
    ['nested tables', (times) => '<table><tr><td>'.repeat(times)],
    ['nested templates', (times) => '<template>'.repeat(times)],
    ['nested drawings', (times) => '<svg><foreignObject>'.repeat(times)],
    ['nested lists', (times) => '<ul><li>'.repeat(times)],
    ['end tags', (times) => `<i><button>${'<span>'.repeat(510)}${'</i>'.repeat(times)}`],
    ['attributes', (times) => `<a ${Array.from({ length: times }, (_, index) => `a${index}`).join(' ')}>`],
    ['attributes of many bodies', (times) => Array.from({ length: times }, (_, index) => `<body a${index}>`).join('')],
    ['less-than signs', (times) => '<'.repeat(times)],
    ['ampersands', (times) => `<a href="${'&'.repeat(times)}">${'&'.repeat(times)}`],
    ['comments', (times) => '<!---->'.repeat(times)],
    ['unclosed comments', (times) => '<!--'.repeat(times)],
    ['unclosed quotes', (times) => '<a b="'.repeat(times)],
    ['unclosed CDATA', (times) => `${'<![CDATA['.repeat(times)}<svg>${'<![CDATA['.repeat(times)}`],
    ['unclosed end tags', (times) => '</a '.repeat(times)],
    ['unclosed scripts', (times) => '<script>'.repeat(times)],
    ['spaces', (times) => `<a${' '.repeat(times)}>${' '.repeat(times)}`],
    ['different names', (times) => Array.from({ length: times }, (_, index) => `<x-${index}>`).join('')],
  ])('%s', (_name, make) => {
    const small = quickest(make(5_000));
    const large = quickest(make(40_000));
    expect(large).toBeLessThan(30 * small + 50); // Quadratic: 64 times.
  });
});

/** Milliseconds of the best of three runs: the others were disturbed. */
function quickest(html: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    scan(html);
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('whatever comes', () => {
  const bits = [
    '<a href="',
    "<a href='",
    '">',
    '</a>',
    '<p>',
    '</p>',
    '<div ',
    '</div>',
    '<b>',
    '</b>',
    '<table><tr><td>',
    '</table>',
    '<svg>',
    '<path/>',
    '</svg>',
    '<foreignObject>',
    '<math><mi>',
    '<template>',
    '</template>',
    '<title>',
    '</title>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<head>',
    '</head>',
    '<body>',
    '</body>',
    '<html>',
    '<form>',
    '</form>',
    '<noscript>',
    '</noscript>',
    '<select><option>',
    '<meta name=a>',
    '&amp;',
    '&',
    '<',
    '>',
    ' ',
    '\0',
    'Tea',
    '😀',
    '\ud800',
  ];
  const html = fc.array(fc.oneof(fc.constantFrom(...bits), fc.string())).map((parts) => parts.join(''));

  it('keeps the order, the bounds and the parents', () => {
    fc.assert(
      fc.property(html, (text) => {
        const { elements, texts, comments, headEnd } = scan(text);
        expect(headEnd).toBeGreaterThanOrEqual(0);
        expect(headEnd).toBeLessThanOrEqual(text.length);
        for (const [index, element] of elements.entries()) {
          expect(element.index).toBe(index);
          expect(text[element.start]).toBe('<');
          expect(text[element.openEnd - 1]).toBe('>');
          expect(element.end).toBeGreaterThanOrEqual(element.openEnd);
          expect(element.end).toBeLessThanOrEqual(text.length);
          expect(element.lastIndex).toBeGreaterThanOrEqual(index);
          expect(element.lastIndex).toBeLessThan(elements.length);
          expect(element.lastText).toBeGreaterThanOrEqual(element.firstText);
          expect(element.lastText).toBeLessThanOrEqual(texts.length);
          if (element.parent) expect(element.parent.index).toBeLessThan(index);
          if (index > 0) expect(element.start).toBeGreaterThanOrEqual(elements[index - 1]?.openEnd ?? 0);
        }
        for (const { start, end } of [...texts, ...comments]) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
