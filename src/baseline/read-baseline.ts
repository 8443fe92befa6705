/** Reads a baseline that people may have edited; each fault is one sentence. */

import { readJson } from '../config/json.ts';
import { UserError } from '../errors.ts';
import { nearest, shorten } from '../text.ts';
import { type Baseline, type BaselineEntry, baselineVersion } from './baseline.ts';

/** `shown`: the file as the user named it. */
export function readBaseline(text: string, shown: string): Baseline {
  const reading = readJson(text);
  if (!reading.ok) throw new UserError(`${shown}:${reading.line}:${reading.column}: ${reading.fault}`);
  const fault = faultOf(reading.value);
  if (fault) throw new UserError(`${shown}: ${fault}`);
  return reading.value as Baseline;
}

function faultOf(value: unknown): string | undefined {
  if (!isObject(value) || !('entries' in value)) return 'this is no baseline; --update-baseline writes one';
  if (value.version !== baselineVersion) {
    return `expected version ${baselineVersion}, found ${show(value.version)}; it may be of another smo`;
  }
  if (!Array.isArray(value.entries)) return `entries: expected a list, found ${show(value.entries)}`;
  for (const [index, entry] of value.entries.entries()) {
    const fault = entryFault(entry);
    if (fault) return `entries[${index}]${fault}`;
  }
  return undefined;
}

interface Field {
  readonly words: string;
  readonly required?: true;
  accepts(value: unknown): boolean;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const text = { words: 'a text', accepts: isText };

const fields = {
  rule: { words: 'the id of a rule', required: true, accepts: isText },
  page: { words: 'the path of a page', required: true, accepts: isText },
  message: { words: 'the message of a finding', required: true, accepts: isText },
  snippet: text,
  count: { words: 'a whole number from 1', accepts: (value) => Number.isSafeInteger(value) && Number(value) > 0 },
  reason: text,
  expires: { words: 'a day such as 2027-01-31', accepts: isDay },
} as const satisfies Record<keyof BaselineEntry, Field>;

function entryFault(entry: unknown): string | undefined {
  if (!isObject(entry)) return `: expected an object, found ${show(entry)}`;
  for (const key of Object.keys(entry)) {
    if (Object.hasOwn(fields, key)) continue;
    const meant = nearest(key, Object.keys(fields));
    return `: unknown key "${key}"; ${meant ? `did you mean "${meant}"?` : `it knows ${Object.keys(fields).join(', ')}`}`;
  }
  for (const [key, field] of Object.entries<Field>(fields)) {
    const value = entry[key];
    if (value === undefined ? field.required : !field.accepts(value)) {
      return `.${key}: expected ${field.words}, found ${show(value)}`;
    }
  }
  return undefined;
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const show = (value: unknown): string => (value === undefined ? 'nothing' : shorten(JSON.stringify(value), 60));
