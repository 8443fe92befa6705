import fc from 'fast-check';
import { compileGlob } from '../../src/crawl/glob.ts';
import { UserError } from '../../src/errors.ts';

describe('compileGlob', () => {
  it.each([
    ['/a', '/a'],
    ['/*', '/'],
    ['/*', '/abc'],
    ['/a/*/c', '/a/b/c'],
    ['/**', '/'],
    ['/**', ''],
    ['/a/**', '/a'],
    ['/a/**', '/a/'],
    ['/a/**', '/a/b/c'],
    ['/a/**/c', '/a/c'],
    ['/a/**/c', '/a/b/b/c'],
    ['/**/c', '/c'],
    ['a**z', 'a/b/z'],
    ['/a?c', '/abc'],
    ['/[a-c]x', '/bx'],
    ['/[!a-c]x', '/dx'],
    ['/[]]', '/]'],
    ['/[-a]', '/-'],
    ['/{a,b}', '/b'],
    ['/{a,b{c,d}}/x', '/bd/x'],
    ['/{,a}b', '/b'],
    ['/{a', '/{a'],
    ['/a}', '/a}'],
    ['/\\*', '/*'],
    ['/\\{a,b}', '/{a,b}'],
    ['/[', '/['],
    ['/wiki/Tea_(drink)', '/wiki/Tea_(drink)'],
    ['/ü?', '/ü😀'],
    ['/a.b', '/a.b'],
  ])('%s fits %s', (glob, text) => {
    expect(compileGlob(glob)(text)).toBe(true);
  });

  it.each([
    ['/a', '/ab'],
    ['/a', '/A'],
    ['/*', '/a/b'],
    ['/a?c', '/a/c'],
    ['/a/**', '/ab'],
    ['/a/**/c', '/a/bc'],
    ['/a/**/c', '/ac'],
    ['/[a-c]x', '/dx'],
    ['/[!a]', '//'],
    ['/{a,b}', '/c'],
    ['/a.b', '/axb'],
    ['', '/'],
  ])('%s does not fit %s', (glob, text) => {
    expect(compileGlob(glob)(text)).toBe(false);
  });

  it('refuses braces that multiply without end', () => {
    expect(() => compileGlob('{a,b}'.repeat(150))).toThrow(UserError);
  });

  it('takes any text for a glob and fits it to any other', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'/*?[]{},!-\\ab'), maxLength: 40 });
    fc.assert(fc.property(signs, signs, (glob, text) => typeof compileGlob(glob)(text) === 'boolean'));
  });

  it('fits every text to itself once its signs are escaped', () => {
    const plain = (text: string): string => text.replace(/[*?[\]{},!\\]/gu, '\\$&');
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => compileGlob(plain(text))(text)));
  });

  it.each([
    ['/*-*-*-*-*-*-*-*x', `/${'-'.repeat(2000)}`],
    ['/**/**/**/**/**x', '/a'.repeat(1000)],
    ['/'.concat('{a,b}'.repeat(9)), `/${'ab'.repeat(75)}`],
    ['['.repeat(1000), '['.repeat(1000)],
  ])('takes no longer for %s', (glob, text) => {
    const began = performance.now();
    compileGlob(glob)(text);
    expect(performance.now() - began).toBeLessThan(500);
  });
});
