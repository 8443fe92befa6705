/** Folds findings for people: what one change mends is told once, with the pages that it touches. */

import type { Audit, RuleTally } from '../audit/audit.ts';
import { type Evidence, type Finding, type Severity, severities } from '../finding.ts';
import { shorten } from '../text.ts';
import { fill, shapeOf } from './shape.ts';

/** A page of a group, and where on it. */
export interface Touched {
  readonly page: string;
  /** What it was read from, where files were audited. */
  readonly file?: string | undefined;
  readonly findings: number;
  /** The first places; there may be more findings than places. */
  readonly places: readonly Evidence[];
}

export interface Group {
  readonly rule: string;
  readonly practice: string;
  readonly severity: Severity;
  /** `…` stands for values that differ from finding to finding. */
  readonly message: string;
  /** The first values when one of them differs, the first whole messages when several do; empty when all are the same. */
  readonly examples: readonly string[];
  readonly findings: number;
  /** Distinct pages, as they came. */
  readonly pages: readonly Touched[];
  /** About the site as a whole rather than the page it names. */
  readonly isSiteWide: boolean;
  /** From the first finding that has any. */
  readonly help: string | undefined;
  /** Other findings have other help. */
  readonly isHelpOfOne: boolean;
  readonly networks: readonly string[];
  /** What is known of the rule; undefined when the audit does not list it. */
  readonly tally: RuleTally | undefined;
}

const mostPlaces = 3;
const mostExamples = 3;
const longestExample = 120;

/** Worst first: by severity, then by pages touched, then by findings, then by rule and first appearance. */
export function groupFindings(audit: Pick<Audit, 'findings' | 'rules' | 'start'>): Group[] {
  const tallies = new Map(audit.rules.map((rule) => [rule.id, rule]));
  const open = new Map<string, OpenGroup>();
  for (const finding of audit.findings) {
    const { key, words, slots } = shapeOf(finding.message);
    const id = `${finding.rule}\0${finding.severity}\0${key}`;
    const group = open.get(id) ?? openGroup(finding, words, slots);
    open.set(id, group);
    add(group, finding, slots);
  }
  return [...open.values()].map((group) => close(group, tallies.get(group.first.rule), audit.start)).sort(worstFirst);
}

/** The first pages, and how many more there are. A single page more is shown rather than counted. */
export function samplePages(group: Group, limit = 3): { readonly shown: readonly Touched[]; readonly more: number } {
  const shown = group.pages.slice(0, group.pages.length === limit + 1 ? limit + 1 : limit);
  return { shown, more: group.pages.length - shown.length };
}

interface OpenTouched {
  readonly page: string;
  readonly file?: string | undefined;
  findings: number;
  readonly places: Evidence[];
}

interface OpenGroup {
  readonly first: Finding;
  readonly words: readonly string[];
  /** Undefined once values differ. */
  readonly slots: (string | undefined)[];
  /** Messages that differ, by the slots that they fill. */
  readonly variants: Map<string, readonly string[]>;
  readonly pages: Map<string, OpenTouched>;
  readonly networks: Set<string>;
  help: string | undefined;
  isHelpOfOne: boolean;
  findings: number;
}

const openGroup = (first: Finding, words: readonly string[], slots: readonly string[]): OpenGroup => ({
  first,
  words,
  slots: [...slots],
  variants: new Map(),
  pages: new Map(),
  networks: new Set(),
  help: first.help,
  isHelpOfOne: false,
  findings: 0,
});

function add(group: OpenGroup, finding: Finding, slots: readonly string[]): void {
  group.findings++;
  group.help ??= finding.help;
  if (finding.help !== undefined && finding.help !== group.help) group.isHelpOfOne = true;
  slots.forEach((slot, index) => {
    if (group.slots[index] !== slot) group.slots[index] = undefined;
  });
  if (group.variants.size < mostExamples) group.variants.set(finding.message, slots);
  for (const network of finding.networks ?? []) group.networks.add(network);
  touch(group, finding, finding.evidence);
  for (const page of finding.pages ?? []) touch(group, { page }, undefined);
}

function touch(group: OpenGroup, { page, file }: Pick<Finding, 'page' | 'file'>, evidence: Evidence | undefined): void {
  const touched = group.pages.get(page) ?? { page, ...(file && { file }), findings: 0, places: [] };
  group.pages.set(page, touched);
  touched.findings++;
  if (evidence && touched.places.length < mostPlaces) touched.places.push(evidence);
}

function close(group: OpenGroup, tally: RuleTally | undefined, start: string): Group {
  const { rule, practice, severity } = group.first;
  const pages = [...group.pages.values()];
  return {
    rule,
    practice,
    severity,
    message: fill(group.words, group.slots),
    examples: examplesOf(group),
    findings: group.findings,
    pages,
    isSiteWide: tally?.scope === 'site' && pages.length === 1 && pages[0]?.page === start && !pages[0].places.length,
    help: group.help,
    isHelpOfOne: group.isHelpOfOne,
    networks: [...group.networks],
    tally,
  };
}

function examplesOf({ variants, slots }: OpenGroup): string[] {
  if (variants.size < 2) return [];
  const differing = slots.flatMap((slot, index) => (slot === undefined ? [index] : []));
  const [only] = differing;
  const texts = [...variants].map(([message, values]) =>
    differing.length === 1 && only !== undefined ? (values[only] ?? '') : message,
  );
  return texts.map((text) => shorten(text, longestExample));
}

const worstFirst = (one: Group, other: Group): number =>
  severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
  other.pages.length - one.pages.length ||
  other.findings - one.findings ||
  (one.rule < other.rule ? -1 : Number(one.rule > other.rule));
