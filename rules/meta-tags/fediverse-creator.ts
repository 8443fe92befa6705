import { isHostWithin } from '../../src/address.ts';
import { metaTag } from '../../src/markup.ts';
import { networks } from '../../src/networks/networks.ts';
import { findPlaceholder } from '../../src/networks/placeholder-texts.ts';
import { isPlaceholder } from '../../src/networks/placeholders.ts';
import { readHandle } from '../../src/networks/read-link.ts';
import type { Page } from '../../src/page/page.ts';
import { account } from '../../src/resources.ts';
import { resourceRule } from '../../src/rule.ts';
import { listed, shorten } from '../../src/text.ts';

export default resourceRule({
  summary: 'Require @user@server in fediverse:creator, of an account that lets the site name it',
  why: 'Mastodon credits the author under the card only when the account can be looked up by its full name and names the site among those that may credit it.',
  sources: [
    'https://docs.joinmastodon.org/user/profile/#attribution',
    'https://github.com/mastodon/mastodon/blob/main/app/serializers/activitypub/actor_serializer.rb',
  ],
  severity: 'info',
  examples: {
    good: ['<meta name="fediverse:creator" content="@ada@mastodon.example">'],
    bad: [
      '<meta name="fediverse:creator" content="@ada">',
      '<meta name="fediverse:creator" content="https://mastodon.social/@ada">',
      {
        html: '<meta name="fediverse:creator" content="@ada@mastodon.social">',
        resources: {
          'https://mastodon.social/.well-known/webfinger?resource=acct:ada@mastodon.social': { credits: [] },
        },
      },
    ],
  },

  target: creatorOf,
  resources: ({ asked }) => (asked === undefined ? [] : [{ ...account(asked), optional: true }]),

  *check({ asked, host, handle, fault, at }, _, resources) {
    if (fault) yield fault;
    if (asked === undefined || !resources.has(account(asked))) return;
    const { credits } = resources.account(asked);
    if (credits === undefined || credits.some((domain) => isHostWithin(host, domain))) return;
    const found =
      credits.length > 0
        ? listed(
            credits.map((domain) => shorten(domain, 60)),
            3,
          )
        : 'none';
    yield {
      message: `Expected @${shorten(handle, 80)} to name ${host} among the sites that may credit it, found ${found}`,
      at,
      help: `On the server of the account: Preferences, Public profile, Verification, Author attribution: ${host}`,
      networks: ['mastodon'],
    };
  },
});

/** Mastodon takes the first. */
function creatorOf(page: Page) {
  const meta = page.metas.find(({ key }) => key === 'fediverse:creator');
  if (!meta) return undefined;
  const { value } = meta;
  const read = readHandle('mastodon', value.replace(/^@/, ''));
  const handle = 'handle' in read ? read.handle : undefined;
  const placeholder = handle && isPlaceholder('mastodon', handle);
  const isFullName = handle !== undefined && !value.includes('/');
  const at = page.evidence(meta);
  const host = new URL(page.url).hostname;
  if ((isFullName && !placeholder) || findPlaceholder(value)) {
    return { host, handle: handle ?? '', asked: isFullName ? questionAbout(handle, page) : undefined, at };
  }
  const found = value === '' ? 'none' : `"${shorten(value, 60)}"${placeholder ? `, ${placeholder.why}` : ''}`;
  const fault = {
    message: `Expected @user@server in fediverse:creator, found ${found}`,
    at,
    ...(handle && !placeholder && { help: metaTag('fediverse:creator', `@${handle}`) }),
    networks: ['mastodon'],
  };
  return { host, handle: '', asked: undefined, fault, at };
}

/** Where the account can be asked whether it lets the site credit it; no account names a copy at home. */
function questionAbout(handle: string, { site }: Page): string | undefined {
  const question = site.isLocal ? undefined : networks.get('mastodon')?.lookup?.ask?.(handle);
  return question !== undefined && URL.canParse(question) ? new URL(question).href : undefined;
}
