import { somePage } from '../support/some-page.ts';

const script = (text: string, type = 'application/ld+json'): string => `<script type="${type}">${text}</script>`;
const jsonLd = (html: string) => somePage(html).jsonLd;
/** Values and errors of the blocks. */
const blocks = (html: string): unknown[] => jsonLd(html).blocks.map((block) => (block.ok ? block.value : block.error));

describe('blocks', () => {
  it.each<[html: string, expected: unknown[]]>([
    [script('{"a": 1}'), [{ a: 1 }]],
    [script('[]'), [[]]],
    [script('\n {"a": 1} \n'), [{ a: 1 }]],
    [script('{}', 'Application/LD+JSON; charset=utf-8'), [{}]],
    [script('{}', ' application/ld+json '), [{}]],
    [script('{}', 'application/json'), []],
    ['<script>{}</script>', []],
    [`<p>${script('{}')}`, [{}]],
    [`<template>${script('{}')}</template>`, []],
    [`<!-- ${script('{}')} -->`, []],
    [script('{"a": "&amp;"}'), [{ a: '&amp;' }]],
    [script('\ufeff{}'), [{}]],
    [script('<!-- {} -->'), [{}]],
    [script('//<![CDATA[\n{}\n//]]>'), [{}]],
    [script('/* <![CDATA[ */ {} /* ]]> */'), [{}]],
    [script('<![CDATA[{}]]>'), [{}]],
    [script('{"a": "x -->"}'), [{ a: 'x -->' }]],
    [script(''), ['empty']],
    [script(' \n '), ['empty']],
    [`\n\n${script('{"a": 1,}')}`, ['expected a name, found "}" on line 3']],
    [`<p>\n${script('{\n "a": 1\n "b": 2\n}')}`, ["expected a comma or }, found '\"' on line 4"]],
    [script('{"a": "b\nc"}'), ['line break inside a string on line 1']],
    [script(`${'['.repeat(101)}${']'.repeat(101)}`), ['nested deeper than 100 levels on line 1']],
    [script('['.repeat(100_000)), ['nested deeper than 100 levels on line 1']],
    [script(`"${'['.repeat(200)}"`), ['['.repeat(200)]],
    [script(`"${'a'.repeat(1 << 20)}"`), ['larger than 1 MiB']],
    [script('{}').repeat(2), [{}, {}]],
    [`${script('{}')}<script type="application/ld+json">{"a"`, [{}, 'expected a colon, found the end on line 1']],
  ])('%#', (html, expected) => expect(blocks(html)).toEqual(expected));

  it('stops at so many', () => {
    const all = blocks(script('{}').repeat(150));
    expect(all).toHaveLength(101);
    expect(all[100]).toBe('more than 100 blocks');
  });

  it('spans the script', () => {
    const html = `<p>${script('{}')}`;
    const [block] = jsonLd(html).blocks;
    expect(html.slice(block?.start, block?.end)).toBe(script('{}'));
  });
});

describe('nodes by type', () => {
  const { ofType, nodes } = jsonLd(
    script(
      '{"@graph": [{"@type": "Organization"}, {"@type": ["Article", "NewsArticle"], "publisher": {"@type": "Person"}}]}',
    ) +
      script('{broken') +
      script('{"@type": "Person"}'),
  );
  it.each<[types: string[], count: number]>([
    [['Person'], 2],
    [['NewsArticle'], 1],
    [['Article', 'NewsArticle'], 1],
    [['Organization', 'Person'], 3],
    [['person'], 0],
    [[], 0],
  ])('%j: %d', (types, count) => expect(ofType(...types)).toHaveLength(count));

  it('are all there', () => expect(nodes).toHaveLength(4));
});
