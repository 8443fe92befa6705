/** Text of elements and ranges, decoded and folded, without what nobody reads. */

import { decodeHTML } from 'entities';
import { fold } from '../text.ts';
import type { Element, HtmlDocument, TextRun } from './document.ts';

/** Their contents are data or a fallback, not text. */
const unread = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'noscript', 'template']);
/** Labels of a drawing, shown as a tooltip at most. */
const unreadInDrawing = new Set(['title', 'desc', 'metadata', 'script', 'style']);
const undecoded = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'xmp', 'plaintext']);

/** Text inside an element, white space folded. */
export function textOf(document: HtmlDocument, element: Element): string {
  return textOfRange(document, element.firstText, element.lastText, (run) => isReadIn(run, element));
}

/** Text of the runs from `first` to before `last` that pass, white space folded. */
export function textOfRange(
  document: HtmlDocument,
  first: number,
  last: number,
  passes: (run: TextRun) => boolean,
): string {
  let text = '';
  for (let at = first; at < last; at++) {
    const run = document.texts[at];
    if (!run || !passes(run)) continue;
    text += run.separate ? ` ${decoded(document, run)}` : decoded(document, run);
  }
  return fold(text);
}

/** The run as readers see it. Browsers drop NUL from text. */
export function decoded({ html }: HtmlDocument, run: TextRun): string {
  const text = html.slice(run.start, run.end).replaceAll('\0', '');
  return text.includes('&') && !undecoded.has(run.parent?.name ?? '') ? decodeHTML(text) : text;
}

/** The run's parents up to `within` are all of the sort whose text is read. What the caller asked for is always read. */
function isReadIn(run: TextRun, within: Element): boolean {
  for (let element = run.parent; element && element.index > within.index; element = element.parent) {
    if ((element.foreign ? unreadInDrawing : unread).has(element.name)) return false;
  }
  return true;
}
