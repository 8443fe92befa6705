import type { Page } from '../../src/page/page.ts';
import { type Collected, siteRule, skip } from '../../src/rule.ts';
import { count } from '../../src/text.ts';

export default siteRule({
  summary: 'Require on every page what nearly all pages of its kind carry',
  why: 'A tag that is missing on a few pages of a template was forgotten rather than left out: an old layout, a hand-made page, a plug-in that skipped them.',
  sources: ['https://ogp.me/#metadata'],
  severity: 'warning',
  options: { minSiblings: 10, share: 0.9 },
  examples: {
    good: [{ html: post(true), site: siblings(true), options: { minSiblings: 3 } }],
    bad: [{ html: post(false), site: siblings(true), options: { minSiblings: 3, share: 0.7 } }],
  },

  collect: (page) => (isExpectedToCarry(page) ? { kind: page.kind.is, carries: tagsOf(page) } : undefined),

  *check(collected, { minSiblings, share }) {
    const kinds = new Map<string, typeof collected>();
    for (const each of collected) kinds.set(each.value.kind, [...(kinds.get(each.value.kind) ?? []), each]);

    const templates = [...kinds].filter(([, siblings]) => siblings.length >= minSiblings);
    if (templates.length === 0) yield skip;
    for (const [kind, siblings] of templates) {
      for (const { missing, pages } of outliers(siblings)) {
        if ((siblings.length - pages.length) / siblings.length < share) continue;
        yield {
          message: `Missing ${missing.join(', ')} on ${pages.length} of ${count(siblings.length, `${kind} page`)}, while the others have ${missing.length > 1 ? 'them' : 'it'}`,
          pages,
        };
      }
    }
  },
});

interface Outliers {
  readonly missing: Tag[];
  readonly pages: readonly string[];
}

/** Pages that a template passed over lack several tags for one reason. */
function outliers(siblings: readonly Collected<{ readonly carries: readonly Tag[] }>[]): Iterable<Outliers> {
  const found = new Map<string, Outliers>();
  for (const tag of tags) {
    const pages = siblings.filter(({ value }) => !value.carries.includes(tag)).map(({ page }) => page);
    if (pages.length === 0) continue;
    const key = pages.join('\n');
    const known = found.get(key);
    if (known) known.missing.push(tag);
    else found.set(key, { missing: [tag], pages });
  }
  return found.values();
}

/** Tags whose absence networks notice. */
const tags = [
  'og:title',
  'og:description',
  'og:image',
  'og:url',
  'og:type',
  'twitter:card',
  'description',
  'canonical',
] as const;

type Tag = (typeof tags)[number];

function tagsOf({ openGraph, xCard, description, canonicals }: Page): readonly Tag[] {
  const found = {
    'og:title': openGraph.title,
    'og:description': openGraph.description,
    'og:image': openGraph.images.find(({ value }) => value !== ''),
    'og:url': openGraph.url,
    'og:type': openGraph.type,
    'twitter:card': xCard.card,
    // networks that know it prefer og:description
    description: description ?? openGraph.description,
    canonical: canonicals[0],
  } satisfies Record<Tag, unknown>;
  return tags.filter((tag) => found[tag]);
}

/** Pages of no certain kind have no siblings; some kinds need no card. */
const isExpectedToCarry = ({ kind, indexable }: Page): boolean =>
  indexable && !['other', 'error', 'search', 'sign-in', 'cart'].includes(kind.is);

function post(complete: boolean): string {
  return `<meta property="og:type" content="article">
<meta property="article:published_time" content="2026-05-01">
${complete ? '<meta property="og:image" content="https://example.com/tea.jpg">' : ''}
<article><h1>Green tea</h1><time datetime="2026-05-01">1 May</time></article>`;
}

function siblings(complete: boolean): Record<string, string> {
  const names = ['white', 'black', 'oolong', 'yellow'];
  return Object.fromEntries(names.map((name) => [`https://example.com/tea/${name}`, post(complete)]));
}
