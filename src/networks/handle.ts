/** Handles: what a network takes for one, what is wrong with it, and the address of its profile. */

import { parse } from '../address.ts';
import type { Confidence, HandleRule, Network, ProfileForm, ProfilePattern } from './network.ts';
import { networks } from './networks.ts';

export interface HandleProblem {
  /** Completes "the address …" or "the handle …". */
  readonly reason: string;
  readonly confidence: Confidence;
}

/** Canonical address of a handle's profile; undefined for a network without profiles and for impossible handles. */
export function canonicalProfile(network: string, handle: string): string | undefined {
  const known = networks.get(network);
  if (!known?.profiles || handle === '' || problemOf(known, known.profiles.handle, handle)) return undefined;
  return parse(known.profiles.canonical(handle))?.href;
}

export const ruleOf = (form: ProfileForm, { rule }: ProfilePattern): HandleRule | undefined =>
  rule === 'any' ? undefined : (rule ?? form.handle);

/** What makes a handle impossible. */
export function problemOf(network: Network, rule: HandleRule | undefined, handle: string): HandleProblem | undefined {
  if (handle === '') return { reason: 'names nobody', confidence: 'derived' };
  if (/^@?https?:/i.test(handle)) return { reason: 'holds a second address', confidence: 'derived' };
  if (/\s/.test(handle)) return { reason: 'has a space in the name', confidence: 'derived' };
  if (handle.startsWith('@') && network.profiles?.refusesAt) {
    return { reason: `has an @ before the name, which ${network.name} does not take`, confidence: 'derived' };
  }
  if (/[<>{}|\\^`"[\]\u0000-\u001f]/.test(handle)) {
    return { reason: 'has characters in the name that no network takes', confidence: 'derived' };
  }
  if (rule && !rule.pattern.test(handle)) {
    return { reason: `breaks a rule of ${network.name}: ${rule.words}`, confidence: rule.confidence };
  }
  return undefined;
}
