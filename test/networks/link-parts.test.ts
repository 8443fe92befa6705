import { appParts, decodeLeniently, readQuery, webParts } from '../../src/networks/link-parts.ts';

it.each([
  ['plain', 'plain'],
  ['a%20b', 'a b'],
  ['caf%C3%A9', 'café'],
  ['100%', '100%'],
  ['%zz%20', '%zz '],
  ['%E0%A4%A', '\ufffd%A'],
  ['a+b%', 'a+b%'],
  ['a&b%', 'a&b%'],
  ['%00', '\u0000'],
])('%s decodes to %j', (text, decoded) => expect(decodeLeniently(text)).toBe(decoded));

it.each([
  ['https://tea.example', '/'],
  ['https://tea.example//a//b/', '/a/b'],
  ['https://tea.example/a%2Fb', '/a/b'],
  ['https://tea.example/%40tea', '/@tea'],
])('%s has the path %s', (address, path) => expect(webParts(new URL(address)).path).toBe(path));

it.each([
  ['whatsapp://send?text=a', '/send'],
  ['whatsapp://send/?text=a', '/send'],
  ['whatsapp:send?text=a', '/send'],
  ['line://msg/text/a', '/msg/text/a'],
])('%s has the path %s', (address, path) => expect(appParts(new URL(address)).path).toBe(path));

describe('readQuery', () => {
  it('takes the first of a name', () => expect(readQuery('?a=1&a=2').a).toBe('1'));
  it('takes + for a space', () => expect(readQuery('?a=b+c').a).toBe('b c'));
  it('or not', () => expect(readQuery('?a=b+c%20d', { plusIsPlus: true }).a).toBe('b+c d'));
  it('has no prototype', () => expect(readQuery('?a=1').constructor).toBe(undefined));
});
