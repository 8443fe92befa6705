import rule from '../../../rules/profile-links/reachable.ts';
import { testRule } from '../../../src/testing.ts';

const footer = (...hrefs: string[]) =>
  `<footer>${hrefs.map((href) => `<a href="${href}">Follow us</a>`).join('')}</footer>`;
const gone = { outcome: 'http_error', status: 404, state: 'broken' };
const wall = { outcome: 'http_error', status: 403, state: 'unknown' };
const github = 'https://github.com/willowtea';
const mastodon = 'https://mastodon.social/@willow';
const webfinger = 'https://mastodon.social/.well-known/webfinger?resource=acct:willow@mastodon.social';
const oembed = 'https://www.pinterest.com/oembed.json?url=https://www.pinterest.com/willowtea/';
const bluesky = 'https://public.api.bsky.app/xrpc/app.bsky.actor.getProfile?actor=willow.bsky.social';
const invite = 'https://discord.com/api/v10/invites/tea';

testRule(rule, {
  passes: [
    { html: footer(github), resources: { [github]: {} } },
    {
      title: 'a server whose WebFinger lives elsewhere',
      html: footer(mastodon),
      resources: { [mastodon]: {}, [webfinger]: gone },
    },
    { html: footer('https://www.pinterest.de/willowtea'), resources: { [oembed]: {} } },
    { html: footer('https://bsky.app/profile/willow.bsky.social'), resources: { [bluesky]: {} } },
  ],
  fails: [
    {
      title: 'told once',
      html: footer(github, 'http://github.com/WillowTea'),
      resources: { [github]: gone },
      finds: ['Expected a profile on GitHub at https://github.com/willowtea, found status 404'],
    },
    {
      html: footer(mastodon),
      resources: { [mastodon]: { ...gone, status: 410 }, [webfinger]: wall },
      finds: ['Expected a profile on Mastodon at https://mastodon.social/@willow, found status 410'],
    },
    {
      title: 'a server that is gone',
      html: footer(mastodon),
      resources: Object.fromEntries(
        [mastodon, webfinger].map((url) => [
          url,
          { outcome: 'network_error', status: 0, state: 'broken', reason: 'no such host' },
        ]),
      ),
      finds: ['Expected a profile on Mastodon at https://mastodon.social/@willow, found no such host'],
    },
    {
      html: footer('https://pinterest.com/willowtea'),
      resources: { [oembed]: gone },
      finds: ['Expected a profile on Pinterest at https://www.pinterest.com/willowtea/, found status 404'],
    },
    {
      html: footer('https://bsky.app/profile/willow.bsky.social'),
      resources: { [bluesky]: { outcome: 'http_error', status: 400, state: 'unknown' } },
      finds: ['Expected a profile on Bluesky at https://bsky.app/profile/willow.bsky.social, found status 400'],
    },
    {
      html: footer('https://discord.gg/tea'),
      resources: { [invite]: gone },
      finds: ['Expected a profile on Discord at https://discord.gg/tea, found status 404'],
    },
  ],
  skips: [
    '<p>Tea</p>',
    { title: 'not probed', html: footer(github) },
    { title: 'a wall', html: footer(github), resources: { [github]: wall } },
    {
      title: 'a network that tells robots nothing',
      html: footer('https://www.linkedin.com/company/willow-tea', 'https://www.facebook.com/willowtea'),
    },
    { title: 'a closed network', html: footer('https://plus.google.com/+willow') },
    { title: 'the own domain, which another rule judges', html: footer('https://bsky.app/profile/example.com') },
  ],
});
