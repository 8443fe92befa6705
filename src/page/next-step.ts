/** Whether a page leads its visitors on: to buy, to book, to sign up, to ask. */

import type { Element } from './document.ts';
import { type Entries, readEntries } from './kind/entries.ts';
import type { Anchor, Page, Region } from './page.ts';
import { callToAction } from './words/call-to-action.ts';
import { phrases } from './words/phrases.ts';

/** `unclear`: written in a language that is not known, or built by parts that cannot be looked into. */
export type NextStep = 'some' | 'none' | 'unclear';

export function findNextStep(page: Page): NextStep {
  if (hasForm(page) || page.anchors.some((anchor) => leadsOn(anchor, page)) || isList(readEntries(page))) return 'some';
  if (!isKnown(page.language) || page.wordCount < fewestWords || isLookedThrough(page)) return 'unclear';
  return 'none';
}

/** Shorter pages are pictures, or wait for a script. */
const fewestWords = 60;

const call = phrases(callToAction);
const isKnown = (language: string): boolean => Object.hasOwn(callToAction, norwegian(language).slice(0, 2));
const norwegian = (language: string): string => language.replace(/^n[on]\b/, 'nb');

/** A list of posts or products is there to be clicked. */
const isList = (entries: Entries | undefined): boolean => entries !== undefined && entries.share >= 0.3;

function hasForm({ document }: Page): boolean {
  return document.named('form').some((form) => !form.inert && !isSearch(form)) || document.elements.some(asksToWrite);
}

const isSearch = ({ attributes }: Element): boolean =>
  attributes.role === 'search' ||
  /search|\bs\b/i.test(`${attributes.action ?? ''} ${attributes.class ?? ''} ${attributes.id ?? ''}`);

const asksToWrite = ({ name, attributes, inert }: Element): boolean =>
  !inert && name === 'input' && /^(?:email|tel)$/i.test(attributes.type ?? '');

/** By what it says, by how it is drawn, or by where it leads: to a telephone, a mail, a chat, a file. */
function leadsOn({ element, url, social, name }: Anchor, { language }: Page): boolean {
  const { attributes } = element;
  if (buttonClass.test(attributes.class ?? '') || attributes.role === 'button' || 'download' in attributes) return true;
  if (url && direct.test(url.protocol)) return true;
  return social?.kind === 'message' || call.borders(name, language);
}

const direct = /^(?:tel|mailto|sms|whatsapp|tg|skype|viber):$/;
const buttonClass = /(?:^|[\s_-])(?:btn|button|cta)(?:$|[\s_-])/i;

/** Buttons and frames may do anything. */
const isLookedThrough = ({ document, regionOf, iframes }: Page): boolean =>
  iframes.length > 0 ||
  document.elements.some((element) => !element.inert && isButton(element) && content.has(regionOf(element)));

const isButton = ({ name, attributes }: Element): boolean => name === 'button' || attributes.role === 'button';
const content: ReadonlySet<Region> = new Set<Region>(['main', 'article', 'body', 'aside']);
