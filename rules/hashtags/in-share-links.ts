import { type HashtagParameter, hashtagCounts } from '../../src/networks/hashtags.ts';
import { networkName } from '../../src/networks/networks.ts';
import { type HashtagShare, hashtagShares } from '../../src/page/hashtags.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require share links to hand over few hashtags, in the form that the network reads',
  why: 'X sets the # itself and wants commas, Facebook wants the # and takes one; what is written otherwise is posted as rubbish or dropped. More than two or three hide the message.',
  sources: [
    'https://docs.x.com/x-for-websites/post-button/guides/web-intent',
    'https://help.x.com/en/using-x/how-to-use-hashtags',
    'https://developers.facebook.com/docs/sharing/reference/share-dialog',
  ],
  severity: 'warning',
  examples: {
    good: [
      '<a href="https://x.com/intent/tweet?text=Tea&hashtags=GreenTea,Sencha">Post</a>',
      '<a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com&hashtag=%23GreenTea">Share</a>',
    ],
    bad: [
      '<a href="https://x.com/intent/tweet?text=Tea&hashtags=%23GreenTea,%23Sencha">Post</a>',
      '<a href="https://x.com/intent/tweet?text=Tea&hashtags=GreenTea;Sencha">Post</a>',
      '<a href="https://x.com/intent/tweet?text=Tea&hashtags=GreenTea,Sencha,Gyokuro,Matcha">Post</a>',
      '<a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com&hashtag=GreenTea">Share</a>',
    ],
  },

  target: (page) => hashtagShares(page),

  *check(shares) {
    const told = new Set<string>();
    for (const share of shares) {
      for (const draft of [malformed(share), crowded(share)]) {
        if (!draft || told.has(draft.message)) continue;
        told.add(draft.message);
        yield { at: share.link, networks: [share.link.network], ...draft };
      }
    }
  },
});

function malformed({ link, parameter, value, tags }: HashtagShare): Draft | undefined {
  if (!parameter || tags.length === 0) return undefined;
  const where = `"${parameter.name}" of the share link to ${networkName(link.network)}`;
  const fault = forms[parameter.form](value, tags);
  if (!fault) return undefined;
  return {
    message: `Expected ${fault.expected} in ${where}, found "${shorten(value, 60)}"`,
    help: `${parameter.name}=${fault.right}`,
    severity: parameter.confidence === 'documented' ? 'warning' : 'info',
  };
}

type Judge = (
  value: string,
  tags: readonly string[],
) => { readonly expected: string; readonly right: string } | undefined;

const forms = {
  list: (value, tags) => {
    const right = tags.map(encodeURIComponent).join(',');
    if (/[#＃]/.test(value)) return { expected: 'hashtags without #', right };
    return tags.length > value.split(',').filter((tag) => tag.trim() !== '').length
      ? { expected: 'commas between hashtags', right }
      : undefined;
  },
  single: (value, [first = '', ...more]) => {
    const right = `%23${encodeURIComponent(first)}`;
    if (more.length > 0) return { expected: 'one hashtag', right };
    return /^[#＃]/.test(value) ? undefined : { expected: '# before the hashtag', right };
  },
} satisfies Record<HashtagParameter['form'], Judge>;

/** In the parameter and in the text. */
function crowded({ link, tags, texts }: HashtagShare): Draft | undefined {
  const count = hashtagCounts.get(link.network);
  const found = new Set([...tags, ...texts].map((tag) => tag.toLowerCase())).size;
  if (!count || found <= count.most) return undefined;
  const bound = count.is === 'limit' ? `of which it takes ${count.most}` : `where ${count.most} are advised`;
  return {
    message: `Too many hashtags in the share link to ${networkName(link.network)}: ${found}, ${bound}`,
    severity: 'info',
  };
}
