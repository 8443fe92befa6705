import {
  bareHost,
  isHostWithin,
  isSessionParameter,
  isTrackingParameter,
  normalizeUrl,
  sameness,
  withoutTracking,
} from '../src/address.ts';

describe('normalizeUrl', () => {
  it.each([
    ['HTTPS://Example.COM:443/a/../b#top', 'https://example.com/b'],
    [' https://user:pw@example.com ', 'https://example.com/'],
    ['https://bücher.example/ä b', 'https://xn--bcher-kva.example/%C3%A4%20b'],
    ['mailto:a@example.com', undefined],
    ['javascript:void(0)', undefined],
    ['https://', undefined],
  ])('%s becomes %s', (address, normal) => expect(normalizeUrl(address)).toBe(normal));

  it('resolves against a base', () =>
    expect(normalizeUrl('../b?x=1', 'https://example.com/a/c/')).toBe('https://example.com/a/b?x=1'));
});

describe('sameness', () => {
  it.each([
    ['http://www.example.com/a/', 'https://example.com/a'],
    ['https://example.com/index.html', 'https://example.com'],
    ['https://example.com/caf%c3%a9', 'https://example.com/café'],
    ['https://example.com/%7Etea?q=%2f', 'https://example.com/~tea?q=%2F'],
  ])('%s equals %s', (one, other) => expect(sameness(one)).toBe(sameness(other)));
  it.each([
    ['https://example.com/a', 'https://example.com/A'],
    ['https://example.com/?p=1', 'https://example.com/?p=2'],
    ['https://example.com:8080/', 'https://example.com/'],
  ])('%s differs from %s', (one, other) => expect(sameness(one)).not.toBe(sameness(other)));
});

it('knows hosts within hosts', () => {
  expect(isHostWithin('m.x.com', 'x.com')).toBe(true);
  expect(isHostWithin('dropbox.com', 'x.com')).toBe(false);
  expect(bareHost(new URL('https://www.example.com'))).toBe('example.com');
});

it.each([
  ['utm_source', true],
  ['fbclid', true],
  ['id', false],
])('tracking parameter %s: %s', (name, tracks) => expect(isTrackingParameter(name)).toBe(tracks));

it.each([
  ['https://example.com/?utm_source=x&q=a%20b&PHPSESSID=1#top', 'https://example.com/?q=a+b#top'],
  ['https://example.com/?q=a%20b', 'https://example.com/?q=a%20b'],
  ['https://example.com/?fbclid=1', 'https://example.com/'],
])('%s without tracking is %s', (address, bare) => expect(withoutTracking(new URL(address)).href).toBe(bare));

it.each([
  ['PHPSESSID', true],
  ['jsessionid', true],
  ['session_id', true],
  ['session', false],
])('session parameter %s: %s', (name, names) => expect(isSessionParameter(name)).toBe(names));
