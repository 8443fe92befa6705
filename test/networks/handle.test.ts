import { canonicalProfile, problemOf } from '../../src/networks/handle.ts';
import type { HandleRule, Network } from '../../src/networks/network.ts';
import { networks } from '../../src/networks/networks.ts';

it.each([
  ['x', 'tea', 'https://x.com/tea'],
  ['facebook', 'tea.shop', 'https://www.facebook.com/tea.shop'],
  ['linkedin', 'tea', 'https://www.linkedin.com/company/tea'],
  ['linkedin', 'in/tea', 'https://www.linkedin.com/in/tea'],
  ['linkedin', 'school/tea', 'https://www.linkedin.com/school/tea'],
  ['youtube', 'tea', 'https://www.youtube.com/@tea'],
  ['youtube', 'お茶', 'https://www.youtube.com/@%E3%81%8A%E8%8C%B6'],
  ['reddit', 'tea', 'https://www.reddit.com/user/tea'],
  ['reddit', 'r/tea', 'https://www.reddit.com/r/tea'],
  ['reddit', 'u/tea', 'https://www.reddit.com/user/tea'],
  ['mastodon', 'tea@chaos.social', 'https://chaos.social/@tea'],
  ['whatsapp', '4915112345678', 'https://wa.me/4915112345678'],
  ['whatsapp', '0029VaABC', 'https://whatsapp.com/channel/0029VaABC'],
  ['substack', 'tea', 'https://tea.substack.com/'],
  ['substack', 'tea shop', undefined],
  ['substack', 'a/b', undefined],
  ['x', 'tea-shop', undefined],
  ['x', '', undefined],
  ['mastodon', 'tea', undefined],
  ['email', 'tea', undefined],
  ['nowhere', 'tea', undefined],
  ['__proto__', 'tea', undefined],
])('%s %s is at %s', (network, handle, address) => expect(canonicalProfile(network, handle)).toBe(address));

describe('handle rules', () => {
  const accepts = (id: string, handle: string): boolean => {
    const network = networks.get(id);
    return network !== undefined && problemOf(network, network.profiles?.handle, handle) === undefined;
  };

  it.each([
    ['instagram', 'a tea_shop tea.shop a'.split(' '), ['.tea', 'tea.', 'te..a', 'tea-shop', 'a'.repeat(31)]],
    ['threads', ['tea.shop'], ['tea-shop']],
    ['facebook', ['wix', 'tea.shop', 'tea-shop', 'Tea.Shop.1'], ['tea_shop', 'tea shop', '@tea']],
    ['x', ['a', '123456', 'a'.repeat(15)], ['tea-shop', 'tea.shop', 'a'.repeat(16)]],
    ['youtube', ['tea', 'お茶', 'tea-shop.1_2', 'l·l'], ['tea/shop', 'tea!', 'a'.repeat(31)]],
    ['tiktok', ['te', 'tea.shop', '12345'], ['t', 'tea.', 'tea-shop', 'a'.repeat(25)]],
    ['pinterest', ['tea', 'tea_shop'], ['te', 'tea-shop', 'a'.repeat(31)]],
    ['reddit', ['tea', 'tea-shop', 'r/te'], ['te', 'a'.repeat(21)]],
    ['snapchat', ['tea', 'tea-shop'], ['te', '1tea', 'a'.repeat(16)]],
    ['telegram', ['teas', 'tea_shop'], ['1tea', 'tea-shop', 'a'.repeat(33)]],
    ['twitch', ['teas', 'tea_1'], ['_tea', 'tea-shop', 'a'.repeat(26)]],
    ['github', ['a', 'tea-shop', 'a'.repeat(39)], ['-tea', 'tea.shop', 'a'.repeat(40)]],
    ['mastodon', ['tea@a.social', 'te.a-b@a.social'], ['tea', '@tea@a.social', 'tea@localhost', '.tea@a.social']],
    [
      'bluesky',
      ['a.b', 'tea.bsky.social', 'did:web:tea.example'],
      ['tea', 'a..b', '-a.b', 'a.1b', 'tea.onion', `${'a'.repeat(64)}.b`],
    ],
    ['linktree', ['te', 'tea.shop'], ['t', 'tea-shop', 'a'.repeat(31)]],
    ['npm', ['tea', 'a'.repeat(214)], ['a'.repeat(215)]],
    ['product-hunt', ['tea'], ['a'.repeat(31)]],
    ['discord', ['te', 'tea-shop'], ['t', 'tea_shop']],
    ['vk', ['te', 'tea.shop', 'id1'], ['t', 'tea-shop']],
    ['tumblr', ['t', 'tea-shop'], ['-tea', 'tea_shop', 'a'.repeat(33)]],
  ] as const)('%s', (id, good, bad) => {
    expect(good.filter((handle) => !accepts(id, handle))).toEqual([]);
    expect(bad.filter((handle) => accepts(id, handle))).toEqual([]);
  });
});

it('knows what a chat number looks like', () => {
  const number = (networks.get('whatsapp') as Network).chat as HandleRule;
  expect(number.pattern.test('4915112345678')).toBe(true);
  for (const wrong of ['+4915112345678', '004915112345678', '49 151 12345678', '(49)15112345678', '49-151', '0'])
    expect(number.pattern.test(wrong)).toBe(false);
});
