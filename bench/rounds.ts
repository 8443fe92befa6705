/** Lets each peer crawl the same site in turn, round after round, so that a slow minute of the machine meets all of them. */

import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../scripts/rule-files.ts';
import { measure } from './measure.ts';
import type { Peer } from './peers.ts';
import type { SiteShape } from './site.ts';

export interface Round {
  readonly peer: string;
  readonly pages: number;
  readonly covered: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

export async function runRounds(
  peers: readonly Peer[],
  shape: SiteShape,
  count: number,
  onRound: (round: Round) => void,
): Promise<Round[]> {
  const { server, origin } = await startServer(shape);
  const rounds: Round[] = [];
  try {
    for (let at = 0; at < count; at++) {
      for (const peer of peers) {
        const { stdout, ...measured } = await measure(peer.words(origin, shape.pages), (code) => code === 0);
        const round = { peer: peer.name, pages: shape.pages, covered: peer.covered(stdout), ...measured };
        if (round.covered !== shape.pages)
          throw new Error(`${peer.name} read ${round.covered} of ${shape.pages} pages`);
        rounds.push(round);
        onRound(round);
      }
    }
  } finally {
    server.disconnect();
  }
  return rounds;
}

function startServer({ pages, kilobytes }: SiteShape): Promise<{ server: ChildProcess; origin: string }> {
  const server = fork(join(root, 'bench/server.ts'), [String(pages), String(kilobytes)], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`The server ended with ${code}`)));
    server.stdout?.once('data', (line: Buffer) => resolve({ server, origin: line.toString().trim() }));
  });
}
