/** Which open elements a start tag closes by itself: the second `<li>` ends the first. */

import type { OpenElements } from './open-elements.ts';
import { htmlTag, isHeading, isScope, isSpecial, isTableScope, type Tag } from './tags.ts';

type Implied = (open: OpenElements, at: number) => void;

const named =
  (...names: string[]) =>
  (tag: Tag): boolean =>
    names.includes(tag.name);

/** Closes the nearest of these names unless a boundary stands before it. */
function closing(boundary: number, ...names: string[]): Implied {
  const passes = named(...names);
  return (open, at) => {
    const found = open.find(passes, boundary);
    if (found >= 0) open.closeFrom(found, at, at);
  };
}

/** Closes the innermost element if it has one of these names. */
function closingCurrent(...names: string[]): Implied {
  return (open, at) => {
    if (open.current && names.includes(open.current.name)) open.closeFrom(open.stack.length - 1, at, at);
  };
}

const transparent = named('address', 'div', 'p');

/** `<li>`, `<dd>` and `<dt>` close their like, looking through `<div>`, `<p>` and `<address>` only. */
function closingItem(...names: string[]): Implied {
  const passes = named(...names);
  const stops = (tag: Tag): boolean => passes(tag) || ((tag.flags & isSpecial) !== 0 && !transparent(tag));
  return (open, at) => {
    const found = open.find(stops, 0);
    const element = open.stack[found];
    if (element && passes(element.tag)) open.closeFrom(found, at, at);
  };
}

/** A link inside a link ends the outer one. */
const closingLink: Implied = (open, at) => {
  const found = open.findTag(link);
  if (found >= 0) open.closeFormatting(found, at, at);
};
const link = htmlTag('a');

const closingHeading: Implied = (open, at) => {
  const { current } = open;
  if (current && current.tag.flags & isHeading) open.closeFrom(open.stack.length - 1, at, at);
};

const closingCell = closing(isTableScope, 'td', 'th');
const closingRow = closing(isTableScope, 'tr', 'caption', 'colgroup');
const closingSection = closing(isTableScope, 'tbody', 'thead', 'tfoot', 'caption', 'colgroup');

const inTurn =
  (...steps: Implied[]): Implied =>
  (open, at) => {
    for (const step of steps) step(open, at);
  };

const closingToSection = inTurn(closingCell, closingRow, closingSection);

export const impliedEnds: ReadonlyMap<string, Implied> = new Map<string, Implied>([
  ['a', closingLink],
  ['button', closing(isScope, 'button')],
  ['caption', closingToSection],
  [
    'col',
    inTurn(closingCell, closing(isTableScope, 'tr', 'caption'), closing(isTableScope, 'tbody', 'thead', 'tfoot')),
  ],
  ['colgroup', closingToSection],
  ['dd', closingItem('dd', 'dt')],
  ['dt', closingItem('dd', 'dt')],
  ['h1', closingHeading],
  ['h2', closingHeading],
  ['h3', closingHeading],
  ['h4', closingHeading],
  ['h5', closingHeading],
  ['h6', closingHeading],
  ['li', closingItem('li')],
  ['optgroup', inTurn(closingCurrent('option'), closingCurrent('optgroup'))],
  ['option', closingCurrent('option')],
  ['select', closing(isScope, 'select')],
  ['tbody', closingToSection],
  ['td', closingCell],
  ['tfoot', closingToSection],
  ['th', closingCell],
  ['thead', closingToSection],
  ['tr', inTurn(closingCell, closingRow)],
]);
