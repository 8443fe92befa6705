import fc from 'fast-check';
import { fingerprintOf, identityOf, originOf, pathOf } from '../src/fingerprint.ts';
import { hostileText } from './support/hostile-text.ts';
import { sampleEvidence, sampleFinding } from './support/sample-audit.ts';

const start = 'https://tea.example/';
const found = (message: string, snippet = '', page = `${start}teas/green`) =>
  sampleFinding({ message, page, evidence: sampleEvidence(3, 4, snippet) });

describe('a finding is known again', () => {
  it.each([
    [
      'when its line moved',
      found('Missing og:image'),
      { ...found('Missing og:image'), evidence: sampleEvidence(90, 1) },
    ],
    ['when a figure changed', found('Expected 60 letters, found 72'), found('Expected 60 letters, found 1,204')],
    [
      'when a day went by',
      found('Expected a post, found 2026-11-20'),
      found('Expected a post, found 2026-12-24T10:00:00Z'),
    ],
    [
      'when the build named its files anew',
      found('Broken', '<script src="/assets/app-3f9a1c2e.js">'),
      found('Broken', '<script src="/assets/app-77b0de41.js">'),
    ],
    ['when a nonce is new', found('Broken', '<script nonce="aB+/c=">'), found('Broken', '<script nonce="zz">')],
    [
      'when help and severity changed',
      found('Missing og:image'),
      { ...found('Missing og:image'), help: 'x', severity: 'info' },
    ],
  ] as const)('%s', (_, before, after) => {
    expect(identityOf(after, start)).toBe(identityOf(before, start));
  });

  it('on another host', () => {
    const preview = 'https://preview-42.example/';
    const there = found(`Expected ${preview}a`, '', `${preview}teas/green`);
    expect(fingerprintOf(there, preview)).toBe(fingerprintOf(found(`Expected ${start}a`), start));
  });
});

describe('a finding is told from another', () => {
  it.each([
    ['by its rule', sampleFinding({ rule: 'meta-tags/og-title' }), sampleFinding({ rule: 'meta-tags/og-image' })],
    ['by its page', found('Missing'), found('Missing', '', `${start}teas/black`)],
    ['by its message', found('Missing og:image'), found('Missing og:title')],
    ['by figures in names', found('Missing h1'), found('Missing h2')],
    ['by its snippet', found('Broken', '<a href="/a">'), found('Broken', '<a href="/b">')],
    ['by another host', found('Missing'), found('Missing', '', 'https://other.example/teas/green')],
  ] as const)('%s', (_, one, other) => {
    expect(fingerprintOf(one, start)).not.toBe(fingerprintOf(other, start));
  });
});

it.each([
  ['https://tea.example/a?b=1', 'https://tea.example', '/a?b=1'],
  ['https://tea.example', 'https://tea.example', '/'],
  ['https://tea.example.evil/a', 'https://tea.example', 'https://tea.example.evil/a'],
  ['no address', '', 'no address'],
])('the path of %s on %s is %s', (page, origin, path) => expect(pathOf(page, origin)).toBe(path));

it('takes any text', () => {
  fc.assert(
    fc.property(hostileText(), hostileText(), (message, page) => {
      expect(fingerprintOf(found(message, message, page), page)).toMatch(/^[0-9a-f]{32}$/);
    }),
  );
  expect(originOf('')).toBe('');
});
