import fc from 'fast-check';
import { code, entities, fenced, inline, link } from '../../../src/report/escape/markdown.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { outsideCode } from '../../support/outside-code.ts';

describe('inline', () => {
  it.each([
    ['Missing og:image', 'Missing `og:image`'],
    ['Expected at least 1200×630 px, found 300×200', 'Expected at least 1200×630 px, found 300×200'],
    ['Unknown service "AddThis"', 'Unknown service "AddThis"'],
    ['Put it into the <head>, then', 'Put it into the `<head>`, then'],
    ['<meta property="og:image" content="">', '`<meta property="og:image" content="">`'],
    ['a <b>bold</b> claim', 'a `<b>bold</b>` claim'],
    ['Tea & coffee', 'Tea &amp; coffee'],
    ['see https://tea.example/a?b=1&c=2.', 'see `https://tea.example/a?b=1&c=2`.'],
    ['www.tea.example', '`www.tea.example`'],
    ['tea.example', '`tea.example`'],
    ['ask @everyone or a@tea.example', 'ask `@everyone` or `a@tea.example`'],
    ['fixes #1', 'fixes `#1`'],
    ['commit 0123abc', 'commit `0123abc`'],
    ['a | b', 'a `|` b'],
    ['*bold* _thin_', '`*bold*` `_thin_`'],
    ['![x](https://evil.example/x.png)', '`![x](https://evil.example/x.png`)'],
    ['a `tick`', 'a `` `tick` ``'],
    ['two\nlines', 'two lines'],
    ['1. first', '1\\. first'],
    ['- item', '\\- item'],
    ['2026-11-21', '2026-11-21'],
    ['3.5 MB', '3\\.5 MB'],
    ['「お茶」🍵', '「お茶」🍵'],
    ['日本.example', '`日本.example`'],
    ['/close', '\\/close'],
    ['\x1b[31m', '`\\x1b[31m`'],
    ['日本語のお茶', '日本語のお茶'],
    ['', ''],
  ])('%j becomes %j', (text, markdown) => expect(inline(text)).toBe(markdown));

  it('leaves nothing but prose outside of code, whatever comes', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const rest = outsideCode(inline(text), '\0').replaceAll('&amp;', 'and');
        expect(rest).not.toMatch(/[<>[\]`*_~|#@$&{}\n]|:\/\/|www\.|^\s*(?:[-+=]|\d+[.)]\s)/i);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('code', () => {
  it.each([
    ['og:image', '`og:image`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['``x', '``` ``x ```'],
    ['a\nb', '`a b`'],
    ['', ''],
  ])('%j becomes %j', (text, markdown) => expect(code(text)).toBe(markdown));

  it('holds all that it was given', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(outsideCode(`x${code(text)}y`)).toBe('xy');
      }),
    );
  });
});

describe('fenced', () => {
  it('is fenced by more backticks than it holds', () => {
    expect(fenced(['<b>', '```', '`````'], 'html')).toBe('``````html\n<b>\n```\n`````\n``````');
  });
  it('shows control characters and keeps indentation', () => {
    expect(fenced(['\t<b>\x1b'], 'html')).toBe('```html\n  <b>\\x1b\n```');
  });
});

describe('entities', () => {
  it.each([
    ['Share previews', 'Share previews'],
    ['a|b <i> @you', 'a&#124;b &#60;i&#62; &#64;you'],
    ['two\nlines', 'two lines'],
  ])('%j becomes %j', (text, markdown) => expect(entities(text)).toBe(markdown));
});

describe('link', () => {
  it.each([
    ['/tea', 'https://tea.example/tea', '[`/tea`](https://tea.example/tea)'],
    ['/tea', 'javascript:alert(1)', '`/tea`'],
    ['/tea', 'data:text/html,x', '`/tea`'],
    ['a]b', 'https://tea.example/', '[a&#93;b](https://tea.example/)'],
    ['q', 'https://tea.example/(x)?a=1&lt=2\\', '[`q`](https://tea.example/%28x%29?a=1&amp;lt=2%5C)'],
    ['q', 'https://tea.example/ "><b>', '[`q`](https://tea.example/%20%22%3E%3Cb%3E)'],
  ])('%j to %j is %j', (text, address, markdown) => expect(link(text, address)).toBe(markdown));
});
