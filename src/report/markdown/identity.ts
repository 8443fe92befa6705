/** Who the site is, in Markdown: a table of its profiles and what speaks for them. */

import type { Identity, NetworkIdentity } from '../../identity.ts';
import { entities, inline, link } from '../escape/markdown.ts';
import { type IdentityRow, identityFacts, identityRows } from '../identity-rows.ts';
import { figure } from '../phrases.ts';
import { marks } from './marks.ts';

export function* identitySection(identity: Identity): Iterable<string> {
  const rows = identityRows(identity);
  const facts = identityFacts(identity);
  if (rows.length === 0 && facts.length < 2) return;
  yield '\n## Who the site is\n';
  if (facts.length > 0) yield `\n${facts.map(inline).join(' · ')}\n`;
  if (rows.length === 0) return;
  const head = ['', 'Network', 'Profile', 'Named in', 'Pages', 'Remarks'];
  const align = [':-:', ':--', ':--', ':--', '--:', ':--'];
  yield `\n${[head, align, ...rows.map(cells)].map((texts) => `| ${texts.join(' | ')} |\n`).join('')}`;
}

const cells = ({ network, agreement, url, address, sources, pages, notes }: IdentityRow): string[] => [
  signs[agreement],
  entities(network),
  link(address, url),
  entities(sources),
  figure(pages),
  [remarks[agreement], ...notes].filter(Boolean).map(entities).join('; '),
];

const signs = {
  agree: '✅',
  disagree: marks.warning,
  single: '',
  'cannot-tell': '',
} as const satisfies Record<NetworkIdentity['agreement'], string>;

const remarks = {
  agree: '',
  disagree: 'sources disagree',
  single: '',
  'cannot-tell': '',
} as const satisfies Record<NetworkIdentity['agreement'], string>;
