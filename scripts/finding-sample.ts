/** Draws findings by lot, spread over rules, so that a reader can judge a few of many. */

import type { Finding } from '../src/finding.ts';

export interface Lot {
  readonly seed: number;
  readonly count: number;
  /** At most this many of one rule. */
  readonly perRule: number;
}

/** The same findings for the same seed. Rules take turns; one rule's findings differ in what they say as long as they can. */
export function drawFindings(findings: readonly Finding[], { seed, count, perRule }: Lot): Finding[] {
  const random = randomFrom(seed);
  const byRule = [...groupBy(findings, ({ rule }) => rule).values()];
  const queues = shuffled(byRule, random).map((ofRule) => varied(shuffled(ofRule, random)).slice(0, perRule));
  return turns(queues).slice(0, count);
}

/** First one finding of each wording, then the second ones: a template's fault would fill the sample otherwise. */
function varied(findings: readonly Finding[]): Finding[] {
  return turns([...groupBy(findings, ({ message }) => message).values()]);
}

function groupBy(findings: readonly Finding[], key: (finding: Finding) => string): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(key(finding));
    if (group) group.push(finding);
    else groups.set(key(finding), [finding]);
  }
  return groups;
}

function turns<T>(queues: readonly (readonly T[])[]): T[] {
  const longest = queues.reduce((length, queue) => Math.max(length, queue.length), 0);
  return Array.from({ length: longest }, (_, turn) => queues.flatMap((queue) => queue.slice(turn, turn + 1))).flat();
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((each) => ({ each, lot: random() }))
    .sort((one, other) => one.lot - other.lot)
    .map(({ each }) => each);
}

/** Mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What stands round the evidence; the start of the head where a finding has none. `offset` counts bytes, `reach` too. */
export function excerptAround(html: string, offset: number | undefined, reach: number): string {
  const bytes = Buffer.from(html);
  if (offset === undefined) {
    const head = Math.max(0, bytes.indexOf('<head'));
    return bytes.subarray(head, head + 2 * reach).toString();
  }
  return bytes.subarray(Math.max(0, offset - reach), offset + reach).toString();
}
