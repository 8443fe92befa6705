import { metaTag } from '../../src/markup.ts';
import { findPlaceholder } from '../../src/networks/placeholder-texts.ts';
import { isPlaceholder } from '../../src/networks/placeholders.ts';
import { readHandle } from '../../src/networks/read-link.ts';
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

  /** Mastodon takes the first. */
  target: ({ metas }) => metas.find(({ key }) => key === 'fediverse:creator'),

  *check(meta) {
    const { value } = meta;
    const read = readHandle('mastodon', value.replace(/^@/, ''));
    const handle = 'handle' in read ? read.handle : undefined;
    const placeholder = handle && isPlaceholder('mastodon', handle);
    const isFullName = handle !== undefined && !value.includes('/');
    if ((isFullName && !placeholder) || findPlaceholder(value)) return;
    const found = value === '' ? 'none' : `"${shorten(value, 60)}"${placeholder ? `, ${placeholder.why}` : ''}`;
    yield {
      message: `Expected @user@server in fediverse:creator, found ${found}`,
      at: meta,
      help: handle && !placeholder ? metaTag('fediverse:creator', `@${handle}`) : undefined,
      networks: ['mastodon'],
    };
  },
});
