/** The pages that document rules, made from the rules themselves. */

import type { Example, Rule } from '../src/rule.ts';
import { judgeExample } from '../src/testing.ts';

const scopes = { page: 'one page', resource: 'what a page points to', site: 'the whole site' } as const;

export function rulePage(id: string, rule: Rule): string {
  const options = Object.entries(rule.options ?? {});
  return `${[
    `# ${id}`,
    `${rule.summary}.`,
    rule.why,
    `| severity | judges |\n|---|---|\n| ${rule.severity} | ${scopes[rule.scope]} |`,
    ...(options.length > 0
      ? [
          '## Options',
          `| option | default |\n|---|---|\n${options.map(([name, value]) => `| \`${name}\` | \`${JSON.stringify(value)}\` |`).join('\n')}`,
          `In \`smo.config.json\`:`,
          fence('json', JSON.stringify({ rules: { [id]: [rule.severity, rule.options] } }, null, 2)),
        ]
      : []),
    '## Good',
    ...rule.examples.good.map((example) => sample(example)),
    '## Bad',
    ...rule.examples.bad.flatMap((example) => [sample(example), findings(rule, example)]),
    '## Sources',
    rule.sources.map((source) => `- ${source.startsWith('http') ? `<${source}>` : source}`).join('\n'),
  ].join('\n\n')}\n`;
}

export function indexPage(rules: Readonly<Record<string, Rule>>): string {
  const sections = [...byPractice(rules)].map(
    ([practice, entries]) =>
      `## ${practice}\n\n| rule | severity | what it asks |\n|---|---|---|\n${entries
        .map(([id, rule]) => `| [${id}](${id}.md) | ${rule.severity} | ${cell(rule.summary)} |`)
        .join('\n')}`,
  );
  return `${['# Rules', 'Generated from the rules by `npm run generate`.', ...sections].join('\n\n')}\n`;
}

/** Practices with their number of rules, for the README. */
export function readmeTable(rules: Readonly<Record<string, Rule>>): string {
  const rows = [...byPractice(rules)].map(
    ([practice, entries]) => `| [${practice}](docs/rules/README.md#${practice}) | ${entries.length} |`,
  );
  return `| practice | rules |\n|---|--:|\n${rows.join('\n')}\n`;
}

function byPractice(rules: Readonly<Record<string, Rule>>): Map<string, [string, Rule][]> {
  const practices = new Map<string, [string, Rule][]>();
  for (const [id, rule] of Object.entries(rules)) {
    const practice = id.slice(0, id.indexOf('/'));
    practices.set(practice, [...(practices.get(practice) ?? []), [id, rule]]);
  }
  return practices;
}

function sample(example: string | Example): string {
  const { html, url, options, resources, site, brand, networks } =
    typeof example === 'string' ? ({ html: example } as Example) : example;
  const given = {
    ...(url && { url }),
    ...(options && { options }),
    ...(resources && { resources }),
    ...(networks && { networks }),
    ...(brand && { brand }),
  };
  return [
    ...(Object.keys(given).length > 0 ? [`With ${code(JSON.stringify(given))}:`] : []),
    fence('html', html.trim() || '<!-- empty -->'),
    ...Object.entries(site ?? {}).map(([address, text]) => `And ${code(address)}:\n\n${fence('html', text.trim())}`),
  ].join('\n\n');
}

function findings(rule: Rule, example: string | Example): string {
  const { findings } = judgeExample(rule, example);
  return findings
    .map(({ message, help }) => `> ${cell(message)}${help ? `\n>\n${quote(fence('text', help))}` : ''}`)
    .join('\n\n');
}

const quote = (text: string): string => text.replace(/^/gm, '> ');
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
const code = (text: string): string => `\`${text}\``;

/** A fence longer than any run of backticks inside. */
function fence(language: string, text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${text}\n${ticks}`;
}
