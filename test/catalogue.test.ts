import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules as registry } from '../rules/index.ts';
import { root, ruleIds } from '../scripts/rule-files.ts';

/**
 * The catalogue: by practice, each idea of what can be wrong, with the rules that find it. `none yet` is an idea without a
 * rule; a rule that takes it up is named here.
 */
const catalogue: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'meta-tags': {
    'a card tag is missing or empty': 'og-title og-description og-image og-url og-type',
    'the name of the site is missing': 'og-site-name',
    'the locale is missing or has the wrong form': 'og-locale',
    'a tag has the wrong attribute, a typo or capitals': 'og-attribute',
    'a property that no specification has': 'og-unknown-property',
    'a value breaks the specification': 'og-value-syntax',
    'an address is relative, private or of a staging host': 'og-absolute-urls',
    'an address is http on an https page': 'og-https',
    'a property stands twice': 'og-duplicates',
    'a part stands before its root tag': 'og-structured-order',
    'og:url is not the canonical address': 'og-url-canonical',
    'the image cannot be fetched': 'og-image-reachable',
    'the image is too small or of the wrong shape': 'og-image-size',
    'the declared size is not the true one': 'og-image-declared-size',
    'the image is too heavy': 'og-image-weight',
    'the format is refused by some networks': 'og-image-format',
    'the image has no alternative text': 'og-image-alt',
    'one image is on most pages': 'og-image-shared',
    'the card type is missing or unknown': 'x-card',
    'a card lacks what its type needs': 'x-card-required',
    'a handle is none': 'x-handle',
    'tags that nobody reads, and copies': 'x-legacy-tags x-redundant-tags',
    'texts are cut': 'title-length description-length',
    'the title carries the name of the site': 'title-branding',
    'values that a template left': 'placeholder-values',
    'tags stand where networks do not read': 'head-position',
    'an article lacks dates or author': 'article-properties',
    'the fediverse author has the wrong form': 'fediverse-creator',
    'the oEmbed answer is not valid': 'oembed',
    'the canonical link is missing or wrong': 'canonical',
    'icons are missing': 'icons',
    'JSON-LD does not parse': 'json-ld-syntax',
    'Pinterest is kept away or lacks something': 'pinterest',
    'alternates disagree': 'locale-alternates',
    'pages share their whole card': 'duplicate-cards',
    'a page lacks what its siblings have': 'template-outliers',
    'only a script writes the tags': 'script-only-tags',
  },
  'share-buttons': {
    'a page has no way to share': 'present',
    'the buttons stand where nobody sees them': 'position',
    'another page is shared': 'target-url',
    'parameters are missing or badly encoded': 'parameters',
    'the endpoint closed or was renamed': 'dead-target legacy-target',
    'the vendor ended': 'dead-vendor',
    'two vendors on one page': 'vendor-duplicate',
    'a button has no name': 'accessible-name',
    'a new tab is opened carelessly': 'new-tab-safety',
    'the wrong networks, or too many': 'networks',
    'nothing for phones': 'mobile',
    'siblings have buttons': 'coverage',
  },
  widgets: {
    'a widget is dead': 'dead-widget',
    'an SDK is old': 'deprecated-sdk',
    'an SDK is loaded twice': 'sdk-duplicate',
    'markup and SDK do not come together': 'markup-without-sdk sdk-without-markup',
    'a script blocks the page': 'blocking-script',
    'frames load before they are seen': 'lazy-embed',
    'a frame has no title': 'frame-title',
    'a frame is http on an https page': 'insecure-embed',
    'cookies come before consent': 'privacy',
    'many heavy scripts': 'embed-weight',
    'an embed is empty without scripts': 'fallback-content',
    'the embedded post is gone': 'deleted-post',
  },
  'sign-in': {
    'no social sign-in is offered': 'present',
    'the library is withdrawn': 'deprecated-library',
    'the provider ended': 'dead-provider',
    'a button has no name': 'accessible-name',
    'the address is http': 'https',
    'a secret is in the page': 'leaked-secret',
    'the request lacks state': 'missing-state',
    'the implicit flow': 'implicit-flow',
    'the library of the markup is missing': 'unresolved',
    'too many or too few providers': 'provider-choice',
    'the answer goes to another host': 'callback-host',
  },
  engagement: {
    'nobody can reply': 'comments',
    'the comment service is dead': 'dead-comments',
    'nothing to follow': 'follow',
    'no newsletter': 'newsletter',
    'a chat address is malformed': 'messaging-link',
    'nobody can be reached': 'contact',
    'counters are wrong': 'interaction-statistics',
    'discussions are not marked up': 'discussion-markup',
    'comments are closed': 'closed-comments',
  },
  'profile-links': {
    'no profile is linked': 'present',
    'a link was never filled in': 'placeholder',
    'a handle cannot be': 'handle-syntax',
    'a share link stands for a profile': 'share-as-profile',
    'the network ended': 'dead-network',
    'the host is an old one': 'legacy-host',
    'pages link to different profiles': 'consistency',
    'kinds of source disagree': 'identity',
    'other names on other networks': 'handle-drift',
    'sameAs is missing or incomplete': 'same-as',
    'the organization is incomplete or contradictory': 'organization',
    'the logo is missing, small or of the wrong format': 'logo',
    'a profile does not link back': 'rel-me',
    'a profile is gone': 'reachable',
    'a link has no name': 'accessible-name',
    'some templates lack the links': 'coverage',
    'a new tab is opened carelessly': 'new-tab-safety',
    'the pages say another name or account than the config': 'brand',
  },
  content: {
    title: 'title',
    description: 'description',
    headline: 'headline',
    'article markup': 'article-markup',
    author: 'author',
    dates: 'dates',
    'nothing to see': 'visuals',
    'images without alternative text': 'image-alt',
    'too little to read': 'thin',
    'titles that repeat': 'duplicate-titles',
    language: 'language',
    'videos without markup': 'video-markup',
    'nothing to quote': 'quotable',
  },
  hashtags: {
    'no network accepts it': 'syntax',
    'in share links': 'in-share-links',
    'too many': 'too-many',
    'the brand is nowhere': 'brand',
    'links lead nowhere': 'dead-links',
    'articles without tags': 'article-tags',
    'several spellings': 'consistency',
  },
  'posting-schedule': {
    'feeds are not announced': 'feed-discovery',
    'a feed does not parse': 'none yet',
    'items lack dates, links or ids': 'none yet',
    'the newest item is old': 'none yet',
    'gaps in the rhythm': 'none yet',
    'dates of the sitemap': 'none yet',
    'sources name different days': 'none yet',
    'items have no pictures': 'none yet',
  },
  'user-content': {
    'no word of customers': 'present',
    'links of comments pass on trust': 'rel-ugc',
    'reviews are marked up wrongly': 'review-markup',
    'ratings outside of their scale': 'rating-range',
    'a business rates itself': 'self-serving',
    'embeds load before consent': 'embed-consent',
    'comments are not marked up': 'comment-markup',
  },
  'crawler-access': {
    'preview bots are kept away': 'robots-social-bots',
    'robots.txt is at fault': 'robots-file',
    'bots get another answer': 'bot-answers',
    'parts and plain encodings are answered wrongly': 'partial-content',
    'shareable pages are hidden from search': 'indexability',
    'links lead to errors': 'status',
    'chains of redirects': 'redirects redirected-address',
    'no way from http to https': 'https',
    'the first byte comes late': 'slow',
    'the page is longer than bots read': 'html-size',
    'nothing without scripts': 'empty-shell',
  },
  landing: {
    'no viewport': 'viewport',
    'nothing to do next': 'call-to-action',
    'tracking in the canonical address': 'tracking-in-canonical',
    'tracking on links within the site': 'internal-tracking',
    'something covers the page': 'interstitial',
    'half of the tags for apps': 'app-links',
    'share links without campaign': 'utm-share-links',
    'no way to print or copy': 'print-or-copy-link',
  },
};

const practices = Object.keys(catalogue);

it('has the twelve practices as folders of rules and of tests, and no others', () => {
  expect(practices).toHaveLength(12);
  for (const folder of ['rules', 'test/rules']) expect(foldersIn(folder)).toEqual([...practices].sort());
  expect(foldersIn('docs/rules')).toEqual([...practices].sort());
});

describe.each(practices)('%s', (practice) => {
  const ideas = Object.entries(catalogue[practice] ?? {});
  const taken = ideas.filter(([, rules]) => rules !== 'none yet');

  it.each(taken)('finds that %s', (_, rules) => {
    for (const name of rules.split(' ')) expect(registry).toHaveProperty([`${practice}/${name}`]);
  });
  for (const [idea, rules] of ideas) if (rules === 'none yet') it.todo(idea);
});

describe.each(ruleIds())('%s', (id) => {
  it('is registered, has a file, a page, a test and examples, and stands in the index', () => {
    const rule = registry[id];
    expect(rule?.examples.good.length).toBeGreaterThan(0);
    expect(rule?.examples.bad.length).toBeGreaterThan(0);
    for (const path of [`rules/${id}.ts`, `docs/rules/${id}.md`, `test/rules/${id}.test.ts`])
      expect(existsSync(join(root, path)), path).toBe(true);
    expect(index).toContain(`(${id}.md)`);
  });
});

it('has no page or test of a rule that is gone', () => {
  const ids = new Set(Object.keys(registry));
  for (const [folder, ending] of [
    ['docs/rules', '.md'],
    ['test/rules', '.test.ts'],
  ] as const) {
    const left = practices.flatMap((practice) =>
      readdirSync(join(root, folder, practice))
        .filter((file) => file.endsWith(ending))
        .map((file) => `${practice}/${file.slice(0, -ending.length)}`)
        .filter((id) => !ids.has(id)),
    );
    expect(left).toEqual([]);
  }
});

const index = readFileSync(join(root, 'docs/rules/README.md'), 'utf8');

function foldersIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
