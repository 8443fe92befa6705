/** `npm run bench`: smo, Crawlee and a bare loop over the same made-up site, in turn; tells speeds, costs, memory and ratios. */

import { parseArgs } from 'node:util';
import { runMicro } from './micro.ts';
import { preparePeers } from './peers.ts';
import { type Round, runRounds } from './rounds.ts';
import { summaryOf, tableOf } from './summary.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    'page-kb': { type: 'string', default: '41' },
    rounds: { type: 'string', default: '3' },
    peers: { type: 'string', default: 'smo,crawlee,bare' },
    micro: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const rounds: Round[] = [];
if (values.micro) {
  const figures = await runMicro(Number(values['page-kb']));
  process.stdout.write(
    values.json
      ? `${JSON.stringify(figures, null, 2)}\n`
      : figures
          .map(({ name, value, unit }) => `${name.padEnd(56)} ${value.toFixed(3).padStart(10)} ${unit}\n`)
          .join(''),
  );
} else {
  const peers = await preparePeers(values.peers.split(','));
  for (const pages of values.sizes.split(',').map(Number)) {
    rounds.push(
      ...(await runRounds(peers, { pages, kilobytes: Number(values['page-kb']) }, Number(values.rounds), (round) => {
        if (!values.json)
          process.stderr.write(
            `${round.peer} ${round.pages}: ${(round.pages / round.seconds).toFixed(0)} pages/s, ${round.cpuSeconds.toFixed(1)} CPU s, ${round.peakMegabytes.toFixed(0)} MB\n`,
          );
      })),
    );
  }
  const summary = summaryOf(rounds);
  process.stdout.write(values.json ? `${JSON.stringify(summary, null, 2)}\n` : tableOf(summary));
}
