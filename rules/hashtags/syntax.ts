import { type HashtagFault, hashtagFault, rightHashtag } from '../../src/networks/hashtags.ts';
import { type Hashtag, hashtagsOf } from '../../src/page/hashtags.ts';
import { pageRule } from '../../src/rule.ts';
import { listed, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require hashtags that networks can read',
  why: 'A hashtag ends at the first space, hyphen or dot, and one of digits alone is none: #green-tea is posted as #green, among posts about anything green.',
  sources: [
    'https://github.com/twitter/twitter-text/blob/master/conformance/validate.yml',
    'https://docs.joinmastodon.org/user/posting/#hashtags',
  ],
  severity: 'warning',
  examples: {
    good: ['<a href="https://x.com/intent/tweet?text=Tea&hashtags=GreenTea,茶">Post</a>'],
    bad: [
      '<a href="https://x.com/intent/tweet?text=Tea&hashtags=green-tea,2026">Post</a>',
      '<a href="https://www.instagram.com/explore/tags/green%20tea/">#green tea</a>',
    ],
  },

  target: (page) => hashtagsOf(page).filter(({ from }) => from !== 'text'),

  *check(hashtags) {
    for (const [fault, faulty] of faultsOf(hashtags)) {
      const tags = new Map(faulty.map((hashtag) => [hashtag.tag, hashtag]));
      const shown = listed([...tags.keys()].map((tag) => `"${shorten(tag, 40)}"`));
      const right = [...tags.keys()].flatMap((tag) => rightHashtag(tag) ?? []);
      yield {
        message: `Expected ${wanted[fault]} in hashtags, found ${shown}`,
        at: faulty[0],
        networks: [...new Set(faulty.flatMap(({ network }) => network ?? []))],
        ...(right.length > 0 && { help: listed(right.map((tag) => `#${tag}`)) }),
      };
    }
  },
});

const wanted = {
  space: 'no spaces',
  digits: 'at least one letter',
  sign: 'only letters, digits and _',
} satisfies Record<HashtagFault['is'], string>;

function faultsOf(hashtags: readonly Hashtag[]): ReadonlyMap<HashtagFault['is'], readonly Hashtag[]> {
  const faults = new Map<HashtagFault['is'], Hashtag[]>();
  for (const hashtag of hashtags) {
    const fault = hashtagFault(hashtag.tag);
    if (!fault) continue;
    const same = faults.get(fault.is);
    if (same) same.push(hashtag);
    else faults.set(fault.is, [hashtag]);
  }
  return faults;
}
