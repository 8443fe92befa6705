import { addressFault, addressLimits } from '../../src/crawl/address-fault.ts';

const site = 'https://tea.example';
const fault = (path: string) => addressFault(new URL(site + path));

describe('addressFault', () => {
  it.each([
    ['/'],
    ['/a/b/c/'],
    ['/2026/11/11/'],
    ['/a/a/b/b/a/a'],
    ['/green/tea/green/tea/'],
    [`/${'s/t/u/v/'.repeat(2)}x`],
    [`/${'x'.repeat(addressLimits.length - site.length - 1)}`],
    [`/${Array.from({ length: 20 }, (_, index) => index).join('/')}`],
  ])('finds none in %s', (path) => {
    expect(fault(path)).toBeUndefined();
  });

  it.each([
    ['too_long', `/${'x'.repeat(addressLimits.length - site.length)}`],
    ['too_many_segments', `/${Array.from({ length: 21 }, (_, index) => index).join('/')}`],
    ['repeated_segment', '/a/a/a'],
    ['repeated_segment', '/x/a/a/a/y'],
    ['repeated_segment', '/a////b'],
    ['repeated_segment', '/docs/v1/docs/v1/docs/v1/'],
    ['repeated_segment', '/a/b/c/a/b/c/a/b/c'],
  ])('finds %s in %s', (expected, path) => {
    expect(fault(path)).toBe(expected);
  });
});
