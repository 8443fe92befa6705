/** Reads the expression of a gate. Each mistake is one sentence, with the name that was most likely meant. */

import { severities } from '../finding.ts';
import { nearest } from '../text.ts';
import { type Clause, type Comparison, comparisons, type Gate, type Measure, measures } from './gate.ts';

export type GateReading = { readonly ok: true; readonly gate: Gate } | { readonly ok: false; readonly fault: string };

export const gateExamples = 'error, warning, score<80, meta-tags:warning or pages<10';

const longest = 1000;

export function readGate(text: string): GateReading {
  if (text.length > longest) return fault(`expected at most ${longest} letters`);
  const parts = text.split(',').map((part) => part.replace(/\s+/g, ''));
  if (parts.includes('none')) {
    return parts.length === 1
      ? { ok: true, gate: { text, clauses: [] } }
      : fault(`"none" stands alone, found "${text}"`);
  }
  const clauses: Clause[] = [];
  for (const part of parts) {
    const read = readClause(part);
    if (typeof read === 'string') return fault(read);
    clauses.push(read);
  }
  return { ok: true, gate: { text: clauses.map((clause) => clause.text).join(','), clauses } };
}

const fault = (sentence: string): GateReading => ({ ok: false, fault: sentence });

/** For texts of ours. */
export function gateOf(text: string): Gate {
  const reading = readGate(text);
  if (!reading.ok) throw new TypeError(reading.fault);
  return reading.gate;
}

/** A clause, or the sentence that says what is wrong with it. */
function readClause(text: string): Clause | string {
  if (text === '') return `a clause is empty; expected one such as ${gateExamples}`;
  const [, scope, word = '', sign = '', number = ''] =
    /^(?:([^:<>=]*):)?([^:<>=]*)([<>=]*)([^:<>=]*)$/.exec(text) ?? [];
  if (scope === '') return `"${text}" names no practice before the colon`;
  const named = { text, ...(scope !== undefined && { scope }) };
  const severity = severities.find((each) => each === word);
  if (severity) return sign === '' ? { ...named, kind: 'severity', severity } : countInstead(text, word);
  if (word === 'new')
    return sign === '' && scope === undefined ? { text, kind: 'new' } : `"new" stands by itself, found "${text}"`;
  const measure = measures.find((each) => each === word);
  return measure ? readMeasure(named, measure, sign, number) : unknownWord(text, word);
}

function countInstead(text: string, word: string): string {
  const plural = word === 'info' ? 'notes' : `${word}s`;
  return `"${text}" compares a severity; did you mean "${text.replace(word, plural)}"?`;
}

function readMeasure(
  named: { readonly text: string; readonly scope?: string },
  measure: Measure,
  sign: string,
  number: string,
): Clause | string {
  const { text, scope } = named;
  const usual = `${measure}${measure === 'score' ? '<80' : measure === 'pages' ? '<10' : '>5'}`;
  if (sign === '') return `"${text}" compares with nothing; expected a number, such as ${usual}`;
  const comparison = comparisons.find((each): each is Comparison => each === sign);
  if (!comparison) return `"${text}" compares by "${sign}"; expected <, <=, > or >=, such as ${usual}`;
  if (!/^\d{1,9}(?:\.\d{1,3})?$/.test(number)) return `"${text}": expected a number behind ${sign}, such as ${usual}`;
  const limit = Number(number);
  if (measure === 'score' && limit > 100) return `"${text}": a score goes from 0 to 100`;
  if (measure === 'pages' && scope !== undefined) return `"${text}": pages are of the site, not of ${scope}`;
  if (measure === 'score' && scope?.includes('/'))
    return `"${text}": a score is of the site or a practice, not of a rule`;
  return { ...named, kind: 'measure', measure, comparison, limit };
}

const words: readonly string[] = [...severities, ...measures, 'new', 'none'];

function unknownWord(text: string, word: string): string {
  const meant = word === '' ? undefined : (singular.get(word) ?? nearest(word, words));
  return meant
    ? `unknown clause "${text}"; did you mean "${text.replace(word, meant)}"?`
    : `unknown clause "${text}"; expected one such as ${gateExamples}`;
}

const singular: ReadonlyMap<string, string> = new Map([
  ['infos', 'notes'],
  ['note', 'info'],
  ['notice', 'info'],
]);
