import fc from 'fast-check';
import { type LinkReading, readHandle, readLink } from '../../src/networks/read-link.ts';
import { readsAs } from './reads-as.ts';

describe('hosts that only look like a network', () =>
  readsAs(`
    https://www.dropbox.com/tea                          none
    https://www.netflix.com/tea                          none
    https://notfacebook.com/tea                          none
    https://facebook.com.evil.example/tea                none
    https://www.facebook.com.tea.example/sharer/sharer.php?u=a none
    https://x.com.br/tea                                 none
    https://x.co/tea                                     none
    https://ex.com/tea                                   none
    https://mytiktok.com/@                               none
    https://tiktok.com.example/tea                       none
    https://tea.example/https://facebook.com/tea         none
    https://tea.example/?u=https://facebook.com/tea      none
    https://tea.example/#https://facebook.com/tea        none
    https://facebook.com@tea.example/tea                 none
    https://facebook-com.tea.example/tea                 none
    https://www.x.org/tea                                none
    https://ftp.x.org/tea                                none
    https://chat.me/tea                                  none
    https://block.me.example/tea                         none
    https://tea.example/sharer/sharer.php?u=a            none
    https://tea.example/intent/tweet?text=a              none
    https://faceb\u043eok.com/tea                        none
  `));

describe('spellings of a host', () =>
  readsAs(`
    HTTPS://WWW.FACEBOOK.COM/TeaShop                     profile facebook TeaShop
    https://facebook.com./teashop                        profile facebook teashop
    https://facebook.com:443/teashop                     profile facebook teashop
    https://user:secret@facebook.com/teashop             profile facebook teashop
    http://www.m.facebook.com/teashop                    profile facebook teashop
    https://a.b.facebook.com/teashop                     other facebook
    https://a.b.tumblr.com/                              other tumblr
  `));

describe('Jetpack', () =>
  readsAs(`
    https://tea.example/first-flush/?share=facebook&nb=1        share facebook current https://tea.example/first-flush/
    https://tea.example/?p=1&share=twitter&nb=1#more            share x current https://tea.example/?p=1
    https://tea.example/a/?share=jetpack-whatsapp&nb=1          share whatsapp current https://tea.example/a/
    https://tea.wordpress.com/2020/01/02/a/?share=tumblr&nb=1   share tumblr current https://tea.wordpress.com/2020/01/02/a/
    https://tea.example/a/?share=linkedin                       share linkedin current https://tea.example/a/
    https://tea.example/a/?share=email                          share email current https://tea.example/a/
    https://tea.example/a/?share=google-plus-1&nb=1             share google-plus dead https://tea.example/a/
    https://tea.example/a/?share=pocket&nb=1                    share pocket dead https://tea.example/a/
    https://tea.example/a/?share=skype&nb=1                     share skype dead https://tea.example/a/
    https://tea.example/a/?share=custom-123&nb=1                share custom-123 current https://tea.example/a/
    https://tea.example/a/?share=custom-123                     none
    https://tea.example/a/?share=true                           none
    https://tea.example/a/?share=1                              none
    https://tea.example/a/?shared=facebook                      none
    https://tea.example/a/?share=__proto__&nb=1                 none
    https://tea.example/a/?share=constructor                    none
  `));

describe('redirectors inside redirectors', () => {
  const wrap = (times: number): string =>
    times === 0 ? 'https://x.com/tea' : `https://l.facebook.com/l.php?u=${encodeURIComponent(wrap(times - 1))}`;
  it('are followed a few times', () =>
    expect(readLink(new URL(wrap(3)))).toMatchObject({ kind: 'profile', network: 'x' }));
  it('but not without end', () => expect(readLink(new URL(wrap(6)))).toEqual({ kind: 'other', network: 'facebook' }));
});

describe('what a reading holds', () => {
  it('tells the parameters and the text of a share', () => {
    const reading = share(
      'https://x.com/intent/post?text=Tea%20%26%20pots&url=https%3A%2F%2Ftea.example%3Fa%3Db&text=again&__proto__=1',
    );
    expect({ ...reading.parameters }).toEqual({
      text: 'Tea & pots',
      url: 'https://tea.example?a=b',
      ['__proto__']: '1',
    });
    expect(Object.getPrototypeOf(reading.parameters)).toBe(null);
    expect(reading.text).toBe('Tea & pots');
    expect(reading.endpoint).toMatchObject({ host: 'x.com', path: '/intent/post', state: 'current' });
  });

  it('decodes once', () =>
    expect(share('https://www.facebook.com/sharer/sharer.php?u=https%253A%252F%252Ftea.example').sharedUrl).toBe(
      'https%3A%2F%2Ftea.example',
    ));

  it('tells what to use in place of an old endpoint', () => {
    expect(share('https://twitter.com/share?url=a').endpoint.replacement).toBe(
      'https://x.com/intent/tweet?url={url}&text={text}',
    );
    expect(share('https://plus.google.com/share?url=a').endpoint).toMatchObject({
      state: 'dead',
      closed: '2019-04-02',
    });
    expect(share('https://tea.example/?share=pocket&nb=1').endpoint).toMatchObject({
      state: 'dead',
      closed: '2025-07-08',
    });
  });

  it.each([
    ['https://twitter.com/Tea?s=20', 'https://x.com/Tea'],
    ['http://m.facebook.com/Tea/', 'https://www.facebook.com/Tea'],
    ['https://www.facebook.com/pages/Tea/123456', 'https://www.facebook.com/123456'],
    ['https://www.facebook.com/profile.php?id=123', 'https://www.facebook.com/profile.php?id=123'],
    ['https://www.youtube.com/c/Tea/videos', 'https://www.youtube.com/c/Tea'],
    [
      'https://www.youtube.com/channel/UC1234567890123456789012',
      'https://www.youtube.com/channel/UC1234567890123456789012',
    ],
    ['https://de.linkedin.com/in/j%C3%B6rg', 'https://www.linkedin.com/in/j%C3%B6rg'],
    ['https://www.linkedin.com/showcase/tea/about', 'https://www.linkedin.com/showcase/tea'],
    ['https://pinterest.de/tea', 'https://www.pinterest.com/tea/'],
    ['https://telegram.me/s/teashop', 'https://t.me/teashop'],
    ['https://chaos.social/users/tea', 'https://chaos.social/@tea'],
    ['https://tea.tumblr.com', 'https://www.tumblr.com/tea'],
    ['https://old.reddit.com/u/tea_pot', 'https://www.reddit.com/user/tea_pot'],
    ['https://www.reddit.com/r/tea', 'https://www.reddit.com/r/tea'],
    ['https://www.threads.net/@tea', 'https://www.threads.com/@tea'],
    ['https://lemmy.world/c/tea@lemmy.ml', 'https://lemmy.ml/c/tea'],
  ])('%s is written %s', (address, url) => expect(readLink(new URL(address))).toMatchObject({ kind: 'profile', url }));

  it.each([
    ['https://x.com/tea-shop', 'breaks a rule of X: 1 to 15 letters, digits or _', 'third-party'],
    ['https://www.facebook.com/@tea', 'has an @ before the name, which Facebook does not take', 'derived'],
    ['https://www.instagram.com/tea%20shop', 'has a space in the name', 'derived'],
    ['https://x.com/https://x.com/tea', 'holds a second address', 'derived'],
    ['https://www.linkedin.com/company/', 'names nobody', 'derived'],
    ['https://www.facebook.com/%7B%7Bname%7D%7D', 'has characters in the name that no network takes', 'derived'],
  ])('%s %s', (address, reason, confidence) =>
    expect(readLink(new URL(address))).toMatchObject({ kind: 'bad-profile', reason, confidence }),
  );
});

describe('readHandle', () => {
  it.each([
    ['x', '@tea', 'tea'],
    ['x', ' tea_shop ', 'tea_shop'],
    ['x', 'https://twitter.com/tea?s=20', 'tea'],
    ['x', '//x.com/tea', 'tea'],
    ['x', 'x.com/tea', 'tea'],
    ['x', 'www.x.com/@tea', 'tea'],
    ['x', 'Twitter.com/tea', 'tea'],
    ['x', 'https://x.com/intent/follow?screen_name=tea', 'tea'],
    ['mastodon', '@tea@chaos.social', 'tea@chaos.social'],
    ['mastodon', 'tea@chaos.social', 'tea@chaos.social'],
    ['mastodon', 'https://chaos.social/@tea', 'tea@chaos.social'],
    ['mastodon', 'https://social.tea.example/@tea', 'tea@social.tea.example'],
    ['linkedin', 'company/tea', 'company/tea'],
    ['bluesky', '@tea.bsky.social', 'tea.bsky.social'],
    ['bluesky', 'did:plc:abc', 'did:plc:abc'],
  ])('%s: %s is %s', (network, text, handle) => expect(readHandle(network, text)).toEqual({ handle }));

  it.each([
    ['x', '', 'is empty'],
    ['x', '@', 'is empty'],
    ['x', 'tea shop', 'has a space in the name'],
    ['x', '@tea-shop', 'breaks a rule of X: 1 to 15 letters, digits or _'],
    ['x', '@sixteen_letters_', 'breaks a rule of X: 1 to 15 letters, digits or _'],
    ['x', 'https://tea.example', 'is no address of a profile on X'],
    ['x', 'https://x.com/', 'is no address of a profile on X'],
    ['x', 'https://x.com/tea-shop', 'breaks a rule of X: 1 to 15 letters, digits or _'],
    ['x', 'https://www.facebook.com/tea', 'is no address of a profile on X'],
    ['x', 'https://', 'holds a second address'],
    ['mastodon', '@tea', 'breaks a rule of Mastodon: name@server, the name of letters, digits or _'],
    ['slack', 'tea', 'Slack has no handles'],
    ['nowhere', 'tea', 'nowhere has no handles'],
    ['__proto__', 'tea', '__proto__ has no handles'],
  ])('%s: %j %s', (network, text, problem) => expect(readHandle(network, text)).toEqual({ problem }));
});

describe('hostile input', () => {
  const hosts = fc.constantFrom(
    ...[
      'www.facebook.com',
      'x.com',
      'linkedin.com',
      'a.tumblr.com',
      'b.hatena.ne.jp',
      'line.me',
      'goo.gl',
      'www.google.com',
    ],
    ...[
      'tea.example',
      'mastodon.social',
      'share.joinmastodon.org',
      'l.facebook.com',
      'steamcommunity.com',
      'bsky.app',
      't.me',
    ],
  );
  const junk = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.stringMatching(/^(?:%[0-9a-fA-F]{0,2}|[@/?#&=+.%]|https?:|__proto__){0,20}$/),
  );

  it('never throws on web addresses', () =>
    fc.assert(
      fc.property(hosts, junk, junk, junk, (host, path, query, hash) => {
        const url = parsed(`https://${host}/${path}?u=${query}&url=${query}#${hash}`);
        if (url) readLink(url);
      }),
      { numRuns: 3000 },
    ));

  it('never throws on addresses of apps', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('mailto', 'sms', 'whatsapp', 'tg', 'line', 'viber', 'skype', 'fb-messenger', 'unheard-of'),
        fc.constantFrom('', '//'),
        junk,
        (scheme, slashes, rest) => {
          const url = parsed(`${scheme}:${slashes}${rest}`);
          if (url) readLink(url);
        },
      ),
      { numRuns: 3000 },
    ));

  it('never throws on any address', () =>
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        const reading = readLink(new URL(address));
        expect(reading === undefined || typeof reading.network === 'string').toBe(true);
      }),
    ));

  it('never throws on handles', () =>
    fc.assert(
      fc.property(fc.constantFrom('x', 'mastodon', 'linkedin', 'bluesky', 'tumblr'), junk, (network, text) => {
        readHandle(network, text);
      }),
    ));

  it('takes time that grows with the length only', () => {
    const long = 'a.'.repeat(50_000);
    const start = performance.now();
    for (const url of [
      `https://www.facebook.com/${long}`,
      `https://mastodon.social/@${long}`,
      `https://bsky.app/profile/${long}`,
      `https://x.com/intent/post?text=${'http://'.repeat(10_000)}`,
      `https://tea.example/users/${long}`,
      `mailto:?body=${'https:'.repeat(20_000)}`,
    ])
      readLink(new URL(url));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

function share(address: string): Extract<LinkReading, { kind: 'share' }> {
  const reading = readLink(new URL(address));
  if (reading?.kind !== 'share') throw new Error(`${address} is no share link`);
  return reading;
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
