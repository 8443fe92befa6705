/** Reads robots.txt as RFC 9309 says, with the leniences of Google's parser, and answers who may fetch what. */

import { pathForPatterns, type RobotsPattern, readPattern } from './robots-pattern.ts';

export interface Robots {
  /** Rules by product token in lower case; `*` is for everybody else. */
  readonly groups: ReadonlyMap<string, RobotsGroup>;
  /** As written, not resolved. */
  readonly sitemaps: readonly string[];
}

export interface RobotsGroup {
  /** The rule that counts first comes first. */
  readonly rules: readonly RobotsRule[];
  /** Milliseconds that the file asks for between two requests. */
  readonly crawlDelay: number | undefined;
}

interface RobotsRule {
  readonly allow: boolean;
  readonly pattern: RobotsPattern;
}

/** More is not read (RFC 9309, 2.5 asks for at least that). */
export const maxRobotsBytes = 500 * 1024;
/** Eight times the longest address that browsers took in 2019; what stands beyond is ignored, as Google does. */
const maxLineBytes = 2083 * 8;

export function parseRobots(file: string | Uint8Array): Robots {
  const reading = startReading();
  for (const line of linesOf(file)) readLine(reading, line);
  return {
    groups: new Map([...reading.groups].map(([token, group]) => [token, finish(group)])),
    sitemaps: reading.sitemaps,
  };
}

/** May the bot with this product token fetch the address? The host of the address is not looked at. */
export function isAllowed(robots: Robots, token: string, url: URL | string): boolean {
  const address = new URL(url);
  if (address.pathname === '/robots.txt') return true;
  const path = pathForPatterns(address);
  return groupFor(robots, token)?.rules.find(({ pattern }) => pattern.matches(path))?.allow ?? true;
}

/** Milliseconds between two requests that the file asks of this bot. */
export const crawlDelay = (robots: Robots, token: string): number | undefined => groupFor(robots, token)?.crawlDelay;

/** A bot that is named reads its own group only, everybody else that of `*`. */
export const groupFor = (robots: Robots, token: string): RobotsGroup | undefined =>
  robots.groups.get(productToken(token)) ?? robots.groups.get('*');

interface OpenGroup {
  /** Patterns to whether they allow; of two equal ones Allow wins. */
  readonly rules: Map<string, boolean>;
  crawlDelay: number | undefined;
}

interface Reading {
  readonly groups: Map<string, OpenGroup>;
  readonly sitemaps: string[];
  /** The groups that the next rule is for. */
  current: OpenGroup[];
  /** No rule has come yet since the last name, so that a further name joins. */
  naming: boolean;
}

const startReading = (): Reading => ({ groups: new Map(), sitemaps: [], current: [], naming: false });

type Directive = (reading: Reading, value: string) => void;

/** Misspellings are those that Google's parser reads too. */
const directives: ReadonlyMap<string, Directive> = new Map([
  ...under(['user-agent', 'useragent', 'user agent'], nameBot),
  ...under(['allow'], (reading, value) => addRule(reading, value, true)),
  ...under(['disallow', 'dissallow', 'dissalow', 'disalow', 'diasllow', 'disallaw'], (reading, value) =>
    addRule(reading, value, false),
  ),
  ...under(['sitemap', 'site-map'], addSitemap),
  ...under(['crawl-delay', 'crawldelay'], setDelay),
]);

function readLine(reading: Reading, line: string): void {
  const comment = line.indexOf('#');
  const text = (comment < 0 ? line : line.slice(0, comment)).trim();
  const colon = text.indexOf(':');
  const [name, value] = colon < 0 ? text.split(/[ \t]+/, 3) : [text.slice(0, colon), text.slice(colon + 1)];
  if (!name || value === undefined) return;
  directives.get(name.trim().toLowerCase())?.(reading, value.trim());
}

function nameBot(reading: Reading, value: string): void {
  if (!reading.naming) reading.current = [];
  reading.naming = true;
  const token = productToken(value);
  if (!token) return; // nobody has that name, and the rules below are not for the bots above
  const group = reading.groups.get(token) ?? { rules: new Map(), crawlDelay: undefined };
  reading.groups.set(token, group);
  reading.current.push(group);
}

function addRule(reading: Reading, value: string, allow: boolean): void {
  reading.naming = false;
  if (!value) return;
  for (const { rules } of reading.current) rules.set(value, allow || rules.get(value) === true);
}

function addSitemap(reading: Reading, value: string): void {
  if (value) reading.sitemaps.push(Buffer.from(value, 'latin1').toString('utf8'));
}

function setDelay(reading: Reading, value: string): void {
  const delay = value === '' ? Number.NaN : Number(value) * 1000;
  if (!Number.isFinite(delay) || delay < 0) return;
  for (const group of reading.current) group.crawlDelay = Math.max(delay, group.crawlDelay ?? 0);
}

function finish({ rules, crawlDelay }: OpenGroup): RobotsGroup {
  const patterns = [...rules].flatMap(([value, allow]) =>
    spellings(value, allow).map((pattern) => ({ allow, pattern: readPattern(pattern) })),
  );
  return { rules: patterns.sort(byWeight), crawlDelay };
}

/** The longest pattern wins, and Allow a tie (RFC 9309, 2.2.2). */
const byWeight = (one: RobotsRule, other: RobotsRule): number =>
  other.pattern.length - one.pattern.length || Number(other.allow) - Number(one.allow);

/** Who allows a folder's index file means the folder too, as Google reads it. */
function spellings(value: string, allow: boolean): readonly string[] {
  const folder = allow && /^(.*\/)index\.html?[^/]*$/.exec(value)?.[1];
  return folder ? [value, `${folder}$`] : [value];
}

/** The leading letters, `-` and `_`; `*` alone or before a space stands for everybody. */
function productToken(name: string): string {
  return /^\*(?=\s|$)|^[a-z_-]*/i.exec(name)?.[0].toLowerCase() ?? '';
}

/** One byte per character, so that addresses in any encoding keep their bytes. */
function* linesOf(file: string | Uint8Array): Generator<string> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : Buffer.from(file.buffer, file.byteOffset, file.length);
  const text = bytes.toString('latin1', 0, maxRobotsBytes).replace(/^\xef\xbb\xbf/, '');
  const end = /[\r\n]/g;
  for (let start = 0; start < text.length; ) {
    end.lastIndex = start;
    const stop = end.exec(text)?.index ?? text.length;
    yield text.slice(start, Math.min(stop, start + maxLineBytes));
    start = stop + 1;
  }
}

function under(names: readonly string[], directive: Directive): [string, Directive][] {
  return names.map((name) => [name, directive]);
}
