import { helpParts } from '../../src/report/help.ts';

const shown = (help: string) => helpParts(help).map(({ isMarkup, lines }) => [isMarkup ? 'markup' : 'text', ...lines]);

it.each<[string, string[][]]>([
  ['', []],
  ['\n \n', []],
  ['Do this', [['text', 'Do this']]],
  ['Do this\n\nand that', [['text', 'Do this', '', 'and that']]],
  ['<meta>', [['markup', '<meta>']]],
  [
    'Paste:\r\n<meta>\r\n<link>',
    [
      ['text', 'Paste:'],
      ['markup', '<meta>', '<link>'],
    ],
  ],
  [
    '<a>\n  text\n</a>\nThen wait',
    [
      ['markup', '<a>', '  text', '</a>'],
      ['text', 'Then wait'],
    ],
  ],
  [
    'Paste:\n\n<script>\n{ "a": 1 }\n</script>\n\nand reload',
    [
      ['text', 'Paste:'],
      ['markup', '<script>', '{ "a": 1 }', '</script>'],
      ['text', 'and reload'],
    ],
  ],
  [
    '<b> unclosed\nmore',
    [
      ['markup', '<b> unclosed'],
      ['text', 'more'],
    ],
  ],
  ['a < b', [['text', 'a < b']]],
])('%j', (help, parts) => expect(shown(help)).toEqual(parts));

it('cuts what is too long, with an ellipsis', () => {
  const [{ lines } = { lines: [] }] = helpParts(`${'x'.repeat(5000)}\n${'y\n'.repeat(500)}`);
  expect(lines).toHaveLength(41);
  expect(lines[0]).toBe(`${'x'.repeat(2000)}…`);
  expect(lines.at(-1)).toBe('…');
});
