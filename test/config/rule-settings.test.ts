import type { RuleSettings } from '../../src/config/options.ts';
import { activateRules, matchRules, practiceOf } from '../../src/config/rule-settings.ts';
import { aRule } from '../support/a-rule.ts';

const rules = {
  'widgets/dead-widget': aRule({ severity: 'error' }),
  'meta-tags/og-image': aRule({ severity: 'error' }),
  'meta-tags/og-image-size': aRule({
    severity: 'warning',
    options: { minWidth: 1200, strict: false, networks: ['x'] },
  }),
  'meta-tags/og-locale': aRule({ severity: 'info', options: { fallback: 'en_GB' } }),
};
type Preset = 'recommended' | 'strict' | 'minimal';

const activate = ({ settings = {}, only = [], preset = 'recommended' }: Case = {}) =>
  activateRules(rules, { rules: settings, only, preset }, () => 'smo.config.json: rules');
interface Case {
  readonly settings?: RuleSettings;
  readonly only?: readonly string[];
  readonly preset?: Preset;
}
const levels = (given: Case) => activate(given).map(({ id, severity }) => `${id} ${severity}`);

it('says id, practice, rule, severity and options, sorted by id', () => {
  const active = activate();
  expect(active.map(({ id }) => id)).toEqual(Object.keys(rules).sort());
  expect(active[1]).toEqual({
    id: 'meta-tags/og-image-size',
    practice: 'meta-tags',
    rule: rules['meta-tags/og-image-size'],
    severity: 'warning',
    options: { minWidth: 1200, strict: false, networks: ['x'] },
  });
});

it.each<[string, Case, readonly string[]]>([
  [
    'raises infos under strict',
    { preset: 'strict' },
    [
      'meta-tags/og-image error',
      'meta-tags/og-image-size warning',
      'meta-tags/og-locale warning',
      'widgets/dead-widget error',
    ],
  ],
  ['keeps errors only under minimal', { preset: 'minimal' }, ['meta-tags/og-image error', 'widgets/dead-widget error']],
  [
    'switches on by name what the preset left out',
    {
      preset: 'minimal',
      settings: { 'meta-tags/og-locale': 'on', 'meta-tags/og-image-size': 'error', widgets: 'off' },
    },
    ['meta-tags/og-image error', 'meta-tags/og-image-size error', 'meta-tags/og-locale info'],
  ],
  [
    'lets the later setting win',
    { settings: { 'meta-tags/*': 'off', 'meta-tags/og-locale': 'error', '*/dead-*': 'info' } },
    ['meta-tags/og-locale error', 'widgets/dead-widget info'],
  ],
  ['limits to a practice', { only: ['widgets'] }, ['widgets/dead-widget error']],
  ['limits to a glob', { only: ['*/og-l*'] }, ['meta-tags/og-locale info']],
  [
    'limits after the settings',
    { only: ['widgets'], settings: { 'meta-tags/*': 'error' } },
    ['widgets/dead-widget error'],
  ],
  [
    'keeps a rule off inside the limit',
    { only: ['meta-tags'], settings: { 'meta-tags/og-image': 'off' } },
    ['meta-tags/og-image-size warning', 'meta-tags/og-locale info'],
  ],
  [
    'runs a rule that the limit names',
    { only: ['meta-tags/og-image'], settings: { 'meta-tags/*': 'off' } },
    ['meta-tags/og-image error'],
  ],
  [
    'runs a mild rule that the limit names',
    { only: ['meta-tags/og-locale'], preset: 'minimal' },
    ['meta-tags/og-locale info'],
  ],
])('%s', (_, given, expected) => expect(levels(given)).toEqual(expected));

it('lays options over the defaults, and keeps them when the level is set again', () => {
  const settings: RuleSettings = { 'meta-tags/og-image-size': ['on', { minWidth: 600 }], 'meta-tags/*': 'error' };
  expect(activate({ settings })[1]).toMatchObject({
    severity: 'error',
    options: { minWidth: 600, strict: false, networks: ['x'] },
  });
});

it.each<[string, Case, string]>([
  [
    'a rule with a typo',
    { settings: { 'meta-tags/og-imge': 'off' } },
    'smo.config.json: rules: unknown rule "meta-tags/og-imge"; did you mean "meta-tags/og-image"?',
  ],
  [
    'a rule of another practice',
    { settings: { 'share-buttons/dead-widget': 'off' } },
    'smo.config.json: rules: unknown rule "share-buttons/dead-widget"; did you mean "widgets/dead-widget"?',
  ],
  [
    'a rule that nobody knows',
    { settings: { 'coffee/beans': 'off' } },
    'smo.config.json: rules: unknown rule "coffee/beans"; `smo rules` lists them all',
  ],
  [
    'a practice with a typo',
    { settings: { widget: 'off' } },
    'smo.config.json: rules: unknown rule or practice "widget"; did you mean "widgets"?',
  ],
  [
    'a glob for nothing',
    { settings: { 'metatags/*': 'off' } },
    'smo.config.json: rules: no rule matches "metatags/*"; did you mean "meta-tags/*"?',
  ],
  [
    'a key that touches prototypes',
    { settings: JSON.parse('{"__proto__": "off"}') },
    'smo.config.json: rules: unknown rule or practice "__proto__"; `smo rules` lists them all',
  ],
  [
    'an option with a typo',
    { settings: { 'meta-tags/og-image-size': ['warning', { minwith: 600 }] } },
    'smo.config.json: rules: meta-tags/og-image-size: unknown option "minwith"; did you mean "minWidth"?',
  ],
  [
    'an option that nobody knows',
    { settings: { 'meta-tags/og-image-size': ['warning', { colour: 'red' }] } },
    'smo.config.json: rules: meta-tags/og-image-size: unknown option "colour"; it knows minWidth, strict, networks',
  ],
  [
    'an option of a rule without any',
    { settings: { 'meta-tags/og-image': ['warning', { minWidth: 600 }] } },
    'smo.config.json: rules: meta-tags/og-image: unknown option "minWidth"; the rule has no options',
  ],
  [
    'a number as text',
    { settings: { 'meta-tags/og-image-size': ['warning', { minWidth: '600' }] } },
    'smo.config.json: rules: meta-tags/og-image-size: option "minWidth": expected a number, found "600"',
  ],
  [
    'a switch as text',
    { settings: { 'meta-tags/og-image-size': ['warning', { strict: 'yes' }] } },
    'smo.config.json: rules: meta-tags/og-image-size: option "strict": expected true or false, found "yes"',
  ],
  [
    'a text for a list',
    { settings: { 'meta-tags/og-image-size': ['warning', { networks: 'x' }] } },
    'smo.config.json: rules: meta-tags/og-image-size: option "networks": expected a list of texts, found "x"',
  ],
  [
    'a list for a text',
    { settings: { 'meta-tags/og-locale': ['info', { fallback: ['en_GB'] }] } },
    'smo.config.json: rules: meta-tags/og-locale: option "fallback": expected a text, found ["en_GB"]',
  ],
  [
    'options for several rules',
    { settings: { 'meta-tags/*': ['warning', { minWidth: 600 }] } },
    'smo.config.json: rules: "meta-tags/*" names several rules, so it takes a level but no options',
  ],
  ['a limit with a typo', { only: ['widgts'] }, '--only: unknown rule or practice "widgts"; did you mean "widgets"?'],
])('refuses %s', (_, given, message) => {
  expect(() => activate(given)).toThrow(expect.objectContaining({ name: 'UserError', message }));
});

it('matches ids, practices and globs', () => {
  const ids = Object.keys(rules);
  expect(matchRules('meta-tags/og-image', ids)).toEqual(['meta-tags/og-image']);
  expect(matchRules('meta-tags', ids)).toHaveLength(3);
  expect(matchRules('*/og-image*', ids)).toEqual(['meta-tags/og-image', 'meta-tags/og-image-size']);
  expect(matchRules('og-image', ids)).toEqual([]);
  expect(practiceOf('meta-tags/og-image')).toBe('meta-tags');
});
