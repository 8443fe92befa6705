/** What one page contributes to the picture of who the site is: small, plain, and soon folded away. */

import type { Evidence } from '../finding.ts';
import type { NameSource } from '../identity.ts';
import { fold } from '../text.ts';
import type { Feed, Page } from './page.ts';
import { type ClaimedAccount, readAccounts } from './profiles/accounts.ts';
import { type Organization, readOrganizations } from './profiles/organizations.ts';
import { readSameAs } from './profiles/same-as.ts';

/** Where a site says who it is. */
export type Place = 'home' | 'contact' | 'elsewhere';

export interface PageIdentity {
  /** Language or country of the page: each may have profiles of its own. */
  readonly edition: string;
  readonly language: string;
  readonly place: Place;
  /** About one person, whose profiles stand where others have the site's. */
  readonly isAboutSomebody: boolean;
  readonly accounts: readonly ClaimedAccount[];
  readonly names: readonly { readonly from: NameSource; readonly name: string }[];
  readonly organizations: readonly DescribedOrganization[];
  readonly feeds: readonly Pick<Feed, 'url' | 'format' | 'title'>[];
  readonly sameAs: SameAsState;
}

export type DescribedOrganization = Omit<
  Organization,
  'start' | 'end' | 'isSites' | 'isBusiness' | 'hasLogo' | 'hasAddress'
> & {
  readonly at: Evidence;
};
export type SameAsState = 'names' | 'empty' | 'microdata' | 'none';

export function readPageIdentity(page: Page): PageIdentity {
  const organizations = readOrganizations(page).filter(({ isSites }) => isSites);
  return {
    edition: editionOf(page),
    language: page.language.slice(0, 2),
    place: page.kind.is === 'home' || page.kind.is === 'contact' ? page.kind.is : 'elsewhere',
    isAboutSomebody: page.kind.is === 'profile',
    accounts: readAccounts(page),
    names: namesOn(page, organizations),
    organizations: organizations
      .slice(0, mostOrganizations)
      .map(({ start, end, isSites, isBusiness, hasLogo, hasAddress, ...one }) => ({
        ...one,
        at: page.evidence({ start, end }),
      })),
    feeds: page.feeds
      .slice(0, mostFeeds)
      .map(({ url, format, title }) => ({ url: url.slice(0, longest), format, title: title.slice(0, longest) })),
    sameAs: sameAsOf(page),
  };
}

/** More than one page has in earnest. */
const mostOrganizations = 20;
const mostFeeds = 20;
const longest = 500;

/** By the address where it names one, else by the language that the page declares. */
function editionOf({ url, language }: Page): string {
  const { hostname, pathname } = new URL(url);
  const [, place = language] = /^\/([a-z]{2}(?:[-_][a-z]{2,4})?)(?:\/|$)/i.exec(pathname) ?? [];
  return `${hostname} ${place.slice(0, 20).toLowerCase().replace('_', '-')}`.trimEnd();
}

function namesOn(page: Page, organizations: readonly Organization[]): PageIdentity['names'] {
  const application = page.metas.find(({ key, value }) => key === 'application-name' && value !== '');
  const webSites = page.jsonLd.ofType('WebSite').map(({ properties }) => properties.name);
  const told: readonly (readonly [NameSource, unknown])[] = [
    ['og:site_name', page.openGraph.siteName?.value],
    ...webSites.slice(0, mostOrganizations).map((name) => ['WebSite', name] as const),
    ...organizations.slice(0, mostOrganizations).map(({ name }) => ['Organization', name] as const),
    ['application-name', application?.value],
  ];
  return told.flatMap(([from, value]) => {
    const name = typeof value === 'string' ? fold(value.slice(0, longest)).slice(0, longestName) : '';
    return name === '' ? [] : [{ from, name }];
  });
}

const longestName = 120;

/** Markup in attributes is not read; it may name everything. */
function sameAsOf(page: Page): SameAsState {
  if (page.document.elements.some(({ attributes }) => isSameAs(attributes.itemprop ?? attributes.property)))
    return 'microdata';
  const statements = readSameAs(page).filter(({ whose }) => whose === 'site');
  if (statements.some(({ addresses }) => addresses.length > 0)) return 'names';
  return statements.length > 0 ? 'empty' : 'none';
}

const isSameAs = (property: string | undefined): boolean =>
  property !== undefined && /(?:^|[\s:])sameAs(?:$|\s)/.test(property);
