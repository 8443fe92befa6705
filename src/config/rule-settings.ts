/** Switches rules on: preset, settings and `only` against the rules there are, every name and option checked. */

import picomatch from 'picomatch';
import { UserError } from '../errors.ts';
import type { Severity } from '../finding.ts';
import type { ActiveRule, Rule, RuleOptions } from '../rule.ts';
import { nearest } from '../text.ts';
import type { Level, Options, RuleSetting } from './options.ts';
import { presetLevel } from './presets.ts';

export type Rules = Readonly<Record<string, Rule>>;

/** Says where a setting stands, for messages: `smo.config.json: rules`, `--rule`. */
export type Where = (key: string) => string;

type Settings = Pick<Options, 'rules' | 'only' | 'preset'>;
interface State {
  level: Level;
  options: RuleOptions;
}

/** The rules that are on, sorted by id. */
export function activateRules(rules: Rules, settings: Settings, where: Where = () => 'rules'): readonly ActiveRule[] {
  const ids = Object.keys(rules).sort();
  const states = new Map<string, State>(ids.map((id) => [id, startOf(rules[id], settings)]));
  for (const [key, setting] of Object.entries(settings.rules)) apply(key, setting, rules, states, where(key));
  limitTo(settings.only, states);
  return ids.flatMap((id) => activate(id, rules[id], stateOf(states, id)));
}

/** `meta-tags/og-image` → `meta-tags`. */
export const practiceOf = (id: string): string => id.slice(0, id.indexOf('/'));

/** Ids that a rule id, a practice or a glob names. */
export function matchRules(pattern: string, ids: readonly string[]): readonly string[] {
  if (ids.includes(pattern)) return [pattern];
  const ofPractice = ids.filter((id) => practiceOf(id) === pattern);
  if (ofPractice.length > 0 || !isGlob(pattern)) return ofPractice;
  const matches = picomatch(pattern);
  return ids.filter((id) => matches(id));
}

/** What the user most likely meant, as the end of a sentence. */
export function unknownRule(pattern: string, ids: readonly string[]): string {
  const [practice = '', thing] = pattern.split('/', 2);
  const practices = [...new Set(ids.map(practiceOf))];
  if (isGlob(pattern)) return `no rule matches "${pattern}"; ${meant(nearest(practice, practices), '/*')}`;
  if (thing === undefined) {
    return `unknown rule or practice "${pattern}"; ${meant(nearest(pattern, practices) ?? nearestRule(pattern, ids))}`;
  }
  return `unknown rule "${pattern}"; ${meant(nearestRule(pattern, ids))}`;
}

const meant = (name: string | undefined, end = ''): string =>
  name ? `did you mean "${name}${end}"?` : '`smo rules` lists them all';

const isGlob = (pattern: string): boolean => /[*?[{!(]/.test(pattern);

/** By its spelling as a whole, else by its last part: people forget or mistake the practice. */
function nearestRule(pattern: string, ids: readonly string[]): string | undefined {
  const thing = nearest(thingOf(pattern), ids.map(thingOf));
  return nearest(pattern, ids) ?? ids.find((id) => thingOf(id) === thing);
}

const thingOf = (id: string): string => id.slice(id.indexOf('/') + 1);

function startOf(rule: Rule | undefined, { preset, only }: Settings): State {
  const level = presetLevel(preset, rule?.severity ?? 'error');
  // who names rules wants them, mild as they may be
  return { level: level === 'off' && only.length > 0 ? 'on' : level, options: {} };
}

function apply(key: string, setting: RuleSetting, rules: Rules, states: Map<string, State>, where: string): void {
  const ids = matchRules(key, [...states.keys()]);
  if (ids.length === 0) throw new UserError(`${where}: ${unknownRule(key, [...states.keys()])}`);
  const [level, options] = typeof setting === 'string' ? [setting] : setting;
  if (options && !Object.hasOwn(rules, key)) {
    throw new UserError(`${where}: "${key}" names several rules, so it takes a level but no options`);
  }
  for (const id of ids) {
    const state = stateOf(states, id);
    state.level = level;
    if (options) state.options = checkOptions(options, rules[id]?.options ?? {}, `${where}: ${id}`);
  }
}

function limitTo(only: readonly string[], states: Map<string, State>): void {
  if (only.length === 0) return;
  const ids = [...states.keys()];
  const named = new Set(only.flatMap((pattern) => matchRules(pattern, ids)));
  for (const [id, state] of states) {
    if (!named.has(id)) state.level = 'off';
    else if (state.level === 'off' && only.includes(id)) state.level = 'on';
  }
  const unknown = only.find((pattern) => matchRules(pattern, ids).length === 0);
  if (unknown !== undefined) throw new UserError(`--only: ${unknownRule(unknown, ids)}`);
}

function stateOf(states: Map<string, State>, id: string): State {
  const state = states.get(id);
  if (!state) throw new TypeError(`no state for rule ${id}`);
  return state;
}

function activate(id: string, rule: Rule | undefined, { level, options }: State): ActiveRule[] {
  if (!rule || level === 'off') return [];
  const severity: Severity = level === 'on' ? rule.severity : level;
  return [{ id, practice: practiceOf(id), rule, severity, options: Object.freeze({ ...rule.options, ...options }) }];
}

function checkOptions(options: RuleOptions, defaults: RuleOptions, where: string): RuleOptions {
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(defaults, name)) throw new UserError(`${where}: ${unknownOption(name, Object.keys(defaults))}`);
    const expected = typeOf(defaults[name]);
    if (!expected.accepts(value)) {
      throw new UserError(`${where}: option "${name}": expected ${expected.words}, found ${JSON.stringify(value)}`);
    }
  }
  return options;
}

function unknownOption(name: string, known: readonly string[]): string {
  if (known.length === 0) return `unknown option "${name}"; the rule has no options`;
  const meant = nearest(name, known);
  return `unknown option "${name}"; ${meant ? `did you mean "${meant}"?` : `it knows ${known.join(', ')}`}`;
}

interface OptionType {
  readonly words: string;
  accepts(value: unknown): boolean;
}

const optionTypes = {
  number: { words: 'a number', accepts: (value) => typeof value === 'number' && Number.isFinite(value) },
  string: { words: 'a text', accepts: (value) => typeof value === 'string' },
  boolean: { words: 'true or false', accepts: (value) => typeof value === 'boolean' },
  list: {
    words: 'a list of texts',
    accepts: (value) => Array.isArray(value) && value.every((entry) => typeof entry === 'string'),
  },
} as const satisfies Record<string, OptionType>;

/** The default's type is the option's type. */
function typeOf(value: RuleOptions[string] | undefined): OptionType {
  return Array.isArray(value) ? optionTypes.list : optionTypes[typeof value as 'number' | 'string' | 'boolean'];
}
