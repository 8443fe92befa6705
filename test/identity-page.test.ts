import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/rule-files.ts';
import { emptyFold, foldPage } from '../src/audit/identity/identity-fold.ts';
import { identityOf } from '../src/audit/identity/identity-of.ts';
import { readPageIdentity } from '../src/page/page-identity.ts';
import { identityText } from '../src/report/table/identity.ts';
import { openSheet } from '../src/report/table/sheet.ts';
import type { Site } from '../src/site.ts';
import { pageOf } from '../src/testing.ts';

const guide = readFileSync(join(root, 'docs/identity.md'), 'utf8');
const origin = 'https://willow-tea.example';
const site: Site = {
  start: `${origin}/`,
  origins: [origin],
  isLocal: false,
  brand: { handles: {}, hashtags: [] },
  networks: [],
};

const fold = emptyFold();
for (const [, path = '', html = ''] of guide.matchAll(/^`(\/[\w/]*)`\n\n```html\n([\s\S]*?)```/gm)) {
  foldPage(fold, origin + path, readPageIdentity(pageOf(origin + path, html, {}, site)));
}
const identity = identityOf(fold, site);

it('shows in docs/identity.md what the terminal shows of its example', () => {
  const [, shown] = /<!-- identity -->\n```\n([\s\S]*?)```/.exec(guide) ?? [];
  const text = [...identityText(openSheet({ width: 100, color: false }), identity)].join('').trimStart();
  expect(shown).toBe(text);
});

it('keeps author and friends apart, as it says there', () => {
  expect(fold.pages).toBe(3);
  expect(
    identity.networks.find(({ network }) => network === 'x')?.accounts.map(({ url, standing }) => `${standing} ${url}`),
  ).toEqual(['own https://x.com/willowtea', 'rival https://x.com/sometheme', 'author https://x.com/mei_writes']);
});
