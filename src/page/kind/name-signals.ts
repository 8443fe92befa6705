/** What title and main heading say of the page's kind. */

import type { Heading, Page } from '../page.ts';
import { wordForm, wordsOf } from '../words/phrases.ts';
import type { Signal } from './signal.ts';
import { type Topic, topics } from './topics.ts';

export function nameSignals(page: Page): Signal[] {
  const site = siteForms(page);
  const title = titleParts(page.titles[0]?.text ?? '').filter((part) => !site.has(wordForm(part)));
  const heading = page.headings.find(({ level, text }) => level === 1 && text !== '' && !site.has(wordForm(text)));
  return topics.flatMap((topic) => [
    ...titleSignals(page, topic, title, site),
    ...headingSignals(page, topic, heading, site),
  ]);
}

/** The first part names the page; a later one often only the section it lies in (`Headline | News | Times`). */
function titleSignals(page: Page, topic: Topic, parts: readonly string[], site: ReadonlySet<string>): Signal[] {
  const [first, ...later] = parts;
  if (first === undefined) return [];
  const { kind, phrases, title, bordering } = topic;
  const [at] = page.titles;
  const says = `title "${first}"`;
  if (isName(page, topic, first, site)) return [{ kind, weight: title, says, at }];
  if (bordering > 0 && phrases.borders(first, page.language)) return [{ kind, weight: bordering, says, at }];
  const named = later.length === 1 ? later.find((part) => isName(page, topic, part, site)) : undefined;
  return named === undefined ? [] : [{ kind, weight: Math.min(2, title - 1), says: `title "${named}"`, at }];
}

function headingSignals(page: Page, topic: Topic, at: Heading | undefined, site: ReadonlySet<string>): Signal[] {
  if (at === undefined) return [];
  const { text } = at;
  const { kind, phrases, heading, bordering } = topic;
  const says = `heading "${text}"`;
  if (isName(page, topic, text, site)) return [{ kind, weight: heading, says, at }];
  return bordering > 0 && phrases.borders(text, page.language) ? [{ kind, weight: bordering, says, at }] : [];
}

/** `About`, or `About Acme` where Acme is the site. */
function isName({ language }: Page, { phrases }: Topic, text: string, site: ReadonlySet<string>): boolean {
  if (phrases.has(text, language)) return true;
  const words = wordsOf(text);
  for (let at = 1; at < Math.min(words.length, 6); at++) {
    const [head, tail] = [words.slice(0, at).join(''), words.slice(at).join('')];
    if (site.has(tail) && phrases.has(head, language)) return true;
    if (site.has(head) && phrases.has(tail, language)) return true;
  }
  return false;
}

function siteForms({ openGraph, site }: Page): ReadonlySet<string> {
  return new Set([openGraph.siteName?.value ?? '', site.brand.name ?? ''].map(wordForm).filter(Boolean));
}

/** Signs that part a title, and the hyphen where it stands between spaces or between words without spaces. */
const parting =
  /[|｜·•–—«»›：_:!！]+|\s[-~>/]\s|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])-|-(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/u;

const titleParts = (title: string): string[] =>
  title
    .slice(0, 300)
    .split(parting)
    .map((part) => part.trim())
    .filter((part) => wordForm(part) !== '');
