/** Finds the first place where a text breaks the rules of XML and its namespaces: readers that are strict stop there. */

import { SaxesParser } from 'saxes';

export interface XmlFault {
  readonly line: number;
  readonly column: number;
  /** For people: `undefined entity`. */
  readonly reason: string;
}

/** So much is read on after a fault at most; a fault makes the parser slow. */
const pieceLength = 4096;
/** Prefixes are looked for in all elements around; feeds are ten deep. */
const deepest = 200;

export function checkXml(text: string): XmlFault | undefined {
  const fault = firstFault(text);
  const loose = fault && looseAmpersand(text);
  // the parser takes all that follows for the name of an entity, and complains where that ends
  if (loose === undefined || !fault || isBefore(fault, loose)) return fault;
  return { ...loose, reason: 'an & that is not written &amp;' };
}

function firstFault(text: string): XmlFault | undefined {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let fault: XmlFault | undefined;
  let depth = 0;
  let hasOwnEntities = false;
  const fail = (reason: string): void => {
    fault ??= { line: parser.line, column: Math.max(1, parser.column), reason };
  };
  parser.on('error', ({ message }) => {
    const reason = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    if (!(hasOwnEntities && reason === 'undefined entity')) fail(reason);
  });
  parser.on('doctype', () => {
    hasOwnEntities = true; // RSS 0.91 has a DTD with the entities of HTML
  });
  parser.on('opentag', () => {
    if (++depth > deepest) fail(`more than ${deepest} elements in each other`);
  });
  parser.on('closetag', () => depth--);
  for (let at = 0; at < text.length && !fault; at += pieceLength) parser.write(text.slice(at, at + pieceLength));
  if (!fault) parser.close();
  return fault;
}

type Spot = Pick<XmlFault, 'line' | 'column'>;

const isBefore = (one: Spot, other: Spot): boolean =>
  one.line < other.line || (one.line === other.line && one.column < other.column);

/** What lies in these is not read as XML. */
const unread: readonly (readonly [open: string, close: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

function looseAmpersand(text: string): Spot | undefined {
  const sign = /[&<]/g;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    const at = found.index;
    if (found[0] === '&') {
      if (!/^&(?:#\d{1,7}|#x[\da-f]{1,6}|[\p{L}_][\p{L}\p{N}._:-]{0,60});/iu.test(text.slice(at, at + 64)))
        return spotOf(text, at);
      continue;
    }
    const part = unread.find(([open]) => text.startsWith(open, at));
    if (!part) continue;
    const end = text.indexOf(part[1], at + part[0].length);
    if (end < 0) return undefined;
    sign.lastIndex = end;
  }
  return undefined;
}

function spotOf(text: string, at: number): Spot {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
