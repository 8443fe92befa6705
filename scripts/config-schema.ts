/** The JSON Schema of the config file, for completion in editors: the checks of `src/config/schema.ts` plus all rules by name. */

import { z } from 'zod';
import { configSchema as checks } from '../src/config/schema.ts';
import { cardNetworks } from '../src/networks/limits.ts';
import { networks } from '../src/networks/networks.ts';
import type { Rule, RuleOptions } from '../src/rule.ts';

type JsonSchema = Record<string, unknown>;

export function configSchema(rules: Readonly<Record<string, Rule>>): JsonSchema {
  const schema = z.toJSONSchema(checks, { target: 'draft-7', io: 'input' }) as JsonSchema;
  const properties = { ...(schema.properties as Record<string, JsonSchema>) };
  const { additionalProperties: setting, ...settings } = properties.rules ?? {};
  const named = Object.entries(rules).map(([id, rule]) => [id, ruleSchema(rule)]);
  return {
    ...schema,
    title: 'Config of smo',
    properties: {
      ...properties,
      networks: { ...properties.networks, items: { enum: [...networks.keys()].sort() } },
      cards: { ...properties.cards, anyOf: [{ type: 'boolean' }, { type: 'array', items: { enum: cardNetworks } }] },
      rules: { ...settings, properties: Object.fromEntries(named), additionalProperties: setting },
    },
  };
}

const levels = { enum: ['error', 'warning', 'info', 'on', 'off'] };

function ruleSchema({ summary, severity, options }: Rule): JsonSchema {
  const level = { ...levels, default: severity };
  return {
    description: summary,
    anyOf: options
      ? [level, { type: 'array', items: [level, optionsSchema(options)], minItems: 2, maxItems: 2 }]
      : [level],
  };
}

const optionsSchema = (options: RuleOptions): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, { ...typeOf(value), default: value }]),
  ),
  additionalProperties: false,
});

const typeOf = (value: RuleOptions[string]): JsonSchema =>
  typeof value === 'object' ? { type: 'array', items: { type: 'string' } } : { type: typeof value };
