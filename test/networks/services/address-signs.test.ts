import { type AddressSign, AddressSigns } from '../../../src/networks/services/address-signs.ts';

const signs: AddressSign<string>[] = [
  { sign: 'connect.tea.net/*/sdk.js', of: 'sdk' },
  { sign: 'platform.tea.example/widgets.js', of: 'widgets' },
  { sign: 'static.tea.example/menu/', of: 'menu' },
  { sign: 'cdn.tea.example/', of: 'whole host' },
  { sign: '*.shop.example/embed.js', of: 'subdomains' },
  { sign: 'tea.example/js/wall-*.min.js', of: 'middle of a segment' },
  { sign: 'tea.example/embed?video', of: 'parameter' },
  { sign: 'tea.example/embed?theme=Green', of: 'parameter with a value' },
  { sign: '/plugins/tea-bar/', of: 'any host' },
  { sign: '/plugins/tea-*/pot/', of: 'any host with a star' },
  { sign: '/login.php?social', of: 'any host with a parameter' },
];
const table = new AddressSigns(signs);

it.each([
  ['https://connect.tea.net/en_US/sdk.js', 'sdk'],
  ['http://connect.tea.net/de_DE/sdk.js?hash=1#xfbml=1', 'sdk'],
  ['https://www.connect.tea.net/en_US/sdk.js', 'sdk'],
  ['https://CONNECT.tea.net/en_US/SDK.js', 'sdk'],
  ['https://static.tea.example/menu/page.js', 'menu'],
  ['https://static.tea.example/menu', 'menu'],
  ['https://cdn.tea.example', 'whole host'],
  ['https://cdn.tea.example/any/where', 'whole host'],
  ['https://my.shop.example/embed.js', 'subdomains'],
  ['https://a.b.shop.example/embed.js', 'subdomains'],
  ['https://shop.example/embed.js', 'subdomains'],
  ['https://tea.example/js/wall-1.2.min.js', 'middle of a segment'],
  ['https://tea.example/embed?x=1&VIDEO=', 'parameter'],
  ['https://tea.example/embed?theme=green', 'parameter with a value'],
  ['https://blog.example/wp-content/plugins/tea-bar/a.js', 'any host'],
  ['https://blog.example/app/plugins/tea-green/pot/a.js', 'any host with a star'],
  ['https://blog.example/login.php?social=x', 'any host with a parameter'],
])('%s is a sign of %s', (address, of) => expect(table.find(new URL(address))).toEqual([of]));

it.each([
  'https://notplatform.tea.example/widgets.js',
  'https://platform.tea.example.evil.example/widgets.js',
  'https://evil.example/platform.tea.example/widgets.js',
  'https://evil.example/?https://platform.tea.example/widgets.js',
  'https://platform.tea.example@evil.example/widgets.js',
  'https://platform.tea.example/widgets.json',
  'https://platform.tea.example/js/widgets.js',
  'https://platform.tea.example/',
  'https://connect.tea.net/sdk.js',
  'https://connect.tea.net//sdk.js',
  'https://connect.tea.net/en_US/x/sdk.js',
  'https://static.tea.example/menus/page.js',
  'https://myshop.example/embed.js',
  'https://tea.example/js/wall-1.2.js',
  'https://tea.example/js/wall-.min.jss',
  'https://tea.example/embed',
  'https://tea.example/embed?theme=black',
  'https://blog.example/plugins/tea-bar.js',
  'https://blog.example/my-plugins/tea-bar/a.js',
  'https://blog.example/plugins/tea-/pots/a.js',
  'https://blog.example/login.php',
  'data:text/javascript,//platform.tea.example/widgets.js',
  'ftp://platform.tea.example/widgets.js',
])('%s is no sign', (address) => expect(table.find(new URL(address))).toEqual([]));

it('names each thing once', () => {
  const twice = new AddressSigns([
    { sign: 'tea.example/', of: 'tea' },
    { sign: '*.example/pot/', of: 'tea' },
  ]);
  expect(twice.find(new URL('https://tea.example/pot/'))).toEqual(['tea']);
});

it.each([
  ['platform.tea.example', true],
  ['WWW.Platform.Tea.Example', true],
  ['deep.my.shop.example', true],
  ['evil.example', false],
  [`${'a.'.repeat(200_000)}shop.example`, false],
])('knows the host %.40s: %s', (host, known) => expect(table.knowsHost(host)).toBe(known));

it.each([
  ['//platform.tea.example/widgets.js', true],
  ['/LOGIN.php?social=1', true],
  ['/tea/green', false],
])('%s may be a sign: %s', (address, may) => expect(table.mayFind(address)).toBe(may));

it('finds nothing in an empty table', () => {
  const empty = new AddressSigns<string>([]);
  expect(empty.find(new URL('https://tea.example/'))).toEqual([]);
  expect(empty.mayFind('https://tea.example/')).toBe(false);
});
