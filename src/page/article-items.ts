/** What the page says of its article in the words of schema.org. */

import { isArticleType } from '../networks/schema-org.ts';
import type { Page } from './page.ts';
import { type SchemaItem, schemaItems } from './schema-items.ts';

/** Themes and plug-ins may each say it, in JSON-LD and microdata: their statements add up. */
export const articleItems = (page: Page): readonly SchemaItem[] =>
  schemaItems(page).filter(({ isTop, types }) => isTop && types.some(isArticleType));

/** Whether some of its structured data was not read here: RDFa, or a block that does not parse. */
export const hasUnreadMarkup = ({ document, jsonLd }: Page): boolean =>
  jsonLd.blocks.some(({ ok }) => !ok) ||
  document.elements.some(({ attributes, inert }) => !inert && attributes.typeof?.trim());
