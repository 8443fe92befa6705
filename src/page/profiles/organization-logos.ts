/** The logos of the site's organisation and of the publisher of an article, as the page's JSON-LD gives them. */

import type { Place } from '../../finding.ts';
import type { JsonLdNode, Page } from '../page.ts';
import { isMain, organizationNodes } from './organizations.ts';

export interface OrganizationLogo extends Place {
  readonly url: string;
}

/** More logos than a page has in earnest. */
const mostLogos = 20;

export function organizationLogos(page: Page): readonly OrganizationLogo[] {
  const logos = new Map<string, OrganizationLogo>();
  const byId = new Map(page.jsonLd.nodes.filter(isPicture).map((node) => [node.properties['@id'], node]));
  for (const { path, properties, start, end } of organizationNodes(page)) {
    if (!isMain(path) && !/(?:^|\.)publisher$/.test(path)) continue;
    for (const address of addressesOf(properties.logo, byId)) {
      const url = page.resolve(address);
      if (url && !logos.has(url) && logos.size < mostLogos) logos.set(url, { url, start, end });
    }
  }
  return [...logos.values()];
}

const isPicture = ({ properties }: JsonLdNode): boolean =>
  typeof properties.url === 'string' || typeof properties.contentUrl === 'string';

/** A string, an ImageObject, one that stands elsewhere under its `@id`, or the first of a list of these. */
function addressesOf(logo: unknown, byId: ReadonlyMap<unknown, JsonLdNode>): readonly string[] {
  const first: unknown = Array.isArray(logo) ? logo[0] : logo;
  if (typeof first === 'string') return first.trim() === '' ? [] : [first.trim()];
  if (typeof first !== 'object' || first === null) return [];
  const own = first as Record<string, unknown>;
  const picture =
    typeof own.contentUrl === 'string' || typeof own.url === 'string' ? own : (byId.get(own['@id'])?.properties ?? {});
  const address = [picture.contentUrl, picture.url].find((held) => typeof held === 'string' && held.trim() !== '');
  return typeof address === 'string' ? [address.trim()] : [];
}
