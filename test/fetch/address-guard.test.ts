import type { LookupAddress, lookup } from 'node:dns';
import fc from 'fast-check';
import { createAddressGuard, isPublicAddress } from '../../src/fetch/address-guard.ts';

describe('isPublicAddress', () => {
  it.each([
    '93.184.216.34',
    '8.8.8.8',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '198.17.255.255',
    '223.255.255.255',
    '2606:2800:220:1:248:1893:25c8:1946',
    '2a00:1450:4001:81b::200e',
    '64:ff9b::8.8.8.8',
    '::ffff:8.8.8.8',
    '2002:808:808::1',
  ])('%s is', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '100.100.100.200',
    '127.0.0.1',
    '127.255.255.254',
    '168.63.129.16',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.192',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.7',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:a9fe:a9fe',
    '0:0:0:0:0:ffff:0a00:0001',
    '64:ff9b::10.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2002:c0a8:101::1',
    '2001::1',
    '2001:0:4136:e378:8000:63bf:3fff:fdd2',
    '2001:db8::1',
    '3fff::1',
    '100::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '',
    'localhost',
    '1.2.3',
    '0x7f.0.0.1',
    '127.0.0.1:80',
    '[::1]',
  ])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));

  it('judges an embedded address like the bare one', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
        const hex = [a * 256 + b, c * 256 + d].map((group) => group.toString(16)).join(':');
        const bare = isPublicAddress(address);
        for (const form of [`::ffff:${address}`, `::ffff:${hex}`, `64:ff9b::${address}`, `2002:${hex}::1`]) {
          expect(isPublicAddress(form)).toBe(bare);
        }
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.ipV6()), (text) => typeof isPublicAddress(text) === 'boolean'));
  });
});

describe('refusal', () => {
  const guard = createAddressGuard({ origins: ['http://localhost:3000', 'https://staging.example'] });
  it.each([
    ['http://localhost:3000/a', undefined],
    ['https://staging.example/a', undefined],
    ['http://staging.example/a', undefined],
    ['https://example.com/', undefined],
    ['http://example.com:3000/', undefined],
    ['http://localhost:3001/', 'port 3001 is not asked'],
    ['https://localhost:3000/', 'private address'],
    ['http://localhost/', 'private address'],
    ['http://localhost./', 'private address'],
    ['http://LOCALHOST/', 'private address'],
    ['http://api.localhost/', 'private address'],
    ['http://127.0.0.1:3000/', 'private address'],
    ['http://2130706433/', 'private address'],
    ['http://0x7f.1/', 'private address'],
    ['http://017700000001/', 'private address'],
    ['http://127.1/', 'private address'],
    ['http://127.0.0.1./', 'private address'],
    ['http://１２７.０.０.１/', 'private address'],
    ['http://[::ffff:127.0.0.1]/', 'private address'],
    ['http://[::1]/', 'private address'],
    ['http://169.254.169.254/latest/meta-data/', 'private address'],
    ['http://example.com:22/', 'port 22 is not asked'],
    ['http://example.com:6379/', 'port 6379 is not asked'],
    ['https://example.com:80/', undefined],
  ])('%s: %s', (url, refusal) => expect(guard.refusal(new URL(url))).toBe(refusal));

  it('is never when private addresses are allowed', () => {
    expect(createAddressGuard({ allowPrivate: true }).refusal(new URL('http://10.0.0.1:9000'))).toBeUndefined();
  });
});

describe('lookup', () => {
  const answers =
    (...addresses: string[]) =>
    (_name: string, _options: object, callback: (error: null, found: LookupAddress[]) => void) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
  const look = (resolve: unknown, all: boolean) =>
    new Promise((done) => {
      const guard = createAddressGuard({ resolve: resolve as typeof lookup });
      guard.lookup('tea.example', { all }, (error, address, family) => done(error ? { error } : { address, family }));
    });

  it.each([
    [
      'all public',
      ['8.8.8.8', '2606:4700::1'],
      true,
      [
        { address: '8.8.8.8', family: 4 },
        { address: '2606:4700::1', family: 6 },
      ],
    ],
    ['one private', ['10.0.0.1', '8.8.8.8'], true, [{ address: '8.8.8.8', family: 4 }]],
    ['the first public one', ['127.0.0.1', '8.8.8.8'], false, '8.8.8.8'],
  ])('%s', async (_, found, all, address) => expect(await look(answers(...found), all)).toMatchObject({ address }));

  it.each([true, false])('refuses when no address is public (all: %s)', async (all) =>
    expect(await look(answers('10.0.0.1', 'fd00::1'), all)).toMatchObject({ error: { code: 'ERR_UNSAFE_ADDRESS' } }),
  );

  it('hands errors on', async () => {
    const error = Object.assign(new Error('no'), { code: 'ENOTFOUND' });
    expect(await look((_: string, __: object, callback: (e: Error) => void) => callback(error), true)).toEqual({
      error,
    });
  });
});
