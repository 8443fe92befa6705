/** One thing to mend in Markdown: message, reach, pages, evidence, help. */

import { parseHttp } from '../../address.ts';
import { shorten } from '../../text.ts';
import { code, fenced, inline, link } from '../escape/markdown.ts';
import { type Group, samplePages, type Touched } from '../group.ts';
import { helpedOf, placesOf, reach } from '../group-phrases.ts';
import { helpParts } from '../help.ts';
import { counted } from '../phrases.ts';
import { marks, words } from './marks.ts';

const longestMessage = 500;
const openPages = 5;
const mostPages = 100;

export function* groupSection(group: Group, start: string): Iterable<string> {
  yield `\n### ${marks[group.severity]} ${inline(shorten(group.message, longestMessage))}\n`;
  yield `\n**${words[group.severity]}** · ${about(group)}\n`;
  if (group.tally) yield `\n${inline(group.tally.summary)}\n`;
  if (group.examples.length > 0) yield `\nE.g. ${group.examples.map(code).join(' · ')}\n`;
  if (!group.isSiteWide) yield* pageList(group, start);
  yield* evidence(group);
  yield* help(group);
}

function about(group: Group): string {
  const rule = group.tally ? link(group.rule, group.tally.docs) : code(group.rule);
  return [reach(group), rule, ...group.networks.map(inline)].join(' · ');
}

function* pageList(group: Group, start: string): Iterable<string> {
  const { shown, more } = samplePages(group, mostPages);
  const isFolded = group.pages.length > openPages;
  yield isFolded ? `\n<details>\n<summary>${counted(group.pages.length, 'page')}</summary>\n\n` : '\n';
  for (const touched of shown) yield `- ${pageLink(touched, start)}\n`;
  if (more > 0) yield `- and ${counted(more, 'more page')}\n`;
  if (isFolded) yield '\n</details>\n';
}

/** Pages of the site itself by their path; the heading has named the host. */
function pageLink(touched: Touched, start: string): string {
  const { page } = touched;
  const origin = originOf(start);
  const path = origin && page.startsWith(`${origin}/`) ? page.slice(origin.length) : page;
  return link(path + placesOf(touched), page);
}

const originOf = (address: string): string => parseHttp(address)?.origin ?? '';

function* evidence({ pages }: Group): Iterable<string> {
  const snippet = pages[0]?.places[0]?.snippet;
  if (snippet)
    yield `\n**Evidence**${pages.length > 1 ? ', from the first page' : ''}\n\n${fenced([shorten(snippet, longestMessage)], 'html')}\n`;
}

function* help(group: Group): Iterable<string> {
  const parts = helpParts(group.help ?? '');
  if (parts.length > 0) yield `\n**How to mend**${group.isHelpOfOne ? `, for ${helpedOf(group)}` : ''}\n`;
  for (const { isMarkup, lines } of parts) {
    yield isMarkup ? `\n${fenced(lines, 'html')}\n` : `\n${lines.map(inline).join('  \n')}\n`;
  }
}
