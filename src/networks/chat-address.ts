/** What is wrong with an address that should open a chat: its number or name cannot be one. */

import type { HandleRule } from './network.ts';
import { networks } from './networks.ts';
import type { LinkReading } from './read-link.ts';

export interface ChatFault {
  readonly found: string;
  readonly rule: HandleRule;
}

/** Undefined for addresses that are fine, carry a code in place of a number, or belong to networks without a rule. */
export function chatFault(reading: LinkReading): ChatFault | undefined {
  if (reading.kind !== 'message' || reading.handle === '') return undefined;
  const rule = networks.get(reading.network)?.chat;
  return rule && !rule.pattern.test(reading.handle) ? { found: reading.handle, rule } : undefined;
}

/** The digits of a number as people write it: `+49 (0)170 123-45`, `0049170…`; undefined when no country code is told. */
export function chatNumber(written: string): string | undefined {
  const text = written.trim();
  if (!/^(?:\+|00)[\d\s().+-]+$/.test(text)) return undefined;
  const number = text.replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^00/, '');
  return /^[1-9]\d{6,14}$/.test(number) ? number : undefined;
}
