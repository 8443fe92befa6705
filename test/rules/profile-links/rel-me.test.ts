import rule from '../../../rules/profile-links/rel-me.ts';
import { testRule } from '../../../src/testing.ts';

const url = 'https://example.com/';
const footer = (href: string, rel = '') => `<footer><a href="${href}"${rel && ` rel="${rel}"`}>Mastodon</a></footer>`;
const mastodon = 'https://mastodon.social/@willow';
const asked = 'https://public.api.bsky.app/xrpc/app.bsky.actor.getProfile?actor=example.com';
const webFinger = (name: string) =>
  `https://mastodon.social/.well-known/webfinger?resource=acct:${name}@mastodon.social`;
const willow = webFinger('willow');
const linked = { links: [url], verified: [url] };
const file = 'https://example.com/.well-known/atproto-did';
const nobody = { outcome: 'http_error', status: 400, state: 'unknown' };
const toSite = 'Expected the Mastodon profile @willow@mastodon.social to link to the site, found no such link';
const confirm = (found: string) => `Expected the domain to confirm its Bluesky handle @example.com, found ${found}`;
const own = footer('https://bsky.app/profile/example.com');

testRule(rule, {
  passes: [
    { html: footer(mastodon, 'me noopener'), url, resources: { [willow]: linked } },
    {
      title: 'verified by another page, with or without www.',
      html: footer(mastodon),
      url,
      resources: {
        [willow]: { links: ['https://www.example.com/about'], verified: ['https://www.example.com/about'] },
      },
    },
    {
      title: 'linked from the profile to another page, perhaps without rel=me',
      html: footer(mastodon, 'me'),
      url,
      resources: { [willow]: { links: ['https://example.com/about'], verified: [] } },
    },
    {
      title: 'a server that does not tell what is verified',
      html: footer(mastodon, 'me'),
      url,
      resources: { [willow]: { links: [url] } },
    },
    { title: 'a copy at home', html: footer(mastodon, 'me'), url: 'http://localhost/' },
    {
      title: 'in the head',
      html: `<link rel="me" href="${mastodon}">${footer('https://mastodon.social/@Willow')}`,
      url,
      resources: { [webFinger('Willow')]: linked, [willow]: linked },
    },
    { html: own, url, resources: { [asked]: {} } },
  ],
  fails: [
    {
      html: footer(mastodon, 'noopener'),
      url,
      finds: ['Missing rel="me" on the link to the Mastodon profile @willow@mastodon.social'],
      helps: ['<a href="https://mastodon.social/@willow" rel="me noopener">'],
    },
    {
      title: 'an unknown server',
      html: footer('https://tea.example/@willow'),
      url,
      finds: ['Missing rel="me" on the link to the Mastodon profile @willow@tea.example'],
    },
    {
      title: 'the profile links elsewhere',
      html: footer(mastodon, 'me'),
      url,
      resources: { [willow]: { links: ['https://example.com.evil.example/'], verified: [] } },
      finds: [toSite],
      helps: ['Add https://example.com/ to the fields of the profile'],
    },
    {
      title: 'the profile links nowhere, of which only ActivityPub tells',
      html: footer(mastodon, 'me'),
      url,
      resources: { [willow]: { links: [] } },
      finds: [toSite],
    },
    {
      title: 'a link that nobody has verified yet',
      html: footer(mastodon, 'me'),
      url,
      resources: { [willow]: { links: ['https://example.com'], verified: ['https://tea.example/'] } },
      finds: [
        'Expected the link to the site on the Mastodon profile @willow@mastodon.social to be verified, found it unverified',
      ],
    },
    {
      title: 'a domain that names nobody',
      html: own,
      url,
      resources: { [asked]: nobody, [file]: { record: null, file: null } },
      finds: [confirm('neither a record _atproto in the DNS nor /.well-known/atproto-did')],
    },
    {
      title: 'a page in place of the file',
      html: own,
      url,
      resources: { [asked]: nobody, [file]: { record: null, file: null, fault: 'a page' } },
      finds: [confirm('a page in /.well-known/atproto-did')],
    },
    {
      title: 'a domain that names an account with another handle',
      html: own,
      url,
      resources: { [asked]: nobody, [file]: { record: 'did:plc:abc', file: null } },
      finds: [confirm('did:plc:abc, whose account has another handle')],
    },
    {
      title: 'a DNS that does not answer',
      html: own,
      url,
      resources: { [asked]: nobody, [file]: { file: null } },
      finds: [confirm('no account of that name')],
    },
    {
      html: own,
      url,
      resources: { [asked]: { outcome: 'http_error', status: 400, state: 'unknown' } },
      finds: ['Expected the domain to confirm its Bluesky handle @example.com, found no account of that name'],
      helps: [
        'DNS: _atproto.example.com TXT "did=did:plc:…"\nor https://example.com/.well-known/atproto-did with nothing but did:plc:… in it',
      ],
    },
  ],
  skips: [
    { html: '<p>Tea</p>', url },
    { title: 'an inner page', html: footer(mastodon) },
    { title: 'not probed', html: own, url },
    { title: 'a profile that was not asked', html: footer(mastodon, 'me'), url },
    {
      title: 'a server that turns robots away',
      html: footer(mastodon, 'me'),
      url,
      resources: { [willow]: { outcome: 'http_error', status: 403 } },
    },
    { title: 'no answer', html: own, url, resources: { [asked]: { outcome: 'timeout', status: 0, state: 'unknown' } } },
    { title: 'a handle of the network', html: footer('https://bsky.app/profile/willow.bsky.social'), url },
    {
      title: 'people in the content',
      html: `<article><div class="author-box"><a href="${mastodon}">Mei</a></div></article>`,
      url,
    },
  ],
});
