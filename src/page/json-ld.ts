/** JSON-LD: every block, parsed or with the reason why not, and every object in them. */

import type { Element } from './document.ts';
import { findFault } from './json-fault.ts';
import { type JsonLdNodeSource, readNodes } from './json-ld-nodes.ts';
import type { JsonLd, JsonLdBlock, Page } from './page.ts';

const maxBlocks = 100;
const maxLength = 1 << 20;
const maxDepth = 100;

export function readJsonLd(page: Page): JsonLd {
  const scripts = page.document
    .named('script')
    .filter(({ inert, attributes }) => !inert && mediaType(attributes.type) === 'application/ld+json');
  const blocks = scripts.slice(0, maxBlocks + 1).map((element, at) => readBlock(element, at, page));
  const nodes = readNodes(blocks.filter((block): block is JsonLdNodeSource & JsonLdBlock => block.ok));
  return {
    blocks,
    nodes,
    ofType: (...types) => nodes.filter((node) => node.types.some((type) => types.includes(type))),
  };
}

const mediaType = (type: string | undefined): string => (type ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';

function readBlock(element: Element, at: number, page: Page): JsonLdBlock {
  const place = { element, start: element.start, end: element.end };
  const [from, to] = unwrap(page.html, element.openEnd, contentEnd(element, page));
  if (at >= maxBlocks) return { ...place, ok: false, error: `more than ${maxBlocks} blocks` };
  if (to - from > maxLength) return { ...place, ok: false, error: 'larger than 1 MiB' };
  if (from === to) return { ...place, ok: false, error: 'empty' };
  const text = page.html.slice(from, to);
  const fault = isDeep(text) ? findFault(text, maxDepth) : undefined;
  if (!fault) {
    try {
      return { ...place, ok: true, value: JSON.parse(text) as unknown };
    } catch {
      // Engines word it differently; the fault is found again below.
    }
  }
  const { problem, at: offset } = fault ?? findFault(text, maxDepth) ?? { problem: 'not JSON', at: 0 };
  const { line } = page.evidence({ start: from + offset, end: from + offset });
  return { ...place, ok: false, error: `${problem} on line ${line}` };
}

function contentEnd(element: Element, page: Page): number {
  const last = page.document.texts[element.lastText - 1];
  return last && element.lastText > element.firstText ? last.end : element.openEnd;
}

/** Brackets enough that it may be nested too deep; most blocks are spared the closer look. */
function isDeep(text: string): boolean {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) open++;
    else if (code === 0x5d || code === 0x7d) open--;
    if (open > maxDepth) return true;
  }
  return false;
}

const opener = /^[\ufeff\s]*(?:(?:\/\/|\/\*)?[ \t]*(?:<!\[CDATA\[|<!--)(?:[ \t]*\*\/)?)?\s*/;
const closer = /(?:\/\/|\/\*)?[ \t]*(?:\]\]>|-->)(?:[ \t]*\*\/)?$/;
const longestCloser = 32;

/** The range without the comment and CDATA marks that old templates put round scripts. */
function unwrap(html: string, start: number, end: number): readonly [number, number] {
  const text = html.slice(start, end);
  const from = opener.exec(text)?.[0].length ?? 0;
  const body = text.trimEnd();
  const tail = body.slice(-longestCloser);
  const mark = from > 0 ? (closer.exec(tail)?.[0].length ?? 0) : 0;
  const to = body.slice(0, body.length - mark).trimEnd().length;
  return [start + Math.min(from, to), start + to];
}
