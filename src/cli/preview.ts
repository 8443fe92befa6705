/** `smo preview`: the cards of one page, drawn in the terminal, told as JSON, or painted into an HTML file. */

import { isAbsolute, join } from 'node:path';
import type { Options } from '../config/options.ts';
import { UserError } from '../errors.ts';
import { cardNetworks } from '../networks/limits.ts';
import { checkWritable, writeReport, writeToStream } from '../report/write.ts';
import { nearest } from '../text.ts';
import { version } from './about.ts';
import { checkTargets } from './check-targets.ts';
import { hasColor } from './color.ts';
import { fromFlags } from './from-flags.ts';
import type { PreviewFlags } from './preview-flags.ts';
import { prepareOptions } from './run-options.ts';
import { say } from './say.ts';
import { exitCodes, whyNot } from './verdict.ts';
import type { World } from './world.ts';

export async function preview(world: World, target: string | undefined, flags: PreviewFlags): Promise<number> {
  const page = targetOf(target, world.cwd);
  const { options, networks } = await prepare(world, page, flags);
  const html = flags.html === undefined ? undefined : from(world.cwd, flags.html);
  if (html !== undefined) await checkWritable(html);

  const { previewPage } = await import('../audit/preview-page.ts');
  const { cwd, stdin, signal } = world;
  const seen = await previewPage({ target: page, options, networks, version, cwd, stdin, signal, embed: !!html });
  signal.throwIfAborted();
  if (seen.kind === 'failed') throw new UserError(`Nothing to preview: ${whyNot(seen.page)}`, { exitCode: 3 });

  if (html !== undefined) {
    const { paintCards } = await import('../preview/html.ts');
    await writeReport(html, paintCards(seen));
    say(world.stderr, `Wrote ${flags.html}`);
  }
  const format = flags.format ?? (html === undefined ? 'table' : undefined);
  if (format !== undefined) await writeToStream(world.stdout, await printed[format](seen, world, flags));
  return exitCodes.clean;
}

type Seen = Parameters<typeof import('../preview/html.ts')['paintCards']>[0];
type Print = (seen: Seen, world: World, flags: PreviewFlags) => Promise<Iterable<string>>;

const printed: Readonly<Record<NonNullable<PreviewFlags['format']>, Print>> = {
  json: async ({ url, title, cards }) => [`${JSON.stringify({ url, title, cards }, null, 2)}\n`],
  table: async (seen, { stdout, env }, { color }) => {
    const { drawCards } = await import('../preview/terminal.ts');
    return drawCards(seen, { width: stdout.columns ?? 0, color: hasColor(color, stdout, env) });
  },
};

function targetOf(target: string | undefined, cwd: string): string {
  if (target === undefined) {
    throw new UserError('No page: name its address or its file, such as smo preview https://example.com');
  }
  if (target.trim() === '-') throw new UserError('A list or a sitemap holds many pages; name one of them');
  checkTargets([target], cwd);
  return target;
}

/** All networks that make cards, unless the user or his config names those that matter. */
async function prepare(
  world: World,
  target: string,
  { network, html, format, color, ...flags }: PreviewFlags,
): Promise<{ options: Options; networks: readonly string[] }> {
  for (const id of network ?? []) if (!cardNetworks.includes(id)) throw new UserError(unknownNetwork(id));
  const options = await prepareOptions(world, { ...fromFlags([target], flags), cards: network }, flags);
  return { options, networks: options.cards.length > 0 ? options.cards : cardNetworks };
}

function unknownNetwork(id: string): string {
  const meant = nearest(id, cardNetworks);
  const hint = meant ? `did you mean "${meant}"?` : `there are ${cardNetworks.join(', ')}`;
  return `--network: no cards of "${id}" are known; ${hint}`;
}

/** Keeps a slash at the end, which names a folder. */
const from = (cwd: string, path: string): string => (isAbsolute(path) ? path : join(cwd, path));
