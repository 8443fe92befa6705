import { metaTag } from '../../src/markup.ts';
import { plainNames, standingOfName } from '../../src/networks/vocabulary.ts';
import { isOfUse } from '../../src/page/card-demand.ts';
import type { Element } from '../../src/page/document.ts';
import type { Meta } from '../../src/page/page.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { listed, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require og: tags in property=, spelt as the protocol spells them',
  why: 'A tag whose name has a typo is not there; one in name= or in capitals is read by some networks and lost on others.',
  sources: ['https://ogp.me/', 'https://html.spec.whatwg.org/multipage/semantics.html#standard-metadata-names'],
  severity: 'warning',
  examples: {
    good: ['<meta property="og:title" content="Green tea"><meta name="description" content="Loose leaf.">'],
    bad: [
      '<meta name="og:title" content="Green tea">',
      '<meta property="og:titel" content="Green tea"><meta property="og:image_width" content="1200">',
      '<meta property="OG:Title" content="Green tea">',
      '<meta property="description" content="Loose leaf.">',
    ],
  },

  target: (page) => {
    if (!isOfUse(page)) return undefined;
    return page.metas.filter((meta) => meta.value !== '' && (isOfVocabulary(meta) || isStray(meta))).slice(0, most);
  },

  *check(metas, _, page) {
    const twins = new Set(page.metas.flatMap((meta) => (meta.value === '' ? [] : whereOf(meta))));
    const judged = new Set<Element>();
    for (const { applies, tell } of faults) {
      const faulty = metas.filter((meta) => !judged.has(meta.element) && applies(meta, twins));
      for (const { element } of faulty) judged.add(element);
      const [first] = faulty;
      if (first) yield { at: first, ...tell(faulty) };
    }
  },
});

/** Tags beyond these are no head that somebody wrote. */
const most = 500;

/** Names of the vocabularies, and names that want to be: `og.title`, `opengraph:title`. */
const isOfVocabulary = ({ key }: Meta): boolean =>
  /^(?:og|article|book|profile|product|music|video|payment|fb|al):|^og[._-]|^open_?graph[:._-]/.test(key);

const isStray = ({ key, attribute }: Meta): boolean => attribute === 'property' && plainNames.has(key);

const whereOf = ({ key, attribute }: Pick<Meta, 'key' | 'attribute'>): string => `${attribute}=${key}`;

interface Fault {
  /** `twins`: what else stands on the page, as `property=og:title`. */
  applies(meta: Meta, twins: ReadonlySet<string>): boolean;
  /** All tags of a page that have the fault. */
  tell(metas: readonly Meta[]): Draft;
}

const faults: readonly Fault[] = [
  {
    applies: ({ key }) => standingOfName(key).is === 'misspelt',
    tell: (metas) => ({
      message: `Unknown ${listed(metas.map(typed))}`,
      help: tagsOf(metas, ({ key, value }) => {
        const standing = standingOfName(key);
        return metaTag(standing.is === 'misspelt' ? standing.right : key, value);
      }),
    }),
  },
  {
    applies: ({ key, attribute }, twins) =>
      attribute !== 'property' &&
      standingOfName(key).is === 'known' &&
      !twins.has(whereOf({ key, attribute: 'property' })),
    tell: (metas) => ({
      message: `Expected property= for ${listed(metas.map(typed))}, found ${listed(metas.map(({ attribute }) => `${attribute}=`))}`,
      help: tagsOf(metas, ({ key, value }) => metaTag(key, value)),
    }),
  },
  {
    applies: ({ key, rawKey }) => rawKey !== key && standingOfName(key).is === 'known',
    tell: (metas) => ({
      message: `Expected ${listed(metas.map(({ key }) => key))}, found ${listed(metas.map(({ rawKey }) => `"${shorten(rawKey, 40)}"`))}`,
      help: tagsOf(metas, ({ key, value }) => metaTag(key, value)),
    }),
  },
  {
    applies: (meta, twins) =>
      isStray(meta) && !isInRdfa(meta.element) && !twins.has(whereOf({ key: meta.key, attribute: 'name' })),
    tell: (metas) => ({
      message: `Expected name= for ${listed(metas.map(typed))}, found property=`,
      help: tagsOf(metas, ({ key, value }) => metaTag(key, value)),
    }),
  },
];

const typed = ({ rawKey }: Meta): string => shorten(rawKey.trim(), 40);

const tagsOf = (metas: readonly Meta[], tag: (meta: Meta) => string): string =>
  [...new Set(metas.map(tag))].slice(0, 10).join('\n');

/** There a property without a prefix belongs to the vocabulary around it. */
function isInRdfa(element: Element): boolean {
  for (let around: Element | undefined = element; around; around = around.parent) {
    if ('vocab' in around.attributes || 'typeof' in around.attributes) return true;
  }
  return false;
}
