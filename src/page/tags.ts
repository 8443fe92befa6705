/** What the HTML standard says of tag names, as far as the tree depends on it: one entry of flags per name. */

import { Names } from './names.ts';

export const isVoid = 1;
/** Content is text up to its own end tag. */
export const isRaw = 2;
/** Stops the search for an unknown end tag. */
export const isSpecial = 4;
/** Ends "scope": an end tag inside cannot close an element outside. */
export const isScope = 8;
const isListScope = 16;
const isButtonScope = 32;
export const isTableScope = 64;
/** Its end tag takes only itself out of the stack; what is open inside stays open. */
export const isFormatting = 128;
export const isHeading = 256;
/** A start tag of it closes an open `<p>`. */
export const closesParagraph = 512;
/** Allowed in `<head>`, so it does not end it. */
export const isMetadata = 1024;
/** Stands on lines of its own: the words before and after it are not one. */
export const isBlock = 2048;
/** Its start tag ends `<svg>` and `<math>`. */
export const isBreakout = 4096;
/** Element of SVG or MathML. */
export const isForeign = 8192;
/** Foreign element whose content is HTML again. */
export const isIntegrationPoint = 16384;
/** Element of MathML. */
const isMath = 65536;
/** One of the parts that every document has once: html, head, body. */
export const isPart = 32768;

export interface Tag {
  readonly name: string;
  readonly flags: number;
  /** Flags of elements that stop the search for the start tag that an end tag belongs to. */
  readonly boundary: number;
}

const members: ReadonlyArray<readonly [flag: number, names: string]> = [
  [isVoid, 'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr'],
  [isRaw, 'script style title textarea iframe noembed noframes xmp plaintext'],
  [
    isSpecial,
    'address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script search section select source style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp',
  ],
  [isScope, 'applet caption html table td th marquee object template'],
  [isListScope, 'ol ul'],
  [isButtonScope, 'button'],
  [isTableScope, 'html table template'],
  [isFormatting, 'a b big code em font i nobr s small strike strong tt u'],
  [isHeading, 'h1 h2 h3 h4 h5 h6'],
  [
    closesParagraph,
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup main menu nav ol p search section summary ul h1 h2 h3 h4 h5 h6 pre listing form li dd dt plaintext hr xmp table',
  ],
  [isForeign, 'svg math'],
  [isMath, 'math'],
  [isPart, 'html head body'],
  [isMetadata, 'base basefont bgsound link meta title noscript noframes style script template head html'],
  [
    isBlock,
    'address article aside blockquote body br center details dialog dir div dl dt dd fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li listing main menu nav noscript ol optgroup option p plaintext pre search section select summary table tbody td tfoot th thead tr caption ul video audio button xmp textarea',
  ],
  [
    isBreakout,
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
  ],
];

const closedInScope =
  'address article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer header hgroup listing main menu nav ol pre search section select summary ul applet marquee object dd dt form h1 h2 h3 h4 h5 h6 a b big code em font i nobr s small strike strong tt u';

const boundaries: ReadonlyArray<readonly [boundary: number, names: string]> = [
  [isScope, closedInScope],
  [isScope | isButtonScope, 'p'],
  [isScope | isListScope, 'li'],
  [isTableScope, 'table caption colgroup tbody tfoot thead tr td th'],
  [0, 'template noscript head'],
];

/** Elements whose content is HTML again. `<annotation-xml>` is one by its encoding only, and left out. */
const svgPoints = new Set(['foreignobject', 'desc', 'title']);
const mathPoints = new Set(['mi', 'mo', 'mn', 'ms', 'mtext']);

const known = readTags();
const htmlTags = new Names((typed) => findTag(typed.toLowerCase()), known);
const svgTags = new Names((name) => makeForeign(name, svgPoints, isForeign));
const mathTags = new Names((name) => makeForeign(name, mathPoints, isForeign | isMath));

/** The tag of a name as typed. */
export function htmlTag(typed: string): Tag {
  return htmlTags.get(typed);
}

/** A tag inside SVG or MathML, as the flags of the element around it tell; `name` in lower case. */
export function foreignTag(name: string, around: number): Tag {
  return (around & isMath ? mathTags : svgTags).get(name);
}

function findTag(name: string): Tag {
  return known.get(name) ?? { name, flags: 0, boundary: isSpecial };
}

function makeForeign(name: string, points: ReadonlySet<string>, flags: number): Tag {
  const isPoint = points.has(name);
  return { name, flags: isPoint ? flags | isIntegrationPoint | isScope | isSpecial : flags, boundary: 0 };
}

function readTags(): ReadonlyMap<string, Tag> {
  const flags = new Map<string, number>();
  for (const [flag, names] of members) {
    for (const name of names.split(' ')) flags.set(name, (flags.get(name) ?? 0) | flag);
  }
  const limits = new Map<string, number>();
  for (const [boundary, names] of boundaries) for (const name of names.split(' ')) limits.set(name, boundary);
  return new Map(
    [...flags].map(([name, own]) => [name, { name, flags: own, boundary: limits.get(name) ?? isSpecial }]),
  );
}
