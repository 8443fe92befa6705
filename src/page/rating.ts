/** Numbers of ratings, as search engines read them: plain, as a part of the scale, or not at all. */

export type RatingNumber =
  | { readonly is: 'number'; readonly value: number }
  /** `60%`, `6 / 10`: the scale is in it. */
  | { readonly is: 'share'; readonly value: number }
  /** A number but for its comma; `right` is the same with a point. */
  | { readonly is: 'comma'; readonly right: string }
  | { readonly is: 'text' };

const plain = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const withComma = /^[+-]?\d+,\d{1,3}(?:\s*(?:%|\/\s*\d+(?:[.,]\d+)?))?$/;
const part = /^(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)$/;
const percent = /^(\d+(?:\.\d+)?)\s*%$/;

export function readRating(text: string): RatingNumber {
  const trimmed = text.trim();
  if (plain.test(trimmed)) return { is: 'number', value: Number(trimmed) };
  const [, value, whole] = part.exec(trimmed) ?? [];
  if (value !== undefined && Number(whole) > 0) return { is: 'share', value: Number(value) / Number(whole) };
  const [, hundredths] = percent.exec(trimmed) ?? [];
  if (hundredths !== undefined) return { is: 'share', value: Number(hundredths) / 100 };
  return withComma.test(trimmed) ? { is: 'comma', right: trimmed.replace(',', '.') } : { is: 'text' };
}
