import type { Script } from '../../src/page/page.ts';
import { blocksParser, isCode } from '../../src/page/scripts.ts';
import { somePage } from '../support/some-page.ts';

const read = (html: string): readonly Script[] => somePage(html).scripts;
const one = (html: string): Script => read(html)[0] as Script;

it('reads an external script', () => {
  const html = '<head><script SRC=" /Tea.js " async Type="Module"></script></head>';
  expect(one(html)).toMatchObject({
    src: '/Tea.js',
    url: new URL('https://example.com/Tea.js'),
    type: 'module',
    async: true,
    defer: false,
    module: true,
    inHead: true,
    gated: false,
    text: '',
    start: html.indexOf('<script'),
    end: html.indexOf('</head>'),
  });
});

it('reads an inline script, text and all', () => {
  expect(one('<body><script>\nif (a < b && "</div>") pour();\n</script>')).toMatchObject({
    src: '',
    url: undefined,
    inHead: false,
    text: '\nif (a < b && "</div>") pour();\n',
  });
});

it.each([
  [
    'relative to the base',
    '<base href="https://cdn.example/x/"><script src="tea.js"></script>',
    'https://cdn.example/x/tea.js',
  ],
  ['protocol-relative', '<script src="//cdn.example/tea.js"></script>', 'https://cdn.example/tea.js'],
  ['data:', '<script src="data:text/javascript,tea()"></script>', 'data:text/javascript,tea()'],
  ['no address', '<script src="http://"></script>', undefined],
  ['empty', '<script src=""></script>', undefined],
])('resolves %s', (_, html, url) => expect(one(html).url?.href).toBe(url));

it.each([
  '<template><script src="/tea.js"></script></template>',
  '<noscript><script src="/tea.js"></script></noscript>',
  '<svg><script href="/tea.js"></script></svg>',
  '<p>no script</p>',
])('leaves out what cannot run: %s', (html) => expect(read(html)).toEqual([]));

it.each([
  ['<script type="text/plain" src="/tea.js"></script>', true],
  ['<script type="text/plain" data-category="social">tea()</script>', true],
  ['<script type="didomi/javascript" src="/tea.js"></script>', true],
  ['<script data-src="/tea.js"></script>', true],
  ['<script data-cookieconsent="marketing" src="/tea.js"></script>', true],
  ['<script type="text/javascript" src="/tea.js"></script>', false],
  ['<script type="rocketlazyloadscript" data-rocket-src="/tea.js"></script>', false],
])('%s is gated: %s', (html, gated) => expect(one(html).gated).toBe(gated));

it.each([
  ['', true],
  ['text/javascript', true],
  ['TEXT/JAVASCRIPT', true],
  ['application/x-javascript', true],
  ['module', true],
  ['text/plain', true],
  ['litespeed/javascript', true],
  ['b3f1c2-text/javascript', true],
  ['application/json', false],
  ['application/ld+json', false],
  ['importmap', false],
  ['speculationrules', false],
  ['text/x-handlebars-template', false],
  ['text/html', false],
  ['IN/Share', false],
])('type %j is code: %s', (type, code) => expect(isCode(one(`<script type="${type}">x</script>`))).toBe(code));

it.each([
  ['<script src="/tea.js"></script>', true],
  ['<script src="/tea.js" type="text/javascript"></script>', true],
  ['<script src="/tea.js" async></script>', false],
  ['<script src="/tea.js" defer></script>', false],
  ['<script src="/tea.js" type="module"></script>', false],
  ['<script src="/tea.js" type="text/plain"></script>', false],
  ['<script src="/tea.js" type="application/json"></script>', false],
  ['<script data-src="/tea.js"></script>', false],
  ['<script>tea()</script>', false],
])('%s blocks the parser: %s', (html, blocks) => expect(blocksParser(one(html))).toBe(blocks));
