import { UserError } from '../../src/errors.ts';
import { type CredentialOptions, readCredentials, withCredentials } from '../../src/fetch/credentials.ts';
import { withRedirects } from '../../src/fetch/redirects.ts';
import { answer, answering } from '../support/replies.ts';

const read = (address: string, headers: Record<string, string> = {}) =>
  readCredentials({ targets: [{ url: new URL(address) }], headers });
const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`;

describe('headersFor', () => {
  const credentials = read('https://staging.example/start', { 'X-Api-Key': 'secret-key', Cookie: 'a=1' });
  it.each([
    ['https://staging.example/', true],
    ['https://staging.example:443/robots.txt', true],
    ['http://staging.example/', false],
    ['https://staging.example:8443/', false],
    ['https://www.staging.example/', false],
    ['https://cdn.example/a.png', false],
    ['https://staging.example.evil.example/', false],
  ])('%s: %s', (url, given) => {
    expect(credentials.headersFor(new URL(url))).toEqual(given ? { 'x-api-key': 'secret-key', cookie: 'a=1' } : {});
  });

  it.each([
    ['https://user:pass%40word@a.example/', 'user:pass@word'],
    ['https://token@a.example/', 'token:'],
    ['https://:word@a.example/', ':word'],
    ['https://us%E9r:100%@a.example/', 'us%E9r:100%'],
  ])('%s becomes basic authentication', (address, pair) => {
    expect(read(address).headersFor(new URL('https://a.example/b'))).toEqual({ authorization: basic(pair) });
  });

  it('keeps apart what was given for several targets', () => {
    const targets = [
      { url: new URL('https://one:1111@a.example') },
      { url: new URL('https://b.example'), authorization: 'Basic bbbb' },
      { url: new URL('https://c.example') },
      { url: new URL('https://a.example/more') },
    ];
    const { headersFor } = readCredentials({ targets, headers: { 'x-tea': 'green' } });
    expect(headersFor(new URL('https://a.example'))).toEqual({ 'x-tea': 'green', authorization: basic('one:1111') });
    expect(headersFor(new URL('https://b.example'))).toEqual({ 'x-tea': 'green', authorization: 'Basic bbbb' });
    expect(headersFor(new URL('https://c.example'))).toEqual({ 'x-tea': 'green' });
  });
});

it.each([
  [{ 'x-tea': 'a\r\nx-evil: 1' }, 'Header "x-tea" holds a line break, put it on one line'],
  [{ 'x-tea': 'a\nb' }, 'Header "x-tea" holds a line break, put it on one line'],
  [{ 'x-tea': 'a\0b' }, 'Header "x-tea" holds a character that cannot be sent, encode it'],
  [{ 'x-tea': 'テ' }, 'Header "x-tea" holds a character that cannot be sent, encode it'],
  [{ 'x tea': 'a' }, 'Header "x tea" is no valid name'],
  [{ 'x-tea\r\n': 'a', 'a\nb': '' }, 'Header "a\\nb" is no valid name'],
  [{ '': 'a' }, 'Header "" is no valid name'],
  [{ Host: 'evil.example' }, 'Header "Host" cannot be set, it belongs to the connection'],
])('refuses %o', (headers, message) => {
  const options = { targets: [], headers } as unknown as CredentialOptions;
  expect(() => readCredentials(options)).toThrow(new UserError(message));
});

describe('mask', () => {
  const { mask } = read('https://user:p%40ssword@a.example/?preview_token=abc%2Fdef&page=long-page-name', {
    authorization: 'Bearer eyJhbGciOi',
    cookie: 'session=s3ss10n; theme=darkmode',
    'x-api-key': 'key-12345',
    'accept-language': 'german',
    'x-short': 'de',
  });
  it.each([
    ['failed with p@ssword and p%40ssword', 'failed with *** and ***'],
    ['GET https://user:p%40ssword@a.example/b', 'GET https://***@a.example/b'],
    ['any https://someone:else@b.example too', 'any https://***@b.example too'],
    ['https://token-only@b.example', 'https://***@b.example'],
    ['ftp://a:b@c', 'ftp://***@c'],
    ['?preview_token=abc/def', '?preview_token=***'],
    ['?preview_token=abc%2Fdef&page=long-page-name', '?preview_token=***&page=long-page-name'],
    ['authorization: Bearer eyJhbGciOi', 'authorization: ***'],
    ['token eyJhbGciOi', 'token ***'],
    ['s3ss10n and darkmode', '*** and ***'],
    ['key-12345', '***'],
    ['german de mail@a.example https://a.example/@handle', 'german de mail@a.example https://a.example/@handle'],
    ['', ''],
  ])('%s', (text, masked) => expect(mask(text)).toBe(masked));

  it('hides the parts of a basic header given by hand', () => {
    const { mask: hide } = read('https://a.example', { authorization: basic('user:geheim') });
    expect(hide(`${basic('user:geheim')} user:geheim geheim`)).toBe('*** *** ***');
  });

  it('is quick on long and hostile text', () => {
    const started = performance.now();
    mask('a://'.repeat(200_000));
    mask(`http://${'a'.repeat(500_000)}`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

it('sends them along a chain of redirects to their own origin only', async () => {
  const fetch = answering({
    'https://a.example/': answer(302, { location: 'https://b.example/' }),
    'https://b.example/': answer(302, { location: 'https://a.example/end' }),
    'https://a.example/end': answer(200),
  });
  const credentials = read('https://user:word@a.example', { 'x-api-key': 'secret' });
  await withRedirects(withCredentials(fetch, credentials))({ url: new URL('https://a.example/'), purpose: 'page' });
  expect(fetch.asked.map(({ headers }) => Object.keys(headers ?? {}))).toEqual([
    ['x-api-key', 'authorization'],
    [],
    ['x-api-key', 'authorization'],
  ]);
});
