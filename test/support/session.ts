/**
 * Golden sessions: Markdown that says what a user typed and what he saw.
 *
 * A fence with a language and a path (```` ```json smo.config.json ````) writes that file first. In a `console` fence,
 * `$ smo …` runs the program, `$ cat …` prints a file; then comes what was printed (`! ` before lines of stderr) and
 * `[exit code]`. `http://tea-shop.test` stands for a server on loopback that serves the folder `tea-shop`. Words like
 * NO_COLOR=1 before the command set its environment; TTY=100 gives it terminals of that many columns.
 */

import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import manifest from '../../package.json' with { type: 'json' };
import { run, type World } from '../../src/cli/program.ts';
import { serve } from './serve.ts';
import { temporaryFolder } from './temporary-folder.ts';

type Given = Pick<World, 'builtIn'> & Partial<World>;

/** The same text with what the commands really print. */
export async function replay(markdown: string, given: Given): Promise<string> {
  const folder = temporaryFolder({ '.git/': '' });
  const stage: Stage = { folder, given, sites: new Map() };
  let replayed = '';
  let end = 0;
  for (const fence of markdown.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)) {
    const [whole, language, path, content = ''] = fence;
    replayed += markdown.slice(end, fence.index);
    end = fence.index + whole.length;
    if (path) write(join(folder, path), content);
    replayed += language === 'console' ? `\`\`\`console\n${await replayCommands(content, stage)}\`\`\`` : whole;
  }
  return replayed + markdown.slice(end);
}

interface Stage {
  readonly folder: string;
  readonly given: Given;
  /** Origins by folder. */
  readonly sites: Map<string, string>;
}

async function replayCommands(content: string, stage: Stage): Promise<string> {
  const commands = content.split('\n').filter((line) => line.startsWith('$ '));
  const printed: string[] = [];
  for (const command of commands) printed.push(`${command}\n${await replayCommand(command.slice(2), stage)}`);
  return printed.join('\n');
}

async function replayCommand(command: string, stage: Stage): Promise<string> {
  const words = await Promise.all(splitWords(command).map((word) => withOrigins(word, stage)));
  const start = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
  const env = Object.fromEntries(words.slice(0, start).map((word) => word.split('=', 2) as [string, string]));
  const [name, ...argv] = words.slice(start);
  if (name === 'cat') return masked(readFileSync(join(stage.folder, argv[0] ?? ''), 'utf8'), stage);
  if (name !== 'smo') throw new Error(`A session runs smo and cat, not ${name}`);

  const seen = screen(Number(env.TTY ?? 0));
  const exitCode = await run({
    argv,
    env,
    cwd: stage.folder,
    stdin: Readable.from([]),
    stdout: seen.stream(''),
    stderr: seen.stream('! '),
    signal: new AbortController().signal,
    ...stage.given,
  });
  return `${masked(seen.text(), stage)}[${exitCode}]\n`;
}

const splitWords = (command: string): string[] =>
  Array.from(command.matchAll(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g), ([word]) =>
    word.replace(/'([^']*)'|"([^"]*)"/g, '$1$2'),
  );

async function withOrigins(word: string, { folder, sites }: Stage): Promise<string> {
  const [, login = '', name] = /^http:\/\/([^/@]+@)?([\w-]+)\.test\b/.exec(word) ?? [];
  if (name === undefined) return word;
  const origin = sites.get(name) ?? (await serveFolder(join(folder, name), `http://${name}.test`));
  sites.set(name, origin);
  return word.replace(`http://${login}${name}.test`, origin.replace('http://', `http://${login}`));
}

async function serveFolder(folder: string, standIn: string): Promise<string> {
  const served = await serve(
    new Proxy(new Map(), {
      get: (table, property) =>
        property === 'get'
          ? (path: string) => fileAt(folder, path, standIn, () => served.origin)
          : Reflect.get(table, property),
    }),
  );
  return served.origin;
}

const types: Readonly<Record<string, string>> = { html: 'text/html', txt: 'text/plain', xml: 'application/xml' };

function fileAt(folder: string, path: string, standIn: string, origin: () => string) {
  const named = join(folder, decodeURI(path.replace(/[?#].*/s, '')));
  const file = existsSync(named) && statSync(named).isDirectory() ? join(named, 'index.html') : named;
  if (!existsSync(file)) return undefined;
  const type = types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return {
    headers: { 'content-type': type },
    body: readFileSync(file, 'utf8').replaceAll(standIn, origin()),
  };
}

/** What both streams print, in the order in which it came. */
function screen(columns: number) {
  const printed: { lead: string; text: string }[] = [];
  return {
    stream: (lead: string) => {
      const stream = new Writable({
        decodeStrings: false,
        write(chunk: string, _, done) {
          printed.push({ lead, text: chunk });
          done();
        },
      });
      return Object.assign(stream, columns > 0 ? { isTTY: true, columns } : { columns: 80 });
    },
    text: () =>
      printed
        .map(({ lead, text }) => text.replace(/^(?=[\s\S])/gm, lead))
        .join('')
        .replace(/[^\n]$/, '$&⏎\n'),
  };
}

/** What differs from run to run, or would look like the end of the fence. */
const masked = (text: string, { folder, sites }: Stage): string =>
  [...sites]
    .reduce((same, [name, origin]) => same.replaceAll(new URL(origin).host, `${name}.test`), text)
    .replaceAll(folder, '<folder>')
    .replaceAll(manifest.version, '<version>')
    .replace(/· \d[\d.]* (?:ms|s)\b/g, '· <time>')
    .replace(/("(?:startedAt|startTimeUtc|endTimeUtc)": ?)"[^"]+"/g, '$1"<time>"')
    .replace(/("duration": ?)[\d.]+/g, '$1<time>')
    .replace(/ (time|timestamp)="[^"]+"/g, ' $1="<time>"')
    .replaceAll('\x1b', '␛')
    .replaceAll('\r', '␍')
    .replace(/^```/gm, "'''");

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
