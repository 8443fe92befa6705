import rule from '../../../rules/profile-links/rel-me.ts';
import { testRule } from '../../../src/testing.ts';

const url = 'https://example.com/';
const footer = (href: string, rel = '') => `<footer><a href="${href}"${rel && ` rel="${rel}"`}>Mastodon</a></footer>`;
const mastodon = 'https://mastodon.social/@willow';
const asked = 'https://public.api.bsky.app/xrpc/app.bsky.actor.getProfile?actor=example.com';
const own = footer('https://bsky.app/profile/example.com');

testRule(rule, {
  passes: [
    { html: footer(mastodon, 'me noopener'), url },
    {
      title: 'in the head',
      html: `<link rel="me" href="${mastodon}">${footer('https://mastodon.social/@Willow')}`,
      url,
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
    { title: 'no answer', html: own, url, resources: { [asked]: { outcome: 'timeout', status: 0, state: 'unknown' } } },
    { title: 'a handle of the network', html: footer('https://bsky.app/profile/willow.bsky.social'), url },
    {
      title: 'people in the content',
      html: `<article><div class="author-box"><a href="${mastodon}">Mei</a></div></article>`,
      url,
    },
  ],
});
