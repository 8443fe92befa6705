import type { Severity } from '../../src/finding.ts';
import type { OrganizationIdentity } from '../../src/identity.ts';
import type { Page } from '../../src/page/page.ts';
import { isSameTelephone, readOrganizations } from '../../src/page/profiles/organizations.ts';
import { isBusiness, isOrganization } from '../../src/page/profiles/owner-types.ts';
import type { SiteDraft } from '../../src/rule.ts';
import { type Collected, siteRule, skip } from '../../src/rule.ts';
import { count, shorten } from '../../src/text.ts';

export default siteRule({
  summary: 'Require one complete Organization in the JSON-LD of the site, the same on all pages',
  why: 'Name, address, telephone and logo are what search engines, maps and networks match profiles by; where pages differ, none of them is trusted.',
  sources: [
    'https://developers.google.com/search/docs/appearance/structured-data/organization',
    'https://developers.google.com/search/docs/appearance/structured-data/local-business',
    'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
  ],
  severity: 'warning',
  examples: {
    good: [
      {
        html: jsonLd({ name: 'Willow Tea', url: 'https://example.com/', logo: 'https://example.com/logo.png' }),
        url: 'https://example.com/',
      },
    ],
    bad: [
      { html: jsonLd({ name: 'Willow Tea', url: 'https://example.com/' }), url: 'https://example.com/' },
      {
        html: jsonLd({
          name: 'Willow Tea',
          url: 'https://example.com/',
          logo: '/logo.png',
          telephone: '+49 30 1234567',
        }),
        site: {
          'https://example.com/contact': jsonLd({
            name: 'Willow Tea',
            url: 'https://example.com/',
            logo: '/logo.png',
            telephone: '+49 30 7654321',
          }),
        },
      },
    ],
  },

  collect: factsOf,

  *check(collected, _, { start, identity: { organizations: described } }) {
    if (described.length > 0) {
      yield* incomplete(described, start);
      yield* contradictions(described);
      yield* unlisted(described, collected);
    } else if (isShop(collected)) {
      yield {
        message: 'Missing Organization in the JSON-LD of the site',
        help: template(start, { name: '…', url: start, logo: '…', telephone: '…' }),
        severity: 'info',
      };
    } else yield skip;
  },
});

interface Facts {
  /** Described as the site's, marked up in attributes, or named beside an article: there is one somewhere. */
  readonly isThere: boolean;
  readonly sells: boolean;
  readonly telephones: readonly string[];
}

function factsOf(page: Page): Facts | undefined {
  const facts = {
    isThere: readOrganizations(page).length > 0 || hasMicrodata(page),
    sells: page.kind.is === 'product' || page.kind.is === 'cart',
    telephones: page.anchors
      .filter(({ href, region }) => /^tel:/i.test(href) && (region === 'header' || region === 'footer'))
      .slice(0, 10)
      .map(({ href }) => href.slice(4, 60)),
  };
  return facts.isThere || facts.sells || facts.telephones.length > 0 ? facts : undefined;
}

const hasMicrodata = ({ document }: Page): boolean =>
  document.elements.some(({ attributes }) => {
    const marked = attributes.itemtype ?? attributes.typeof;
    return marked !== undefined && isOrganization(marked.split(/\s+/).map((name) => name.replace(/^.*[/:]/, '')));
  });

const isShop = (collected: readonly Collected<Facts>[]): boolean =>
  collected.some(({ value }) => value.sells) && !collected.some(({ value }) => value.isThere);

interface Part {
  readonly name: string;
  readonly severity: Severity;
  readonly onlyBusiness?: true;
  readonly isThere: (one: OrganizationIdentity) => boolean;
}

/** Google asks a business for name and address; all else is recommended. */
const parts: readonly Part[] = [
  { name: 'name', severity: 'warning', isThere: ({ name }) => name !== '' },
  { name: 'url', severity: 'warning', isThere: ({ url }) => url !== '' },
  { name: 'logo', severity: 'warning', isThere: ({ logo }) => logo !== '' },
  { name: 'address', severity: 'warning', onlyBusiness: true, isThere: ({ address }) => address !== '' },
  { name: 'telephone', severity: 'info', onlyBusiness: true, isThere: ({ telephones }) => telephones.length > 0 },
];

/** What one page leaves out another may have. */
function* incomplete(described: readonly OrganizationIdentity[], start: string): Generator<SiteDraft> {
  const [first] = described;
  const hasBusiness = described.some(({ type }) => isBusiness([type]));
  const missing = parts.filter(
    ({ onlyBusiness, isThere }) => (hasBusiness || !onlyBusiness) && !described.some(isThere),
  );
  if (!first || missing.length === 0) return;
  yield {
    message: `Missing ${missing.map(({ name }) => name).join(', ')} in the ${first.type} of the site`,
    at: first.at,
    pages: first.on.slice(0, 1),
    help: missing.map(({ name }) => `"${name}": ${name === 'url' ? JSON.stringify(start) : '"…"'}`).join(',\n'),
    severity: missing.some(({ severity }) => severity === 'warning') ? 'warning' : 'info',
  };
}

/** Within a language: each may have its own name and number, and so may several on one page. */
function* contradictions(described: readonly OrganizationIdentity[]): Generator<SiteDraft> {
  const groups = new Map<string, OrganizationIdentity[]>();
  for (const one of described) {
    const key = `${one.language} ${one.type} ${one.id}`;
    const group = groups.get(key);
    if (!one.isAtHome) continue;
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  for (const group of groups.values()) {
    if (group.some(({ isTwin }) => isTwin)) continue;
    const same = group.filter((one) => !isBranch(one, group[0] ?? one));
    for (const detail of details) yield* differing(same, detail);
  }
}

interface Detail {
  readonly name: string;
  readonly valuesOf: (one: OrganizationIdentity) => readonly string[];
  readonly isSame: (one: string, other: string) => boolean;
}

const telephone: Detail = { name: 'telephone', valuesOf: ({ telephones }) => telephones, isSame: isSameTelephone };
const postalCode: Detail = {
  name: 'postalCode',
  valuesOf: (one) => (one.postalCode ? [one.postalCode] : []),
  isSame: (one, other) => one === other,
};
const details: readonly Detail[] = [
  { name: 'name', valuesOf: ({ name }) => (name ? [name] : []), isSame: (one, other) => plain(one) === plain(other) },
  telephone,
  postalCode,
];

const differ = ({ valuesOf, isSame }: Detail, one: OrganizationIdentity, other: OrganizationIdentity): boolean =>
  valuesOf(one).length > 0 &&
  valuesOf(other).length > 0 &&
  !valuesOf(one).some((value) => valuesOf(other).some((another) => isSame(value, another)));

/** Another number at another place. */
const isBranch = (one: OrganizationIdentity, other: OrganizationIdentity): boolean =>
  differ(telephone, one, other) && differ(postalCode, one, other);

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Found on pages that share no value with those of the usual one. */
function* differing(described: readonly OrganizationIdentity[], detail: Detail): Generator<SiteDraft> {
  const { name, valuesOf } = detail;
  const first = described.find((one) => valuesOf(one).length > 0);
  const different = first ? described.filter((one) => differ(detail, one, first)) : [];
  const [other] = different;
  if (!first || !other) return;
  const pages = different.reduce((sum, one) => sum + one.pages, 0);
  yield {
    message: `Expected one ${name} of the organization on all pages, found "${shorten(valuesOf(first)[0] ?? '', 60)}" and "${shorten(valuesOf(other)[0] ?? '', 60)}" on ${count(pages, 'page')}`,
    at: other.at,
    pages: [...different.flatMap(({ on }) => on), ...first.on.slice(0, 1)],
  };
}

/** Telephones that visitors see in header and footer, none of which the JSON-LD knows. */
function* unlisted(
  described: readonly OrganizationIdentity[],
  collected: readonly Collected<Facts>[],
): Generator<SiteDraft> {
  const listed = distinct(described.flatMap(({ telephones }) => telephones));
  const shown = collected.filter(({ value }) => value.telephones.length > 0);
  const visible = distinct(shown.flatMap(({ value }) => value.telephones));
  if (listed.length === 0 || visible.length === 0) return;
  if (visible.some((one) => listed.some((other) => isSameTelephone(one, other)))) return;
  yield {
    message: `Expected the telephone of the JSON-LD in header or footer, found ${shorten(visible[0] ?? '', 40)} instead of ${shorten(listed[0] ?? '', 40)}`,
    pages: shown.map(({ page }) => page),
    severity: 'info',
  };
}

/** More telephones than a site shows. */
const mostTelephones = 100;

const distinct = (telephones: readonly string[]): readonly string[] =>
  [...new Set(telephones)].slice(0, mostTelephones);

const template = (start: string, more: Readonly<Record<string, string>>): string =>
  `<script type="application/ld+json">\n${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Organization', '@id': `${start}#organization`, ...more }, undefined, 2).replaceAll('<', '\\u003c')}\n</script>`;

function jsonLd(properties: Readonly<Record<string, string>>): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Organization', ...properties })}</script>`;
}
