/** The contract between the auditor and its rules, built-in and foreign alike. */

import type { Draft, Severity, SiteDraft } from './finding.ts';
import type { Page, PageInput } from './page/page.ts';
import type { Resources, Wanted } from './resources.ts';
import type { Brand, Visited, WholeSite } from './site.ts';

/** Option values of a rule: the defaults also say which keys and types are allowed. */
export type RuleOptions = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** HTML for documentation and for the test that runs it. `url` is https://example.com/tea/green unless given. */
export interface Example {
  readonly html: string;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly options?: RuleOptions;
  /** What else the fetch brought, over a small page that came at once. */
  readonly reply?: Partial<Pick<PageInput, 'requestedUrl' | 'hops' | 'timing' | 'bytes' | 'truncated'>>;
  /**
   * For resource rules: what probing brings, by URL (`https://… as Facebook` for views and parts), over an answer that is fine (`{ width: 400, height: 300 }`), or why
   * it was not probed (`'offline'`). A feed may be given as served: `{ text: '<rss …' }`. Resources that are not named were not probed: the rule is skipped.
   */
  readonly resources?: Readonly<Record<string, unknown>>;
  /** For site rules: the other pages of the site, as HTML by URL. */
  readonly site?: Readonly<Record<string, string>>;
  /** For site rules: what became of addresses that are no pages. */
  readonly visits?: readonly Visited[];
  /** Networks that matter, and the brand, where the config would name them. */
  readonly networks?: readonly string[];
  readonly brand?: Partial<Brand>;
  /** For site rules: what a sitemap says of the days on which pages changed, by URL; '' where it says nothing. */
  readonly sitemap?: Readonly<Record<string, string>>;
  /** For site rules: the day of the run, 2026-12-01 unless given. */
  readonly now?: string;
  /** Name of the case in test output, where the HTML alone would not tell. */
  readonly title?: string;
}

export interface RuleMeta<Options> {
  /** Starts with Require, Limit, Disallow or Specify. */
  readonly summary: string;
  /** What goes wrong without it, in a sentence or two. */
  readonly why: string;
  /** Addresses of documents that say so. */
  readonly sources: readonly string[];
  readonly severity: Severity;
  readonly options?: Options;
  /** Address of the rule's page. Built-in rules have theirs by their id. */
  readonly docs?: string;
  readonly examples: { readonly good: readonly (string | Example)[]; readonly bad: readonly (string | Example)[] };
}

/** `undefined` and an empty array mean that there is nothing to judge: the verdict is skipped. */
export type Target<T> = T | undefined;

interface PageJudge<T, Options> extends RuleMeta<Options> {
  /**
   * Of a page that was cut at the limit of its size, what points to no place in it is thrown away: what is missing may
   * stand in the rest. With this, all that the rule tells is kept.
   */
  readonly judgesCutPages?: true;
  target(page: Page, options: Options): Target<T>;
  check(target: T, options: Options, page: Page): Iterable<Draft | typeof skip>;
}

interface ResourceJudge<T, Options> extends RuleMeta<Options> {
  /** Must be plain data: the page is let go before the resources arrive. Keep positions with `page.evidence(fact)`. */
  target(page: Page, options: Options): Target<T>;
  /** What has to be probed before the target can be judged. Nothing wanted: judged at once. */
  resources(target: T, options: Options): readonly Wanted[];
  check(target: T, options: Options, resources: Resources): Iterable<Draft | typeof skip>;
}

/** One page's contribution to a site rule. */
export interface Collected<T> {
  readonly page: string;
  readonly value: T;
}

interface SiteJudge<T, Options> extends RuleMeta<Options> {
  /**
   * A small plain value that outlives the page; `undefined` leaves the page out. A rule that only asks what is known of the
   * whole site, such as its `identity`, has no need of it.
   */
  collect?(page: Page, options: Options): Target<T>;
  /** What has to be probed, at the end, before the site can be judged. When none of it was, the verdict is skipped. */
  resources?(collected: readonly Collected<T>[], options: Options, site: WholeSite): readonly Wanted[];
  /** Not called when no page contributed, or none was read: the verdict is skipped. */
  check(
    collected: readonly Collected<T>[],
    options: Options,
    site: WholeSite,
    resources: Resources,
  ): Iterable<SiteDraft | typeof skip>;
}

export interface PageRule extends PageJudge<unknown, RuleOptions> {
  readonly scope: 'page';
}
export interface ResourceRule extends ResourceJudge<unknown, RuleOptions> {
  readonly scope: 'resource';
}
export interface SiteRule extends SiteJudge<unknown, RuleOptions> {
  readonly scope: 'site';
}
export type Rule = PageRule | ResourceRule | SiteRule;

/** Yielded by a `check` that sees that nothing can be told after all: with nothing else found, the verdict is skipped. */
export const skip: unique symbol = Symbol('smo.skip');

/** No options. */
type None = Record<never, never>;

/** A rule that judges one page by itself. */
export function pageRule<T, Options = None>(judge: PageJudge<T, Options>): PageRule {
  return { ...judge, scope: 'page' } as unknown as PageRule;
}

/** A rule that judges what a page points to: images, robots.txt files. It names them; the audit probes each once. */
export function resourceRule<T, Options = None>(judge: ResourceJudge<T, Options>): ResourceRule {
  return { ...judge, scope: 'resource' } as unknown as ResourceRule;
}

/** A rule that judges the site as a whole, out of a small value from each page, and of what it has probed at the end. */
export function siteRule<T, Options = None>(judge: SiteJudge<T, Options>): SiteRule {
  return { ...judge, scope: 'site' } as unknown as SiteRule;
}

/** A rule as it is switched on in one run: its id and practice come from where it lies, the rest from the config. */
export interface ActiveRule {
  /** `meta-tags/og-image-size` */
  readonly id: string;
  readonly practice: string;
  readonly rule: Rule;
  readonly severity: Severity;
  /** Defaults with the user's values over them. */
  readonly options: RuleOptions;
}

export type { Draft, SiteDraft };
