/** Secrets of applications that stand where every visitor can read them: in addresses and scripts, not in quoted code. */

import type { Place } from '../finding.ts';
import type { Confidence } from '../networks/network.ts';
import { secretForms } from '../networks/services/secret-forms.ts';
import type { Page } from './page.ts';

export interface LeakedSecret extends Place {
  /** As the page names it: `client_secret`, `Google client secret`. */
  readonly name: string;
  /** The secret itself, for hiding it. */
  readonly value: string;
  /** How sure it is that secrets look so. */
  readonly confidence: Confidence;
}

/** More than one page says by mistake. */
const most = 20;

/** Each secret once. */
export function leakedSecrets(page: Page): readonly LeakedSecret[] {
  const found = new Map<string, LeakedSecret>();
  if (!hint.test(page.html)) return []; // most pages, and their attributes are many
  for (const { text, start } of readable(page)) {
    for (const { name, value, confidence, index } of secretsIn(text)) {
      if (found.size >= most) return [...found.values()];
      if (!found.has(value))
        found.set(value, { name, value, confidence, start: start + index, end: start + index + value.length });
    }
  }
  return [...found.values()];
}

interface Source {
  readonly text: string;
  readonly start: number;
}

/** Scripts of any type, settings in JSON among them, and start tags: what is shown to readers is an example. */
function* readable({ document }: Page): Generator<Source> {
  const { html, elements, texts } = document;
  for (const { parent, start, end } of texts) {
    if (parent?.name === 'script') yield { text: html.slice(start, end), start };
  }
  for (const { start, openEnd, attributes } of elements) {
    if (mayHold(attributes)) yield { text: html.slice(start, openEnd), start };
  }
}

const mayHold = (attributes: Readonly<Record<string, string>>): boolean =>
  Object.values(attributes).some((value) => value.length >= 20 && hint.test(value));

const hint = /secret|GOCSPX-/i;

interface Secret {
  readonly name: string;
  readonly value: string;
  readonly confidence: Confidence;
  readonly index: number;
}

function* secretsIn(text: string): Generator<Secret> {
  if (!hint.test(text)) return;
  for (const { pattern, name, besides, confidence } of secretForms) {
    for (const match of text.matchAll(pattern)) {
      const { key = '', value = match[0] } = match.groups ?? {};
      const index = match.index + match[0].lastIndexOf(value);
      const around = text.slice(Math.max(0, match.index - near), index + value.length + near);
      if (!besides || besides.test(around))
        if (!isPlaceholder(value)) yield { name: name ?? key, value, confidence, index };
    }
  }
}

/** How far from the secret the rest of the request or of the settings stands. */
const near = 400;

/** Secrets are random: letters and digits, and no words that tell what to put there. */
const isPlaceholder = (value: string): boolean =>
  !/\d/.test(value) ||
  !/[a-z]/i.test(value) ||
  /secret|your|example|placeholder|change|insert|dummy|sample|redacted|x{4}|0{6}|12345678|abcdef/i.test(
    value.replace(/^GOCSPX-/, ''),
  );
