import { decodeHTML } from 'entities';
import { bareHost, parseHttp } from '../../src/address.ts';
import { metaTag } from '../../src/markup.ts';
import { emptyFile, findPlaceholder, isExampleHost, markup, reference } from '../../src/networks/placeholder-texts.ts';
import { properties, xTags } from '../../src/networks/vocabulary.ts';
import { isCardAddress } from '../../src/page/card-addresses.ts';
import { isOfUse } from '../../src/page/card-demand.ts';
import type { Page } from '../../src/page/page.ts';
import { quotedCode } from '../../src/page/quoted-code.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { fold, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Disallow left-over placeholders, double escapes and markup in the values of a card',
  why: 'Networks show the value as it stands: readers see {{title}}, undefined or &amp;#8217; in place of a headline.',
  sources: [
    'https://developers.google.com/search/docs/appearance/title-link',
    'https://html.spec.whatwg.org/multipage/semantics.html#the-meta-element',
  ],
  severity: 'error',
  examples: {
    good: [
      '<meta property="og:title" content="Tea &amp; biscuits">',
      '<title>How to use {{title}} in Jekyll</title><code>{{title}}</code>',
    ],
    bad: [
      '<meta property="og:title" content="{{ page.title }}">',
      '<meta property="og:site_name" content="Just another WordPress site">',
      '<meta property="og:title" content="Tea &amp;amp; biscuits">',
      '<meta property="og:description" content="&lt;p&gt;Loose leaf&lt;/p&gt;">',
    ],
  },

  target: (page) => (isOfUse(page) ? valuesOf(page).slice(0, most) : undefined),

  *check(values, _, page) {
    let code: string | undefined;
    const found = new Map<string, Draft & { more: number }>();
    for (const value of values) {
      const fault = faultOf(value, page);
      if (!fault) continue;
      const { sign, ...draft } = fault;
      if (sign !== undefined) code ??= quotedCode(page);
      if (sign !== undefined && code?.includes(fold(sign))) continue;
      const known = found.get(value.key);
      found.set(value.key, known ? { ...known, more: known.more + 1 } : { at: value, ...draft, more: 0 });
    }
    for (const { more, ...draft } of found.values())
      yield more > 0 ? { ...draft, message: `${draft.message} and ${more} more` } : draft;
  },
});

/** A head with more tags is no head. */
const most = 200;

interface Value {
  readonly start: number;
  readonly end: number;
  /** As typed. */
  readonly tag: string;
  readonly key: string;
  readonly text: string;
}

function valuesOf({ titles, metas, openGraph, xCard }: Page): readonly Value[] {
  const description = metas.filter(({ key, attribute }) => key === 'description' && attribute === 'name');
  return [
    ...titles.map(({ start, end, text }) => ({ start, end, tag: '<title>', key: 'title', text })),
    ...[...description, ...openGraph.properties, ...xCard.properties]
      .filter(({ key }) => !isSwitch(key))
      .map(({ start, end, rawKey, key, value }) => ({ start, end, tag: rawKey.trim(), key, text: value })),
  ]
    .filter(({ text }) => text !== '')
    .sort((one, other) => one.start - other.start);
}

/** `true` and `none` are what such a tag should hold. */
const isSwitch = (key: string): boolean =>
  ['boolean', 'enum'].includes(properties.get(key)?.value ?? '') || xTags.get(key)?.use === 'widget';

/** `sign`: what may stand in the value of a page that shows the same as code. */
type Fault = Draft & { readonly sign?: string | undefined };

const faultOf = (value: Value, page: Page): Fault | undefined =>
  placeholder(value, page) ?? twiceEscaped(value, page) ?? withMarkup(value, page);

function placeholder({ tag, key, text }: Value, page: Page): Fault | undefined {
  const isAddress = isCardAddress(key);
  const found = findPlaceholder(text);
  const what = found?.what ?? (isAddress ? addressFault(key, text, page) : undefined);
  if (what === undefined || (found?.sort === 'variable' && isSubject(text, page.url))) return undefined;
  if (found && found.sort !== 'code' && isWord(key)) return undefined;
  return {
    message: `Expected ${isAddress ? 'an address' : 'a text'} in ${tag}, found ${what}: "${shorten(text, 80)}"`,
    severity: found?.sort === 'demo' ? 'warning' : 'error',
    sign: found?.sort === 'code' ? found.pattern.exec(text)?.[0] : undefined,
  };
}

function addressFault(key: string, text: string, { url: own, site }: Page): string | undefined {
  if (key !== 'og:url' && emptyFile.test(text)) return 'an empty variable';
  const url = parseHttp(text);
  const isLeftOver = url && !site.isLocal && isExampleHost(url.hostname) && bareHost(url) !== bareHost(new URL(own));
  return isLeftOver ? 'the host of an example' : undefined;
}

/** Tags of an article may be any words. */
const isWord = (key: string): boolean => /^(?:article|book|video):(?:tag|section)$/.test(key);

/** A manual has pages about `undefined` and `null`. */
const isSubject = (text: string, url: string): boolean =>
  new URL(url).pathname
    .toLowerCase()
    .replace(/\.html?$|\/$/, '')
    .endsWith(`/${text.toLowerCase()}`);

function twiceEscaped({ tag, key, text }: Value, { headings }: Page): Fault | undefined {
  const sign = reference.exec(text)?.[0];
  if (!sign || decodeHTML(sign) === sign || isInHeading(sign, headings)) return undefined;
  return {
    message: `Expected ${tag} to be escaped once, found "${shorten(text, 80)}"`,
    sign,
    help: tagOf(key, fold(decodeHTML(text))),
  };
}

function withMarkup({ tag, key, text }: Value, { headings }: Page): Fault | undefined {
  const sign = markup.exec(text)?.[0];
  if (!sign || isCardAddress(key) || isInHeading(sign, headings)) return undefined;
  return {
    message: `Expected plain text in ${tag}, found markup: "${shorten(text, 80)}"`,
    sign,
    help: tagOf(key, fold(text.replace(/<\/?[a-z][^<>]*>/gi, ' '))),
  };
}

/** There readers see it as text: that is what the page is about. */
const isInHeading = (sign: string, headings: Page['headings']): boolean =>
  headings.slice(0, 20).some(({ text }) => text.includes(sign));

const tagOf = (key: string, text: string): string =>
  key === 'title' ? `<title>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>` : metaTag(key, text);
