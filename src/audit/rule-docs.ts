/** Where a rule is explained. */

import manifest from '../../package.json' with { type: 'json' };
import type { ActiveRule } from '../rule.ts';

const home = manifest.homepage.replace(/#.*$/, '');

/** Built-in rules have a page by their id; foreign ones name theirs, or their first source will do. */
export function docsOf({ id, rule, isForeign }: ActiveRule): string {
  if (rule.docs) return rule.docs;
  return isForeign ? (rule.sources[0] ?? '') : `${home}/blob/main/docs/rules/${id}.md`;
}
