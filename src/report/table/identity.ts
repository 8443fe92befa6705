/** Who the site is, in the terminal: a row for each network, in columns where these fit. */

import type { Identity, NetworkIdentity } from '../../identity.ts';
import { visible } from '../escape/terminal.ts';
import { type IdentityRow, identityFacts, identityRows } from '../identity-rows.ts';
import { displayWidth } from '../layout/width.ts';
import { counted } from '../phrases.ts';
import { block, lookOf, type Paint, type Sheet } from './sheet.ts';

/** Networks that are shown; the JSON has all. */
const mostRows = 12;

export function* identityText(sheet: Sheet, identity: Identity): Iterable<string> {
  const rows = identityRows(identity);
  const facts = identityFacts(identity);
  if (rows.length === 0 && facts.length < 2) return;
  yield `\n${sheet.chalk.bold.underline('Who the site is')}\n\n`;
  yield block(sheet, facts.join(' · '), { lead: '  ', maxLines: 4 });
  const shown = rows.slice(0, mostRows);
  for (const row of shown) yield rowText(sheet, row, columnsOf(sheet, shown));
  if (rows.length > mostRows) {
    yield block(sheet, `and ${counted(rows.length - mostRows, 'more network')}`, {
      lead: '  ',
      paint: sheet.chalk.dim,
    });
  }
}

interface Columns {
  readonly network: number;
  readonly address: number;
}

/** Wide enough for the longest; none where a line would be too long. */
function columnsOf({ width }: Sheet, rows: readonly IdentityRow[]): Columns | undefined {
  const network = Math.max(...rows.map((row) => displayWidth(visible(row.network))));
  const address = Math.max(...rows.map((row) => displayWidth(visible(row.address))));
  return network + address + gaps + leastRest <= width ? { network, address } : undefined;
}

const gaps = 6;
const leastRest = 40;

function rowText(sheet: Sheet, row: IdentityRow, columns: Columns | undefined): string {
  const { mark, paint } = looks(sheet)[row.agreement];
  const [network, address] = [visible(row.network), visible(row.address)];
  const rest = [row.sources, row.pages > 0 && counted(row.pages, 'page'), ...row.notes].filter(Boolean).join(' · ');
  if (!columns) {
    return block(sheet, `${network}: ${address} · ${rest}`, { lead: `${mark} `, paintLead: paint, maxLines: 5 });
  }
  const lead = `${mark} ${padded(network, columns.network)}  ${padded(address, columns.address)}  `;
  return block(sheet, rest, { lead, paintLead: (text) => paint(text.slice(0, 1)) + text.slice(1), maxLines: 5 });
}

const padded = (text: string, width: number): string => text + ' '.repeat(width - displayWidth(text));

const looks = (sheet: Sheet): Readonly<Record<NetworkIdentity['agreement'], { mark: string; paint: Paint }>> => ({
  agree: lookOf(sheet, undefined),
  disagree: lookOf(sheet, 'warning'),
  single: { mark: '-', paint: sheet.chalk.dim },
  'cannot-tell': { mark: '?', paint: sheet.chalk.dim },
});
