/** Fetches one page as a crawl would, and tells why it is of its kind and what each rule made of it. */

import type { Options } from '../config/options.ts';
import type { Source } from '../crawl/source.ts';
import type { Read } from '../crawl/visit.ts';
import type { Evidence, Finding, Severity } from '../finding.ts';
import { kindPoints, kindSignals } from '../page/kind.ts';
import { type Page, type PageKind, pageKinds } from '../page/page.ts';
import { readRefresh } from '../page/refresh.ts';
import type { ActiveRule, ResourceRule } from '../rule.ts';
import type { Site } from '../site.ts';
import { shorten } from '../text.ts';
import type { PageRecord } from './audit.ts';
import { isNothing, type Judgement, judge, type Pending } from './judge.ts';
import { judgeResources } from './judge-resources.ts';
import type { Prober } from './prober.ts';
import { readPage } from './read-page.ts';
import { siteOf } from './site-of.ts';
import { decidesByKind, skipReason, tracedFacts } from './skip-reason.ts';
import { tracePage, withKind } from './trace-page.ts';
import { choosePage, openOne, visitOne } from './visit-one.ts';
import { connect } from './wires.ts';

export interface ExplainRun {
  readonly target: string;
  /** One of the pages of a folder. */
  readonly page: string | undefined;
  readonly options: Options;
  readonly rules: readonly ActiveRule[];
  readonly version: string;
  readonly cwd: string;
  readonly stdin: NodeJS.ReadableStream;
  readonly signal: AbortSignal;
}

export type Explained =
  | ({ readonly outcome: 'explained' } & Explanation)
  | { readonly outcome: 'failed'; readonly page: PageRecord };

/** Plain data, as `smo explain --format json` prints it. */
export interface Explanation {
  readonly url: string;
  readonly title?: string;
  readonly kind: KindExplanation;
  readonly rules: readonly RuleExplanation[];
}

export interface KindExplanation {
  readonly is: PageKind;
  /** Something that people pass on. */
  readonly shareable: boolean;
  /** Summed up from the signals, most first. */
  readonly points: readonly { readonly kind: PageKind; readonly points: number }[];
  /** Heaviest first; those below zero speak against the kind. */
  readonly signals: readonly {
    readonly kind: PageKind;
    readonly weight: number;
    readonly says: string;
    readonly at?: Evidence;
  }[];
}

export interface RuleExplanation {
  readonly id: string;
  readonly practice: string;
  readonly severity: Severity;
  readonly scope: ActiveRule['rule']['scope'];
  readonly summary: string;
  /** `collected`: the page counts for a rule about the site, which an audit judges at its end. */
  readonly verdict: 'passed' | 'failed' | 'skipped' | 'collected';
  /** Why it was skipped, for people. */
  readonly reason?: string;
  /** Why what it needs was not probed. */
  readonly notProbed?: string;
  readonly findings?: readonly Finding[];
}

/** Throws a `UserError` for what is no page. */
export async function explainPage(run: ExplainRun): Promise<Explained> {
  const { target, options, rules, cwd, stdin, version, signal } = run;
  const opened = await openOne(target, { cwd, stdin, origin: options.origin });
  const source = run.page === undefined ? opened : choosePage(opened, run.page);
  const site = siteOf(asInAudit(source), options);
  const wires = connect(source, site, options, version);
  try {
    const visit = await visitOne(source, wires, readerOf(site, rules), signal);
    const { value, finalUrl, url, outcome, status, reason } = visit;
    if (!value || outcome !== 'ok') {
      return { outcome: 'failed', page: { url, outcome, status, depth: 0, ...(reason && { reason }) } };
    }
    const { title, kind, judged } = value;
    const address = finalUrl ?? url;
    const told = await Promise.all(judged.map((one) => settle(one, address, wires.prober)));
    return { outcome: 'explained', url: address, ...(title && { title }), kind, rules: told };
  } finally {
    await wires.close();
  }
}

/** An audit of the site starts at its home page, and so does not take this page for it. */
const asInAudit = (source: Source): Source =>
  source.kind === 'folder' ? source : { ...source, start: new URL('/', source.start).href };

interface Looked {
  readonly title: string | undefined;
  readonly kind: KindExplanation;
  readonly judged: readonly Judged[];
}

const readerOf =
  (site: Site, rules: readonly ActiveRule[]): Read<Looked> =>
  async (reply, place) => {
    const { page } = readPage(reply, place, site);
    const refresh = readRefresh(page);
    const title = page.titles[0]?.text;
    return {
      links: [],
      ...(refresh && { refresh }),
      value: {
        title: title && shorten(title, 200),
        kind: explainKind(page),
        judged: rules.map((active) => judgeTraced(active, page)),
      },
    };
  };

function explainKind(page: Page): KindExplanation {
  const { is, shareable } = page.kind;
  const signals = kindSignals(page);
  return {
    is,
    shareable,
    points: kindPoints(signals).map(([kind, points]) => ({ kind, points })),
    signals: signals
      .toSorted((one, other) => other.weight - one.weight)
      .map(({ kind, weight, says, at }) => ({
        kind,
        weight,
        says,
        ...(at && at.end > 0 && { at: page.evidence(at) }),
      })),
  };
}

interface Judged {
  readonly active: ActiveRule;
  readonly judgement: Judgement;
  /** For when it is skipped. */
  readonly reason: string;
}

function judgeTraced(active: ActiveRule, page: Page): Judged {
  const { page: traced, trace } = tracePage(page, tracedFacts);
  const judgement = judge(traced, [active]);
  const [failure] = judgement.notices;
  if (failure) return { active, judgement, reason: failure.message };
  if (!appliesTo(active, page)) {
    const wanted = decidesByKind(trace)
      ? pageKinds.filter((is) => is !== page.kind.is && appliesTo(active, withKind(page, is)))
      : [];
    return { active, judgement, reason: skipReason(trace, page.kind, wanted) };
  }
  const reason = page.truncated ? 'only the beginning of the page was read' : 'it cannot be told from this page';
  return { active, judgement, reason };
}

/** Whether the rule finds something to judge; a rule that throws then is not asked further. */
function appliesTo({ rule, options }: ActiveRule, page: Page): boolean {
  try {
    if (rule.scope !== 'site') return !isNothing(rule.target(page, options));
    return !rule.collect || rule.collect(page, options) !== undefined;
  } catch {
    return false; // made up by us: what it throws of a page that is not there is no fault
  }
}

async function settle({ active, judgement, reason }: Judged, url: string, prober: Prober): Promise<RuleExplanation> {
  const { id, practice, severity, rule } = active;
  const about = { id, practice, severity, scope: rule.scope, summary: rule.summary };
  const [waiting] = judgement.pending;
  if (waiting) return { ...about, ...(await settleResources(active, waiting, url, prober)) };
  const verdict = judgement.verdicts[id] ?? (isCollected(active, judgement) ? 'collected' : 'skipped');
  const { findings } = judgement;
  return { ...about, verdict, ...(verdict === 'skipped' && { reason }), ...(findings.length > 0 && { findings }) };
}

/** A rule that collects nothing asks what is known of the whole site, to which every page adds. */
const isCollected = ({ id, rule }: ActiveRule, { collected }: Judgement): boolean =>
  rule.scope === 'site' && (!rule.collect || id in collected);

async function settleResources(
  active: ActiveRule,
  waiting: Pending,
  url: string,
  prober: Prober,
): Promise<Pick<RuleExplanation, 'verdict' | 'reason' | 'notProbed' | 'findings'>> {
  const probed = await Promise.all(waiting.wanted.map((want) => prober.probe(want)));
  const told = judgeResources(active as ActiveRule & { rule: ResourceRule }, waiting, url, probed);
  const { verdict, findings, notProbed, notice } = told;
  if (verdict !== 'skipped') return { verdict, ...(findings.length > 0 && { findings }) };
  if (notProbed) return { verdict, reason: `not probed: ${notProbed}`, notProbed };
  return { verdict, reason: notice?.message ?? 'it cannot be told from what was probed' };
}
