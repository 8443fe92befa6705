/** The description for search engines, which networks fall back to. */

import type { Meta, Page } from './page.ts';

/** The first `<meta name="description">` that says something. */
export function readDescription({ metas }: Page): Meta | undefined {
  return metas.find(({ attribute, key, value }) => attribute === 'name' && key === 'description' && value !== '');
}
