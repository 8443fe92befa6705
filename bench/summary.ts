/** Medians of the rounds, and how smo compares with each peer. */

import type { Round } from './rounds.ts';

export interface PeerFigures {
  readonly peer: string;
  readonly pages: number;
  readonly pagesPerSecond: number;
  /** CPU seconds for 1,000 pages: steadier than the speed where others use the machine. */
  readonly cpuPerThousand: number;
  readonly peakMegabytes: number;
  /** How often as fast smo is. */
  readonly smoSpeed: number | undefined;
  /** How much more CPU a page costs the peer than smo. */
  readonly smoCpu: number | undefined;
}

export function summaryOf(rounds: readonly Round[]): PeerFigures[] {
  const keys = [...new Set(rounds.map(({ pages, peer }) => `${pages} ${peer}`))];
  return keys.map((key) => {
    const own = rounds.filter(({ pages, peer }) => `${pages} ${peer}` === key);
    const { peer = '', pages = 0 } = own[0] ?? {};
    const smo = rounds.filter((round) => round.peer === 'smo' && round.pages === pages);
    return {
      peer,
      pages,
      pagesPerSecond: pages / median(own.map(({ seconds }) => seconds)),
      cpuPerThousand: (1000 * median(own.map(({ cpuSeconds }) => cpuSeconds))) / pages,
      peakMegabytes: median(own.map(({ peakMegabytes }) => peakMegabytes)),
      smoSpeed: ratio(own, smo, ({ seconds }) => seconds),
      smoCpu: ratio(own, smo, ({ cpuSeconds }) => cpuSeconds),
    };
  });
}

/** Of the same round, then the median: what slowed the machine in a round slowed both. */
function ratio(own: readonly Round[], smo: readonly Round[], of: (round: Round) => number): number | undefined {
  const ratios = own.flatMap((round, at) => (smo[at] ? [of(round) / of(smo[at])] : []));
  return ratios.length > 0 ? median(ratios) : undefined;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

export function tableOf(figures: readonly PeerFigures[]): string {
  const rows = figures.map(({ peer, pages, pagesPerSecond, cpuPerThousand, peakMegabytes, smoSpeed, smoCpu }) => [
    peer,
    pages.toLocaleString('en'),
    pagesPerSecond.toFixed(0),
    cpuPerThousand.toFixed(2),
    peakMegabytes.toFixed(0),
    smoSpeed?.toFixed(2) ?? '',
    smoCpu?.toFixed(2) ?? '',
  ]);
  const heads = [
    '',
    'pages',
    'pages/s',
    'CPU s / 1,000 pages',
    'peak MB',
    'smo is … times as fast',
    'at 1/… of its CPU',
  ];
  const lines = [heads, ['---', '--:', '--:', '--:', '--:', '--:', '--:'], ...rows];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}
