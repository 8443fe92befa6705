/** What a property of a vocabulary may hold, and short ways to write one down. */

import type { Sourced } from '../network.ts';

export type ValueType =
  | 'string'
  | 'url'
  | 'integer'
  | 'float'
  | 'boolean'
  | 'datetime'
  | 'enum'
  | 'mime'
  | 'locale'
  | 'currency';

export interface Property extends Sourced {
  /** Lower case: `og:title`. */
  readonly name: string;
  readonly value: ValueType;
  /** For `enum`, lower case. */
  readonly values?: readonly string[];
  /** For numbers. */
  readonly minimum?: number;
  /** May stand several times. */
  readonly many: boolean;
  /** The values of og:type that it belongs to; [] for all. */
  readonly types: readonly string[];
  /** Plug-ins write it on pages of every type, and nobody minds. */
  readonly anywhere?: true;
  /** The property that it describes further: `og:image` for `og:image:width`. It must follow it. */
  readonly of?: string;
  /** Every page needs it. */
  readonly required?: true;
  /** Once read by somebody, no longer written about. */
  readonly legacy?: true;
  readonly note?: string;
}

/** A property before its group says where it comes from and what it belongs to. */
export type Draft = Omit<Property, keyof Sourced | 'many' | 'types'> & Partial<Pick<Property, 'many' | 'types'>>;

type More = Omit<Draft, 'name' | 'value'>;

const of =
  (value: ValueType) =>
  (name: string, more: More = {}): Draft => ({ name, value, ...more });

export const text = of('string');
export const url = of('url');
export const integer = of('integer');
export const float = of('float');
export const yesOrNo = of('boolean');
export const datetime = of('datetime');
export const mime = of('mime');
export const locale = of('locale');
export const currency = of('currency');
export const oneOf = (name: string, values: readonly string[], more: More = {}): Draft => ({
  name,
  value: 'enum',
  values,
  ...more,
});

/** An amount of money: `<name>:amount` and `<name>:currency`. */
export const price = (name: string, more: More = {}): readonly Draft[] => [
  float(`${name}:amount`, { minimum: 0, ...more }),
  currency(`${name}:currency`, more),
];

/** Properties of one source that belong to the same values of og:type. */
export const group = (
  { source, confidence }: Sourced,
  types: readonly string[],
  drafts: readonly Draft[],
): readonly Property[] => drafts.map((draft) => ({ many: false, types, ...draft, source, confidence }));
