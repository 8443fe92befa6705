import fc from 'fast-check';
import { readJson } from '../../src/config/json.ts';

it.each([
  ['', 1, 1, 'the file ends too early, expected a value'],
  ['{', 1, 2, 'the file ends too early, expected a key in double quotes or }'],
  ['{"preset": "strict",}', 1, 21, 'JSON allows no comma before }'],
  ['{\n  "targets": ["dist",]\n}', 2, 22, 'JSON allows no comma before ]'],
  ['{\n  // for the tea shop\n  "preset": "strict"\n}', 2, 3, 'JSON allows no comments (smo.config.ts does)'],
  ["{'preset': 'strict'}", 1, 2, 'JSON wants double quotes'],
  ['{preset: "strict"}', 1, 2, 'expected a key in double quotes or }'],
  ['{"preset" "strict"}', 1, 11, 'expected a colon'],
  ['{"preset": "strict"\n "failOn": "none"}', 2, 2, 'expected a comma or }'],
  ['{"preset": "strict"}}', 1, 21, 'expected the end of the file'],
  ['{"preset": "strict\n"}', 1, 12, 'this text does not end on its line, or holds a wrong escape'],
  ['{"crawl": {"maxPages": 010}}', 1, 24, 'expected a value'],
  ['{"crawl": {"subdomains": True}}', 1, 26, 'expected a value'],
])('%j', (text, line, column, fault) => expect(readJson(text)).toEqual({ ok: false, line, column, fault }));

it('takes a byte order mark for what it is', () => expect(readJson('\ufeff{}')).toEqual({ ok: true, value: {} }));

it('reads what JSON.parse reads, and tells a place for all else', () => {
  const edited = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', ' ', '1', '\\', '\n', ':', 'é'))
    .map(([json, at, part]) => json.slice(0, at % (json.length + 1)) + part + json.slice((at % (json.length + 1)) + 1));
  fc.assert(
    fc.property(edited, (text) => {
      const reading = readJson(text);
      if (reading.ok) return;
      expect(reading.fault).not.toMatch(/^SyntaxError/); // our own walk found the place
      expect(reading.line).toBeLessThanOrEqual(text.split('\n').length);
    }),
  );
});
