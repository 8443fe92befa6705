import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { xml, xmlLines } from '../../../src/report/escape/xml.ts';
import { hostileText } from '../../support/hostile-text.ts';

it.each([
  ['tea & milk', 'tea &#38; milk'],
  [`<a b="c" d='e'>`, '&#60;a b=&#34;c&#34; d=&#39;e&#39;&#62;'],
  [']]>', ']]&#62;'],
  ['a\0b\x1b\x0b', 'a\\x00b\\x1b\\x0b'],
  ['\ud800 \uffff \ufffe', '\\ud800 \\uffff \\ufffe'],
  ['緑茶 👩‍👩‍👧', '緑茶 👩‍👩‍👧'],
])('%j becomes %j', (text, escaped) => expect(xml(text)).toBe(escaped));

it('keeps lines where lines are wanted', () => {
  expect(xmlLines('<a>\r\n\tb\u0007')).toBe('&#60;a&#62;\n  b\\x07');
  expect(xml('a\nb')).toBe('a\\nb');
});

it('lets a strict parser read back what was shown, whatever comes', () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const parser = new SaxesParser();
      const read = { attribute: '', text: '', tags: 0 };
      parser.on('error', (error) => {
        throw error;
      });
      parser.on('opentag', ({ attributes }) => {
        read.tags++;
        read.attribute = String(attributes.a);
      });
      parser.on('text', (part) => {
        read.text += part;
      });
      parser.write(`<?xml version="1.0" encoding="UTF-8"?><t a="${xml(text)}">${xmlLines(text)}</t>`).close();
      expect(read.tags).toBe(1);
      expect(xml(read.attribute)).toBe(xml(text));
      expect(xmlLines(read.text)).toBe(xmlLines(text));
    }),
    { numRuns: 1000 },
  );
});
