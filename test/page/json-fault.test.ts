import fc from 'fast-check';
import { findFault } from '../../src/page/json-fault.ts';

describe('fault', () => {
  it.each([
    ['', 0, 'expected a value, found the end'],
    ['{"a": 1,}', 8, 'expected a name, found "}"'],
    ['[1, 2,]', 6, 'expected a value, found "]"'],
    ['{a: 1}', 1, 'expected a name or }, found "a"'],
    ["{'a': 1}", 1, 'expected a name or }, found "\'"'],
    ['{“a”: 1}', 1, 'expected a name or }, found "“"'],
    ['{"a" 1}', 5, 'expected a colon, found "1"'],
    ['{"a": 1 "b": 2}', 8, "expected a comma or }, found '\"'"],
    ['["a" "b"]', 5, "expected a comma or ], found '\"'"],
    ['{"a": "say "tea""}', 12, 'expected a comma or }, found "tea"'],
    ['{"a": undefined}', 6, 'expected a value, found "undefined"'],
    ['{"a": [1}', 8, 'expected a comma or ], found "}"'],
    ['{"a": 1', 7, 'expected a comma or }, found the end'],
    ['{} {}', 3, 'expected the end, found "{"'],
    ['"a', 0, 'string without an end'],
    ['"a\nb"', 2, 'line break inside a string'],
    ['"a\tb"', 2, 'control character inside a string'],
    ['"a\\x"', 2, 'unknown escape "\\x" inside a string'],
    ['"\\u12"', 1, 'unknown escape "\\u" inside a string'],
    ['// tea\n{}', 0, 'expected a value, found "/"'],
    ['[[[', 2, 'nested deeper than 2 levels'],
  ])('%j', (text, at, problem) => expect(findFault(text, 2)).toEqual({ at, problem }));

  it.each(['{}', ' [ ] ', '"a\\u0041\\n"', '-1.5e+7', '{"a":{"b":[null,true,false]}}', '\n{"a" : "😀"}\n'])(
    'none in %j',
    (text) => expect(findFault(text, 9)).toBeUndefined(),
  );

  it('agrees with the engine about what is JSON', () => {
    const bits = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      'a',
      '1',
      '-',
      '.',
      'e',
      '0',
      'true',
      'null',
      ' ',
      '\n',
      '"a"',
      '\\u00e4',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(findFault(text, 100) === undefined).toBe(isJson(text));
      }),
      { numRuns: 5000 },
    );
    fc.assert(fc.property(fc.json(), (text) => findFault(text, 1000) === undefined));
  });

  it('takes time in proportion to the text', () => {
    expect(findFault(`["${'\\u0041'.repeat(100_000)}"`, 9)?.problem).toBe('expected a comma or ], found the end');
    expect(findFault('['.repeat(1_000_000), 1_000_001)?.at).toBe(1_000_000);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false; // the question that is asked
  }
}
