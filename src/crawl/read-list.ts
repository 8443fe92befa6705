/** Reads a list of addresses: one on each line, `#` before remarks. */

import { shorten } from '../text.ts';
import { ownString } from './own-string.ts';
import { maskUser, readTargetAddress, type TargetAddress } from './target-address.ts';

export interface AddressList {
  /** In order, each once. */
  readonly addresses: readonly TargetAddress[];
  readonly badLines: readonly BadLine[];
}

export interface BadLine {
  /** From 1. */
  readonly line: number;
  /** Its start, without a password. */
  readonly text: string;
}

export function readList(text: string): AddressList {
  const addresses = new Map<string, TargetAddress>();
  const badLines: BadLine[] = [];
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    const address = readTargetAddress(content);
    if (!address) badLines.push({ line: index + 1, text: shown(content) });
    else if (!addresses.has(address.url.href)) addresses.set(address.url.href, address);
  }
  return { addresses: [...addresses.values()], badLines };
}

const shown = (line: string): string => ownString(shorten(maskUser(line.slice(0, 1000)), 80));
