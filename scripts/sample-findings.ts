/**
 * Prints findings drawn by lot from a JSON report, each with the HTML round it, for a reader to judge:
 * `tsx scripts/sample-findings.ts audit.json [folder] --origin https://example.com --seed 1 --count 20 --per-rule 2 --practice meta-tags`
 * The origin is the one that the folder was audited with; without it, where the audit started.
 */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Audit } from '../src/audit/audit.ts';
import { decodeHtml } from '../src/fetch/charset.ts';
import { createFolderFetch } from '../src/fetch/folder-fetch.ts';
import type { Finding } from '../src/finding.ts';
import { drawFindings, excerptAround } from './finding-sample.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    origin: { type: 'string' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '20' },
    'per-rule': { type: 'string', default: '2' },
    reach: { type: 'string', default: '300' },
    practice: { type: 'string', multiple: true, default: [] },
    rule: { type: 'string', multiple: true, default: [] },
  },
});
const [report, folder] = positionals;

if (report === undefined) {
  console.error('Expected a JSON report: tsx scripts/sample-findings.ts audit.json [folder]');
  process.exitCode = 2;
} else {
  await print(JSON.parse(readFileSync(report, 'utf8')));
}

async function print({ findings, start }: Audit): Promise<void> {
  const drawn = drawFindings([...findings].filter(isWanted), {
    seed: Number(values.seed),
    count: Number(values.count),
    perRule: Number(values['per-rule']),
  });
  const read = folder === undefined ? undefined : createFolderFetch({ folder, origin: values.origin ?? start });
  for (const [index, finding] of drawn.entries()) {
    const reply = await read?.({ url: new URL(finding.page), purpose: 'page' });
    const html = reply?.kind === 'answered' ? decodeHtml(reply.body, reply.headers['content-type']).text : undefined;
    console.log(block(index + 1, finding, html));
  }
}

function isWanted({ practice, rule }: Finding): boolean {
  const { practice: practices, rule: rules } = values;
  return (practices.length === 0 && rules.length === 0) || practices.includes(practice) || rules.includes(rule);
}

function block(number: number, finding: Finding, html: string | undefined): string {
  const { rule, severity, message, help, page, pages = [], evidence } = finding;
  const lines = [
    `=== ${number} ${rule} (${severity})`,
    message,
    `page: ${page}${evidence ? `:${evidence.line}:${evidence.column}` : ''}${pages.length > 0 ? ` and ${pages.length} more` : ''}`,
  ];
  if (evidence) lines.push(`evidence: ${evidence.snippet}`);
  if (help) lines.push(`help: ${help}`);
  if (html !== undefined) lines.push('---', excerptAround(html, evidence?.offset, Number(values.reach)));
  return `${lines.join('\n')}\n`;
}
