/** The shapes that one pass over the HTML yields: a flat list of elements and text runs, in document order. */

import type { Place } from '../finding.ts';

/** An element as browsers would see it, near enough for social facts. `start..end` spans the whole element. */
export interface Element extends Place {
  /** Lower-case tag name. */
  readonly name: string;
  /** Lower-case names to decoded values; the first of a repeated attribute wins, a bare one is `''`. No prototype. */
  readonly attributes: Readonly<Record<string, string>>;
  /** End of the start tag. */
  readonly openEnd: number;
  /** Nearest open element around it; undefined for the root. */
  readonly parent: Element | undefined;
  /** Position in `document.elements`. Descendants follow directly: `elements.slice(index + 1, lastIndex + 1)`. */
  readonly index: number;
  readonly lastIndex: number;
  /** Range of `document.texts` inside the element: first included, last excluded. */
  readonly firstText: number;
  readonly lastText: number;
  readonly inHead: boolean;
  /** Inside `<template>`, where nothing is live. */
  readonly inert: boolean;
  /** Inside `<noscript>`. */
  readonly inNoscript: boolean;
  /** Element of SVG or MathML, where `<title>`, `<a>` and `<style>` are not those of HTML. HTML inside `<foreignObject>` is none. */
  readonly foreign: boolean;
}

/** A run of character data; script and style contents are runs too, told apart by their parent. */
export interface TextRun extends Place {
  readonly parent: Element | undefined;
  /** A block begins or ends, or a `<br>` stands, between this run and the one before: their words are not one. */
  readonly separate: boolean;
}

export interface HtmlDocument {
  readonly html: string;
  readonly elements: readonly Element[];
  readonly texts: readonly TextRun[];
  readonly comments: readonly Place[];
  /** Where the head ends, as browsers decide it: at `</head>`, `<body>` or the first thing that cannot be in a head. */
  readonly headEnd: number;
  /** Limits that were hit while reading: `depth`, `attributes`, `elements`. What lies beyond was not read. */
  readonly cut: readonly string[];
  /** Elements by tag name, in order; [] for none. */
  named(name: string): readonly Element[];
}
