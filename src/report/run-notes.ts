/** What the reader must know about the run itself: notices, what was not probed, pages that were not audited. */

import type { Audit, KnownFinding, Notice, PageRecord } from '../audit/audit.ts';
import { counted, figure, notProbedPhrase, outcomePhrases } from './phrases.ts';
import { coverage, unprobed } from './summary.ts';

export interface RunNote {
  readonly text: string;
  readonly samples: readonly string[];
  /** Samples that are not shown. */
  readonly more: number;
}

const mostSamples = 3;

export const runNotes = (audit: Audit): RunNote[] => [
  ...ofBaseline(audit),
  ...ofNotices(audit.notices),
  ...ofUnprobed(audit),
  ...ofMissed(audit),
];

function ofBaseline({ baseline }: Audit): RunNote[] {
  if (!baseline) return [];
  const { file, known, expired, fixed } = baseline;
  const plain = (text: string): RunNote => ({ text, samples: [], more: 0 });
  return [
    ...(known > 0 ? [plain(`${counted(known, 'finding')} left out, known to ${file}`)] : []),
    ...(expired > 0 ? [plain(`${counted(expired, 'finding')} told again: expired in ${file}`)] : []),
    ...(fixed.length > 0
      ? [
          {
            text: `${counted(fixed.length, 'entry', 'entries')} of ${file} fixed; --update-baseline takes them out`,
            ...sampled(fixed, fixedText),
          },
        ]
      : []),
  ];
}

const fixedText = ({ rule, page, message, count }: KnownFinding): string =>
  `${page} · ${rule} · ${message}${count ? ` (${figure(count)} times)` : ''}`;

/** The first of each code: a limit may have been met on every page. */
function ofNotices(notices: readonly Notice[]): RunNote[] {
  const byCode = new Map<string, Notice[]>();
  for (const notice of notices) {
    const alike = byCode.get(notice.code);
    if (alike) alike.push(notice);
    else byCode.set(notice.code, [notice]);
  }
  return [...byCode.values()].map(([first, ...others]) => ({
    text: first ? noticeText(first) : '',
    ...sampled(others, noticeText),
  }));
}

function noticeText({ message, page, rule }: Notice): string {
  const about = [rule, page].filter(Boolean).join(', ');
  return about ? `${message} (${about})` : message;
}

/** Who asked for no such check misses none. */
const notMissed: ReadonlySet<string> = new Set(['switched_off', 'no_server']);

const ofUnprobed = (audit: Audit): RunNote[] =>
  unprobed(audit)
    .filter(({ reason }) => !notMissed.has(reason))
    .map(({ reason, checks }) => ({
      text: `${counted(checks, 'check')} skipped, resources not probed: ${notProbedPhrase(reason)}`,
      samples: [],
      more: 0,
    }));

const ofMissed = (audit: Audit): RunNote[] =>
  coverage(audit).missed.map(({ outcome, pages }) => ({
    text: `${counted(pages.length, 'page')} not audited: ${outcomePhrases[outcome]}`,
    ...sampled(pages, pageText),
  }));

function pageText({ url, status, reason, from }: PageRecord): string {
  const why = reason ?? (status > 0 ? `status ${status}` : '');
  return [url, why, from && `linked from ${from}`].filter(Boolean).join(' · ');
}

const sampled = <T>(all: readonly T[], toText: (one: T) => string): Pick<RunNote, 'samples' | 'more'> => ({
  samples: all.slice(0, mostSamples).map(toText),
  more: Math.max(0, all.length - mostSamples),
});
