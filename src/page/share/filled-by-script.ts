/** Guesses whether a script completes a share link before anybody follows it: then the markup tells nothing. */

import type { Element } from '../document.ts';
import type { Page } from '../page.ts';
import { remember } from '../remember.ts';
import { upwards } from './draft.ts';

/** Made once for a page. */
export function filledByScript(page: Page): (element: Element) => boolean {
  let sets: boolean | undefined;
  return (element) => {
    if (Object.entries(element.attributes).some(isHandler)) return true;
    if ([...upwards(element, mostLevels)].some(isClientTemplate)) return true;
    sets ??= page.scripts.some(({ text }) => setsAddresses(text));
    return sets;
  };
}

const mostLevels = 50;
const handler = /^(?:on(?:click|mousedown|touchstart|focus|mouseover)$|[@:]|x-|v-|\(|\[)/;

/** `window.open(this.href)` takes the address as it stands. */
const isHandler = ([name, code]: readonly [string, string]): boolean =>
  handler.test(name) && !/\bthis\.href\b/.test(code);

/** Vue, Angular and their kin fill what stands in the page. */
const isClientTemplate = remember(({ attributes }) =>
  Object.keys(attributes).some((name) => /^(?:(?:data-|x-)?ng-|v-|x-data$|data-v-app$)/.test(name)),
);

/** An inline script that reads the page's address and mentions sharing. */
const setsAddresses = (source: string): boolean =>
  /\blocation\b(?!\s*=\s*(?:no|yes|[01])\b)|document\.URL\b/.test(source) &&
  /share|sharer|tweet/i.test(source) &&
  /href|attr\(|open\(/.test(source);
