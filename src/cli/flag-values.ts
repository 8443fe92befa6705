/** Reads the values of flags. Each refusal is one sentence: which flag, what it takes, what it got. */

import { parseDuration } from '../config/duration.ts';
import { readFormat } from '../config/format.ts';
import { type Kind, kinds } from '../config/kinds.ts';
import { durationInWords, isWithin, type Range, rangeInWords } from '../config/limits.ts';
import type { FormatRequest, Level, PartialLimits, RuleSettings } from '../config/options.ts';
import { isRequestLimit, limitInWords, readRequestLimit, unknownRequestLimit } from '../config/request-limits.ts';
import { UserError } from '../errors.ts';
import { severities } from '../finding.ts';
import type { Gate } from '../gate/gate.ts';
import { readGate } from '../gate/read-gate.ts';

/** The value, and what earlier uses of the same flag made. */
type Read<T> = (text: string, before: T | undefined) => T;

export const whole =
  (flag: string, range: Range): Read<number> =>
  (text) => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (!isWithin(value, range)) refuse(flag, rangeInWords(range), text);
    return value;
  };

export const duration =
  (flag: string, range: Range): Read<number> =>
  (text) => {
    const value = parseDuration(text) ?? Number.NaN;
    if (!isWithin(value, range)) refuse(flag, durationInWords(range), text);
    return value;
  };

export const text =
  (flag: string, { words, accepts }: Kind): Read<string> =>
  (value) => {
    if (!accepts(value)) refuse(flag, words, value);
    return value;
  };

export const oneOf =
  <const T extends string>(flag: string, values: readonly T[]): Read<T> =>
  (text) =>
    values.find((value) => value === text) ?? refuse(flag, `one of ${values.join(', ')}`, text);

/** A flag that may be given several times. */
export const each =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (text, before = []) => [...before, read(text, undefined)];

export const format: Read<FormatRequest> = (value) => readFormat(text('--format', kinds.format)(value, undefined));

/** `Name: value`. The value may be a secret and is never repeated. */
export const header: Read<Readonly<Record<string, string>>> = (value, before) => {
  const at = value.indexOf(':');
  const name = value.slice(0, at).trim();
  if (at < 1) throw new UserError(`--header: expected 'Name: value', found no colon behind a name`);
  if (!kinds.headerName.accepts(name)) refuse('--header', kinds.headerName.words, name);
  return { ...before, [name.toLowerCase()]: headerValue('--header', value.slice(at + 1).trim()) };
};

export const cookie: Read<string> = (value) => {
  if (!value.includes('=')) throw new UserError(`--cookie: expected name=value, several joined by "; "`);
  return headerValue('--cookie', value);
};

/** The Authorization header for `user:password`. */
export const basicAuth: Read<string> = (value) => {
  if (!value.includes(':')) throw new UserError('--basic-auth: expected user:password, found no colon');
  return `Basic ${Buffer.from(value).toString('base64')}`;
};

export const gate: Read<Gate> = (value) => {
  const reading = readGate(value);
  if (!reading.ok) throw new UserError(`--fail-on: ${reading.fault}`);
  return reading.gate;
};

const levels: readonly Level[] = [...severities, 'on', 'off'];

/** `id` or `id=level`. */
export const rule: Read<RuleSettings> = (value, before) => {
  const at = value.lastIndexOf('=');
  const [id, level] = at === -1 ? [value, 'on'] : [value.slice(0, at), value.slice(at + 1)];
  if (!id) throw new UserError('--rule: expected the id of a rule, such as --rule meta-tags/og-image=error');
  return { ...before, [id]: oneOf(`--rule ${id}`, levels)(level, undefined) };
};

/** `name=value`. */
export const limit: Read<PartialLimits> = (value, before) => {
  const at = value.indexOf('=');
  if (at < 1) throw new UserError('--limit: expected name=value, such as --limit retries=0');
  const [name, amount] = [value.slice(0, at), value.slice(at + 1)];
  if (!isRequestLimit(name)) throw new UserError(`--limit: ${unknownRequestLimit(name)}`);
  if (readRequestLimit(name, amount) === undefined) refuse(`--limit ${name}`, limitInWords(name), amount);
  return { ...before, [name]: amount };
};

function headerValue(flag: string, value: string): string {
  if (!kinds.headerValue.accepts(value)) throw new UserError(`${flag}: expected ${kinds.headerValue.words}`);
  return value;
}

function refuse(flag: string, expected: string, found: string): never {
  throw new UserError(`${flag}: expected ${expected}, found ${JSON.stringify(found)}`);
}
