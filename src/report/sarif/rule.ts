/** A rule as SARIF describes it. */

import type { RuleTally } from '../../audit/audit.ts';
import type { Severity } from '../../finding.ts';
import { shorten } from '../../text.ts';
import { inline, link } from '../escape/markdown.ts';
import { practiceTitle } from '../practice.ts';

export const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

const problems = { error: 'error', warning: 'warning', info: 'recommendation' } as const satisfies Record<
  Severity,
  string
>;

/** What GitHub allows. */
const longest = 1024;

/** As RFC 3986 has it; browsers take more. */
const isAddress =
  /^https?:\/\/(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9a-f]{2})+(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9a-f]{2})*)?$/i;

export function sarifRule({ id, practice, severity, summary, why, docs }: RuleTally): object {
  const text = shorten(summary || id, longest);
  return {
    id,
    shortDescription: { text },
    fullDescription: { text: shorten(why || text, longest) },
    help: {
      text: [text, why, docs].filter(Boolean).join('\n\n'),
      markdown: [inline(text), why && inline(why), `More: ${link(id, docs)}`].filter(Boolean).join('\n\n'),
    },
    ...(isAddress.test(docs) && URL.canParse(docs) && { helpUri: docs }),
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: ['social media', practiceTitle(practice)],
      precision: 'high',
      'problem.severity': problems[severity],
    },
  };
}
