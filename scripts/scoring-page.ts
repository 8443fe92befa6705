/** Fills the example in `docs/scoring.md` from a real audit of the example site. */

import { Readable } from 'node:stream';
import type { Audit, RuleTally } from '../src/audit/audit.ts';
import { runAudit } from '../src/audit/run-audit.ts';
import { scoreAudit, startingCredit } from '../src/audit/score.ts';
import { resolveOptions } from '../src/config/options.ts';
import { activateRules } from '../src/config/rule-settings.ts';
import { severities } from '../src/finding.ts';
import type { Rule } from '../src/rule.ts';
import { root } from './rule-files.ts';

const practice = 'share-buttons';

export async function scoringPage(text: string, rules: Readonly<Record<string, Rule>>): Promise<string> {
  const example = exampleOf(await auditExample(rules));
  return text.replace(/(<!-- example -->\n)[\s\S]*?(<!-- \/example -->)/, `$1${example}$2`);
}

/** What the page shows: `smo examples/tea-house --origin https://willow-tea.example --offline`. */
export function auditExample(rules: Readonly<Record<string, Rule>>): Promise<Audit> {
  const options = resolveOptions({
    flags: { targets: ['examples/tea-house'], origin: 'https://willow-tea.example', crawl: { offline: true } },
  });
  return runAudit({
    options,
    rules: activateRules(rules, options),
    version: '0',
    cwd: root,
    stdin: Readable.from([]),
    signal: new AbortController().signal,
    onProgress: () => {},
  });
}

function exampleOf({ score, rules, pages, counts }: Audit): string {
  const own = score?.practices[practice];
  const worst = [...pages].sort((one, other) => (one.score ?? 101) - (other.score ?? 101))[0];
  if (!score || !own || worst?.score === undefined) throw new Error('The example has no score');
  const judged = rules.filter((rule) => rule.practice === practice && rule.passed + rule.failed > 0);
  return `
\`smo examples/tea-house --origin https://willow-tea.example --offline\` audits ${counts.outcomes.ok} pages and says of share buttons:

| rule | passed | failed | credit | debit |
|---|--:|--:|--:|--:|
${judged.map((rule) => row(rule, counts)).join('\n')}
| together | | | ${figure(own.credit)} | ${figure(own.debit)} |

100 × (${startingCredit} + ${figure(own.credit)}) / (${startingCredit} + ${figure(own.credit)} + ${figure(own.debit)}) = **${own.score}**, grade ${own.grade}.
Over all practices credit is ${figure(score.credit)} and debit ${figure(score.debit)}: **${score.overall}**, grade ${score.grade}.
The page with the lowest score is \`${new URL(worst.url).pathname}\`, with **${worst.score}**.

`;
}

function row(rule: RuleTally, counts: Audit['counts']): string {
  const { id, severity, passed, failed, failedAs = { [severity]: failed } } = rule;
  const { credit = 0, debit = 0 } = scoreAudit({ rules: [rule], counts }) ?? {};
  const levels = severities.flatMap((level) => (failedAs[level] ? [`${failedAs[level]} ${level}`] : []));
  const shown = levels.join(', ') || '0';
  return `| [${id}](rules/${id}.md) (${severity}) | ${passed} | ${shown} | ${figure(credit)} | ${figure(debit)} |`;
}

const figure = (n: number): string => String(Number(n.toFixed(3)));
