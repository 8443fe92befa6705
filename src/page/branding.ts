/** Tells the headline from the name of the site that stands before or behind it. */

/** What is left of a title without the name; undefined when the name is not there, is part of the sentence, or is all there is. */
export function withoutName(title: string, name: string): string | undefined {
  const isName = (part: string): boolean => part.toLowerCase() === name.toLowerCase();
  if (isName(title.slice(-name.length))) return headlineBefore(title.slice(0, -name.length));
  if (isName(title.slice(0, name.length))) return headlineBehind(title.slice(name.length));
  return undefined;
}

/** No headline holds them. */
const dividers = new Set('|｜∣·•»«›‹—');
/** They join words too (`Anti-Tea`, `2019–2026`, `a/b`): only beside a space they divide. */
const hyphens = new Set('-–‐‑―_/~');

const isJoint = (character: string): boolean => character === ' ' || dividers.has(character) || hyphens.has(character);

/** `How to brew green tea | ` */
function headlineBefore(text: string): string | undefined {
  let end = text.length;
  while (end > 0 && isJoint(text.charAt(end - 1))) end--;
  const joint = text.slice(end);
  const divides = hasDivider(joint) || (joint.includes(' ') && joint.trim() !== '');
  return divides && end > 0 ? text.slice(0, end) : undefined;
}

/** ` | How to brew green tea`. Behind a dash the sentence may go on about whom it names: `Willow Tea – our first year`. */
function headlineBehind(text: string): string | undefined {
  let start = 0;
  while (start < text.length && isJoint(text.charAt(start))) start++;
  const joint = text.slice(0, start);
  const divides = hasDivider(joint) && !joint.includes('—');
  return divides && start < text.length ? text.slice(start) : undefined;
}

const hasDivider = (joint: string): boolean => [...joint].some((character) => dividers.has(character));
