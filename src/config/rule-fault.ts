/** Tells what a foreign rule lacks, before it fails in the middle of a crawl. */

import { severities } from '../finding.ts';

/** A phrase for the first fault; undefined for a rule that can be run. */
export function ruleFault(rule: unknown): string | undefined {
  if (!isObject(rule)) return 'expected a rule made by pageRule, resourceRule or siteRule as the default export';
  const [, ...functions] = scopes.find(([scope]) => scope === rule.scope) ?? [];
  if (functions.length === 0) return 'expected a rule made by pageRule, resourceRule or siteRule';
  const missing = [...facts, ...functions.map((name) => [name, isFunction, 'a function'] as const)];
  const fault = missing.find(([name, accepts]) => !accepts(rule[name]));
  return fault
    ? `the rule's "${fault[0]}" is ${rule[fault[0]] === undefined ? 'missing' : `not ${fault[2]}`}`
    : undefined;
}

type Check = readonly [name: string, accepts: (value: unknown) => boolean, words: string];

const scopes = [
  ['page', 'target', 'check'],
  ['resource', 'target', 'resources', 'check'],
  ['site', 'collect', 'check'],
] as const;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isFunction = (value: unknown): boolean => typeof value === 'function';
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((entry) => typeof entry === 'string');
const isOption = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value) || isTexts(value);

const facts: readonly Check[] = [
  ['summary', isText, 'a text'],
  ['why', isText, 'a text'],
  ['sources', isTexts, 'a list of addresses'],
  ['severity', (value) => severities.some((severity) => severity === value), `one of ${severities.join(', ')}`],
  [
    'options',
    (value) => value === undefined || (isObject(value) && Object.values(value).every(isOption)),
    'an object of texts, numbers, true or false, and lists of texts',
  ],
  [
    'examples',
    (value) => isObject(value) && Array.isArray(value.good) && Array.isArray(value.bad),
    'an object with the lists good and bad',
  ],
];
