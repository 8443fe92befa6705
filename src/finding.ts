/** What rules say about pages: findings, their evidence, and verdicts. */

export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** A stretch of the page's decoded HTML, as UTF-16 offsets: `html.slice(start, end)`. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where in the page a finding stands. Lines and columns count from 1, `offset` in bytes of UTF-8 from 0. */
export interface Evidence {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  /** The offending markup, white space folded, shortened to about 160 characters. */
  readonly snippet: string;
}

/** What a rule yields. The engine adds rule, practice, severity and page. */
export interface Draft {
  /** One sentence without a full stop: *Expected …, found …*, *Missing …*, *Unknown …*, *Too many …*. */
  readonly message: string;
  /** Anything with offsets into the page (a meta, an anchor, an element …), or evidence made earlier by `page.evidence`. */
  readonly at?: Place | Evidence | undefined;
  /** What to paste or do, made from the page's own values. May have several lines. */
  readonly help?: string | undefined;
  /** Ids of the networks that the fault touches; none means all. */
  readonly networks?: readonly string[] | undefined;
  /** Milder or graver than the rule's own severity, where one rule finds things of different weight. */
  readonly severity?: Severity | undefined;
}

/** What a site rule yields: a draft and the pages that it is about, the most telling one first. */
export interface SiteDraft extends Draft {
  readonly at?: Evidence | undefined;
  /** Addresses of the pages; none means the site as a whole (its start page is shown). */
  readonly pages?: readonly string[] | undefined;
}

/** A finding of one rule on one page, or of a site rule on several. Plain data that survives JSON. */
export interface Finding {
  readonly rule: string;
  readonly practice: string;
  readonly severity: Severity;
  readonly page: string;
  /** What the page was read from, seen from the working folder, with slashes; only where files were audited. */
  readonly file?: string;
  /** Further pages that a site rule names; `page` is not repeated. */
  readonly pages?: readonly string[];
  readonly message: string;
  readonly evidence?: Evidence;
  readonly help?: string;
  readonly networks?: readonly string[];
}

/** What a rule said of a page. Skipped is not passed: there was nothing to judge, or it could not be told. */
export type Verdict = 'passed' | 'failed' | 'skipped';
