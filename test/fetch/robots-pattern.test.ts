import fc from 'fast-check';
import { pathForPatterns, readPattern } from '../../src/fetch/robots-pattern.ts';

describe('matches', () => {
  it.each([
    ['/a', '/a', true],
    ['/a', '/ab', true],
    ['/a$', '/ab', false],
    ['/a*', '/a', true],
    ['/a*$', '/abc', true],
    ['*', '/', true],
    ['$', '/', false],
    ['/*a$', '/ba', true],
    ['/a*a$', '/a', false],
    ['/ab*b$', '/ab', false],
    ['/a*b*c', '/acb', false],
  ])('%s on %s: %s', (pattern, path, matched) => expect(readPattern(pattern).matches(path)).toBe(matched));
});

it('agrees with a matcher that tries everything', () => {
  const letters = (size: number) => fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: size });
  fc.assert(
    fc.property(
      letters(12),
      fc.boolean(),
      fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 16 }),
      (body, end, path) => {
        expect(readPattern(end ? `${body}$` : body).matches(path)).toBe(slowly(body, path, end));
      },
    ),
  );
});

it('finds long pieces where indexOf finds them', () => {
  const letters = (min: number, max: number) =>
    fc.string({ unit: fc.constantFrom('a', 'b'), minLength: min, maxLength: max });
  fc.assert(
    fc.property(letters(0, 60), letters(33, 40), letters(0, 60), fc.boolean(), (before, piece, after, inside) => {
      const path = inside ? before + piece + after : before + after;
      expect(readPattern(`*${piece}`).matches(path)).toBe(path.includes(piece));
    }),
  );
});

it('does not multiply the lengths of rule and path', () => {
  const bombs = (n: number) => [
    { pattern: `/*${'a*'.repeat(n)}b`, path: `/${'a'.repeat(2 * n)}` },
    { pattern: `*${'a'.repeat(n)}b${'a'.repeat(n)}`, path: `/${'a'.repeat(4 * n)}` },
    { pattern: `*${'ab'.repeat(n)}a`, path: `/${'ab'.repeat(n - 1)}${'b'.repeat(n)}` },
  ];
  const time = (n: number) => fastest(() => bombs(n).map(({ pattern, path }) => readPattern(pattern).matches(path)));
  time(10_000); // compiled before it is measured
  // Four times the length is four times the work, or sixteen times if it were quadratic.
  expect(time(80_000)).toBeLessThan(12 * time(20_000) + 10);
});

describe('pathForPatterns', () => {
  it.each([
    ['https://site.example', '/'],
    ['https://site.example/%7ejoe/%41?b=%2f#c', '/~joe/A?b=%2F'],
    ['https://site.example/a*b$', '/a%2Ab%24'],
    ['https://site.example/ä', '/%C3%A4'],
  ])('%s becomes %s', (url, path) => expect(pathForPatterns(new URL(url))).toBe(path));
});

function slowly(pattern: string, path: string, end: boolean): boolean {
  if (pattern === '') return !end || path === '';
  const rest = pattern.slice(1);
  if (pattern[0] !== '*') return pattern[0] === path[0] && slowly(rest, path.slice(1), end);
  return slowly(rest, path, end) || (path !== '' && slowly(pattern, path.slice(1), end));
}

function fastest(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.min(...times);
}
