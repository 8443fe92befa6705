import fc from 'fast-check';
import { Places } from '../../src/page/evidence.ts';

const evidence = (html: string, start: number, end = html.length) => new Places(html).evidence({ start, end });

describe('evidence', () => {
  it.each([
    ['abc', 0, { line: 1, column: 1, offset: 0 }],
    ['abc', 2, { line: 1, column: 3, offset: 2 }],
    ['a\nbc', 2, { line: 2, column: 1, offset: 2 }],
    ['a\r\nbc', 4, { line: 2, column: 2, offset: 4 }],
    ['a\n\n\nb', 4, { line: 4, column: 1, offset: 4 }],
    ['ä€😀b', 4, { line: 1, column: 5, offset: 9 }],
    ['ä\n€b', 3, { line: 2, column: 2, offset: 6 }],
    ['', 0, { line: 1, column: 1, offset: 0 }],
    ['abc', 9, { line: 1, column: 4, offset: 3 }],
    ['abc', -1, { line: 1, column: 1, offset: 0 }],
  ])('%j at %d', (html, start, place) => expect(evidence(html, start)).toMatchObject(place));

  it('shows the markup in one line', () =>
    expect(evidence('<p>\n<meta\n  name="a">x', 4, 21).snippet).toBe('<meta name="a">'));

  it('shortens the markup', () => {
    const { snippet } = evidence(`<a title="${'tea '.repeat(1000)}">`, 0);
    expect(snippet).toHaveLength(160);
    expect(snippet).toMatch(/^<a title="tea tea .* tea t…$/);
  });

  it('fills the snippet though white space folds', () =>
    expect(evidence(`<a${' '.repeat(100)}b="${'c'.repeat(500)}">`, 0).snippet).toHaveLength(160));

  it('counts bytes and lines as an editor would', () => {
    const text = fc.array(fc.constantFrom('a', '\n', 'é', '€', '😀', 'x'.repeat(4094))).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(), (html, seed) => {
        const at = [...html].slice(0, seed % (html.length + 1)).join('').length;
        const before = html.slice(0, at);
        expect(evidence(html, at)).toMatchObject({
          offset: Buffer.byteLength(before),
          line: before.split('\n').length,
          column: at - before.lastIndexOf('\n'),
        });
      }),
    );
  });
});
