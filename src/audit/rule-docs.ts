/** Where a rule is explained. */

import manifest from '../../package.json' with { type: 'json' };
import type { ActiveRule } from '../rule.ts';

const home = manifest.homepage.replace(/#.*$/, '');

/** Built-in rules have a page by their id. */
export const docsOf = ({ id, rule }: ActiveRule): string => rule.docs ?? `${home}/blob/main/docs/rules/${id}.md`;
