import { parseHttp } from '../../src/address.ts';
import { metaTag } from '../../src/markup.ts';
import { readLink } from '../../src/networks/read-link.ts';
import { pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require @user@server in fediverse:creator',
  why: 'Mastodon credits the author under the card only when the account can be looked up by its full name.',
  sources: ['https://docs.joinmastodon.org/user/profile/#attribution'],
  severity: 'info',
  examples: {
    good: ['<meta name="fediverse:creator" content="@ada@mastodon.example">'],
    bad: [
      '<meta name="fediverse:creator" content="@ada">',
      '<meta name="fediverse:creator" content="https://mastodon.social/@ada">',
    ],
  },

  target: ({ metas }) => metas.filter(({ key }) => key === 'fediverse:creator'),

  *check(metas) {
    for (const meta of metas) {
      if (/^@?[\w.-]+@(?:[a-z0-9-]+\.)+[a-z0-9-]{2,}$/i.test(meta.value)) continue;
      const name = fullName(meta.value);
      yield {
        message: `Expected @user@server in fediverse:creator, found ${meta.value ? `"${shorten(meta.value, 60)}"` : 'none'}`,
        at: meta,
        ...(name && { help: metaTag('fediverse:creator', name) }),
        networks: ['mastodon'],
      };
    }
  },
});

/** The account that an address belongs to. */
function fullName(value: string): string | undefined {
  const url = parseHttp(value);
  const reading = url && readLink(url);
  if (!url || reading?.kind !== 'profile' || reading.handle === '') return undefined;
  return reading.handle.includes('@') ? `@${reading.handle}` : `@${reading.handle}@${url.hostname}`;
}
