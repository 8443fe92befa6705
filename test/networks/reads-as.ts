/** Runs a table of addresses and what they are read as: `address  kind network value`. */

import { type LinkReading, readLink } from '../../src/networks/read-link.ts';

export function readsAs(table: string): void {
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '' && !row.startsWith('//'))
    .map((row): [string, string] => {
      const [address = '', ...expected] = row.split(/\s+/);
      return [address, expected.join(' ')];
    });
  it.each(rows)('%s is %s', (address, expected) => expect(inWords(readLink(new URL(address)))).toBe(expected));
}

export function inWords(reading: LinkReading | undefined): string {
  if (!reading) return 'none';
  return [reading.kind, reading.network, ...details(reading)]
    .filter((word) => word !== undefined && word !== '')
    .join(' ');
}

function details(reading: LinkReading): (string | undefined)[] {
  switch (reading.kind) {
    case 'share':
      return [reading.endpoint.state, reading.sharedUrl === '' ? '(empty)' : reading.sharedUrl];
    case 'profile':
      return [reading.handle, reading.id && `#${reading.id}`, reading.what];
    case 'bad-profile':
      return [reading.handle.replace(/\s/g, '_') || '(nobody)'];
    case 'follow':
    case 'message':
      return [reading.handle];
    case 'hashtag':
      return [reading.tag];
    case 'invite':
      return [reading.code];
    case 'reference':
      return [reading.id];
    default:
      return [];
  }
}
