/** The scripts of a page, in order: what they load, when, and what stands in the inline ones. */

import { parse } from '../address.ts';
import type { Element } from './document.ts';
import { addressOf, isGated } from './gate.ts';
import type { Page, Script } from './page.ts';

/** Scripts that can run: none out of `<template>`, `<noscript>` and drawings. */
export function readScripts(page: Page): readonly Script[] {
  return page.document
    .named('script')
    .filter(({ inert, inNoscript, foreign }) => !inert && !inNoscript && !foreign)
    .map((element) => readScript(page, element));
}

function readScript(page: Page, element: Element): Script {
  const { attributes, start, end, inHead } = element;
  const src = addressOf(element);
  const type = attributes.type?.trim().toLowerCase() ?? '';
  return {
    element,
    start,
    end,
    src,
    url: src ? parse(src, page.base) : undefined,
    type,
    async: 'async' in attributes,
    defer: 'defer' in attributes,
    module: type === 'module',
    inHead,
    gated: waitingTypes.has(type) || isGated(element),
    text: src ? '' : textInside(page, element),
  };
}

/** Types that browsers do not run; a consent manager makes scripts of them. */
const waitingTypes = new Set(['text/plain', 'didomi/javascript']);

function textInside({ document: { html, texts } }: Page, { firstText, lastText }: Element): string {
  let text = '';
  for (let at = firstText; at < lastText; at++) {
    const run = texts[at];
    if (run) text += html.slice(run.start, run.end);
  }
  return text;
}

const javaScript = /^(?:|module|(?:application|text)\/(?:x-)?(?:java|ecma|j|live)script[\d.]*)$/;
const javaScriptLater =
  /^(?:text\/plain|text\/partytown|[a-z]+\/javascript|rocketlazyloadscript|[\da-f]+-(?:module|text\/javascript|application\/javascript))$/;

/** Code rather than data: what browsers run, and what consent managers and optimisers make them run later. */
export const isCode = ({ type }: Script): boolean => javaScript.test(type) || javaScriptLater.test(type);

/** The parser waits until it is loaded and has run. */
export const blocksParser = ({ src, type, async, defer, module, gated }: Script): boolean =>
  src !== '' && javaScript.test(type) && !async && !defer && !module && !gated;
