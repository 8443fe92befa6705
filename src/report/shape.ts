/** What messages of one rule have in common when only their values differ. */

export interface Shape {
  /** Equal for messages that say the same of different values. */
  readonly key: string;
  /** The fixed words, one more than there are slots between them. */
  readonly words: readonly string[];
  readonly slots: readonly string[];
}

// Quoted text, addresses, numbers and sizes; not the figure in a name (`h1`, `ISO-8859-1`).
const values = /"[^"]*"|“[^”]*”|`[^`]*`|«[^»]*»|「[^」]*」|https?:\/\/[^\s"<>]+|(?<![\p{L}\p{N}_-])\d[\d.,×]*(?<=\d)/gu;

const lengthThatMatters = 1000;

/** House style puts the page's own value last: *Expected …, found …*. All behind `found` counts as one value. */
export function shapeOf(message: string): Shape {
  const found = message.lastIndexOf(', found ', lengthThatMatters);
  const tail = found === -1 ? lengthThatMatters : found + ', found '.length;
  const words: string[] = [];
  const slots: string[] = [];
  let end = 0;
  for (const match of message.slice(0, tail).matchAll(values)) {
    words.push(message.slice(end, match.index));
    slots.push(match[0]);
    end = match.index + match[0].length;
  }
  words.push(message.slice(end, tail));
  if (message.length > tail) {
    slots.push(message.slice(tail));
    words.push('');
  }
  return { key: words.join('\0'), words, slots };
}

/** The message again, with `…` for each slot that is undefined. */
export const fill = (words: readonly string[], slots: readonly (string | undefined)[]): string =>
  words.map((word, index) => word + (index < slots.length ? (slots[index] ?? '…') : '')).join('');
