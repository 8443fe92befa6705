/** The frames of a page, in order, lazy and held back ones too. */

import { parse } from '../address.ts';
import { fold } from '../text.ts';
import type { Element } from './document.ts';
import { addressOf, isGated } from './gate.ts';
import type { Iframe, Page } from './page.ts';

/** What stands in `<template>` is not live, and what stands in `<noscript>` only repeats a frame that a script writes. */
export function readIframes(page: Page): readonly Iframe[] {
  return page.document
    .named('iframe')
    .filter(({ inert, inNoscript, foreign }) => !inert && !inNoscript && !foreign)
    .map((element) => readIframe(page, element));
}

function readIframe(page: Page, element: Element): Iframe {
  const { attributes, start, end } = element;
  const src = addressOf(element);
  return {
    element,
    start,
    end,
    src,
    url: src ? parse(src, page.base) : undefined,
    title: fold(attributes.title ?? ''),
    loading: attributes.loading?.trim().toLowerCase() ?? '',
    gated: isGated(element),
    region: page.regionOf(element),
  };
}
