/** The flat lists that a scan fills: plain records of one shape, closed as the scan goes on. */

import type { Place } from '../finding.ts';
import type { Element, HtmlDocument, TextRun } from './document.ts';
import { htmlTag, isForeign, type Tag } from './tags.ts';

export type Attributes = Record<string, string>;

/** Shared by all tags that have none. */
export const noAttributes: Attributes = Object.freeze(Object.create(null) as Attributes);

/** Those of HTML: SVG has none, and what it calls so is not inert. */
const template = htmlTag('template');
const noscript = htmlTag('noscript');

export class FlatElement implements Element {
  readonly tag: Tag;
  readonly name: string;
  attributes: Attributes;
  readonly start: number;
  readonly openEnd: number;
  end: number;
  parent: FlatElement | undefined;
  readonly index: number;
  lastIndex: number;
  readonly firstText: number;
  lastText: number;
  readonly inHead: boolean;
  readonly inert: boolean;
  readonly inNoscript: boolean;
  readonly foreign: boolean;

  constructor(
    tag: Tag,
    attributes: Attributes,
    start: number,
    openEnd: number,
    parent: FlatElement | undefined,
    index: number,
    firstText: number,
    inHead: boolean,
  ) {
    this.tag = tag;
    this.name = tag.name;
    this.attributes = attributes;
    this.start = start;
    this.openEnd = openEnd;
    this.end = openEnd;
    this.parent = parent;
    this.index = index;
    this.lastIndex = index;
    this.firstText = firstText;
    this.lastText = firstText;
    this.inHead = inHead;
    this.inert = parent !== undefined && (parent.inert || parent.tag === template);
    this.inNoscript = parent !== undefined && (parent.inNoscript || parent.tag === noscript);
    this.foreign = (tag.flags & isForeign) !== 0;
  }

  /** Takes over what it does not have: the second `<body>` tag adds its attributes to the first. */
  adopt(attributes: Attributes): void {
    if (this.attributes === noAttributes) this.attributes = Object.create(null) as Attributes;
    for (const [name, value] of Object.entries(attributes)) {
      if (!(name in this.attributes)) this.attributes[name] = value;
    }
  }
}

export class FlatText implements TextRun {
  readonly start: number;
  end: number;
  readonly parent: FlatElement | undefined;
  readonly separate: boolean;

  constructor(start: number, end: number, parent: FlatElement | undefined, separate: boolean) {
    this.start = start;
    this.end = end;
    this.parent = parent;
    this.separate = separate;
  }
}

export class FlatDocument implements HtmlDocument {
  readonly html: string;
  readonly elements: FlatElement[] = [];
  readonly texts: FlatText[] = [];
  readonly comments: Place[] = [];
  readonly cut: string[] = [];
  headEnd = -1;
  #named: Map<string, FlatElement[]> | undefined;

  constructor(html: string) {
    this.html = html;
  }

  addCut(limit: string): void {
    if (!this.cut.includes(limit)) this.cut.push(limit);
  }

  named(name: string): readonly FlatElement[] {
    this.#named ??= groupByName(this.elements);
    return this.#named.get(name) ?? [];
  }
}

function groupByName(elements: readonly FlatElement[]): Map<string, FlatElement[]> {
  const groups = new Map<string, FlatElement[]>();
  for (const element of elements) {
    const group = groups.get(element.name);
    if (group) group.push(element);
    else groups.set(element.name, [element]);
  }
  return groups;
}
