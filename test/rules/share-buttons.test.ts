import fc from 'fast-check';
import { loadRules } from '../../scripts/rule-files.ts';
import { judge } from '../../src/audit/judge.ts';
import { active, teaPage } from '../support/rules.ts';

const rules = Object.entries(await loadRules())
  .filter(([id]) => id.startsWith('share-buttons/'))
  .map(([id, rule]) => active(id, rule));

const article =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">';
const parts = [
  '<article><h1>Tea</h1>',
  '<footer class="share">',
  '<a href="https://www.facebook.com/sharer/sharer.php?u=',
  '<a target=_blank href="http://twitter.com/share?text=',
  '<a href="https://x.com/intent/tweet?url=%&amp;amp;text=#&amp;',
  '<a href="mailto:?body=',
  '<a href="https://plus.google.com/share?url=',
  '<button data-share="__proto__">',
  '<div class="a2a_kit" data-a2a-url="',
  '<div class="addthis_toolbox" v-if="">',
  '<div hidden style="position:fixed;',
  'https%253A%252F%252F[',
  'https://example.com/?a=1&b=2',
  '{{ url }}',
  '<?php ?>',
  '">',
  '</a>',
  '</footer>',
  '<script>location.href share href',
  '<link rel="canonical" href="',
];
const soup = fc
  .array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 8 })), { maxLength: 40 })
  .map((some) => article + some.join(''));

it('takes any markup', () => {
  fc.assert(
    fc.property(soup, (html) => {
      const { findings, notices } = judge(teaPage('/tea/green', html), rules);
      expect(notices).toEqual([]);
      for (const { message, help = '' } of findings) expect(message + help).not.toMatch(/undefined(?!")|\[object|NaN/);
    }),
  );
});

const many = 5000;
const links = (href: string): string => `<a href="${href}"><i></i></a>`.repeat(many);
const pages: readonly (readonly [string, string])[] = [
  ['links without parameters', links('https://www.facebook.com/sharer/sharer.php')],
  ['links to the home page', `<h1>Tea</h1>${links('https://x.com/intent/tweet?url=https://example.com/')}`],
  [
    'links in a deep box of many classes',
    `<div class="${'a '.repeat(100_000)}">${'<p>'.repeat(200)}${links('https://wa.me/?text=x')}`,
  ],
  ['buttons that name nothing', `<div class="${'a '.repeat(100_000)}">${'<button></button>'.repeat(many)}`],
  ['one long address', `<a href="https://x.com/intent/tweet?text=${'a & http: #'.repeat(20_000)}">X</a>`],
];

it.each(pages)('%s: done in a moment', (_, html) => {
  const page = teaPage('/tea/green', article + html);
  const started = performance.now();
  judge(page, rules);
  expect(performance.now() - started).toBeLessThan(4000);
});
