import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { escapeHtml, html } from '../../../src/report/escape/html.ts';
import { hostileText } from '../../support/hostile-text.ts';

it.each([
  ['tea & milk', 'tea &#38; milk'],
  ['<script>', '&#60;script&#62;'],
  [`"'\``, '&#34;&#39;&#96;'],
  ['a\u0000\u202eb', 'a\\x00\\u202eb'],
  ['緑茶 👩‍👩‍👧', '緑茶 👩‍👩‍👧'],
])('%j becomes %j', (text, escaped) => expect(escapeHtml(text)).toBe(escaped));

it('escapes values and keeps its own markup', () => {
  const inner = html`<b>${'<i>'}</b>`;
  expect(String(html`<p title="${'"'}">${inner}${[inner, inner]}${7}${undefined}</p>`)).toBe(
    '<p title="&#34;"><b>&#60;i&#62;</b><b>&#60;i&#62;</b><b>&#60;i&#62;</b>7</p>',
  );
});

it('takes nothing for markup that it did not make', () => {
  const forged = { toString: () => '<script>' };
  expect(String(html`${forged as never}`)).not.toContain('<script>');
  expect(String(html`${['<script>'] as never}`)).not.toContain('<script>');
});

it('lets no text out of its place', () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const document = parseDocument(String(html`<p title="${text}">${text}</p>`));
      expect(document.children).toHaveLength(1);
      const [paragraph] = document.children as unknown as { attribs: object; children: { type: string }[] }[];
      expect(Object.keys(paragraph?.attribs ?? {})).toEqual(['title']);
      for (const { type } of paragraph?.children ?? []) expect(type).toBe('text');
    }),
  );
});
