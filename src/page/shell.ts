/** Finds the empty place in a page that holds nothing until a script fills it. */

import type { Element } from './document.ts';
import type { Page } from './page.ts';
import { isCode } from './scripts.ts';
import { countWords } from './word-count.ts';

/** `Loading, please wait …` */
const mostWords = 5;
/** What a page says to visitors without scripts, when that is more than a notice. */
const mostWordsWithoutScript = 60;

/** Undefined for pages that show something by themselves, and for those that only send visitors on. */
export function findShell(page: Page): Element | undefined {
  if (page.wordCount > mostWords || !hasScripts(page) || showsSomething(page) || sendsOn(page)) return undefined;
  const mounts = page.document.elements.filter(isMount);
  const framework = mounts.find(isOfFramework);
  if (framework || page.wordCount > 0) return framework;
  return mounts[0] ?? page.document.named('body').find((body) => page.textOf(body) === '');
}

const hasScripts = ({ scripts }: Page): boolean => scripts.some((script) => isCode(script) && !script.gated);

/** Pictures, drawings, forms, headings and links are content as well; a shadow tree holds text of its own. */
function showsSomething({ document, anchors, textOf }: Page): boolean {
  if (anchors.filter(({ element }) => !element.inNoscript).length > 2) return true;
  return document.elements.some((element) => {
    if (element.name === 'template') return 'shadowrootmode' in element.attributes;
    if (element.name === 'noscript') return !element.inHead && countWords(textOf(element)) > mostWordsWithoutScript;
    return !element.inert && !element.inNoscript && content.has(element.name) && !isHiddenFrame(element);
  });
}

const content: ReadonlySet<string> = new Set(
  'h1 h2 h3 h4 h5 h6 article table form input textarea img picture video audio canvas iframe frame object embed pre'.split(
    ' ',
  ),
);

/** Statistics and sign-ins work in frames that nobody sees. */
const isHiddenFrame = ({ name, attributes }: Element): boolean =>
  name === 'iframe' &&
  ('hidden' in attributes || attributes.width === '0' || /display\s*:\s*none/i.test(attributes.style ?? ''));

const leaving =
  /\blocation\s*(?:\.\s*href\s*)?=[^=]|\blocation\s*\.\s*(?:replace|assign)\s*\(|\bwindow\.(?:close|opener)\b|\.postMessage\s*\(/;

/** By script or refresh; also the pages that answer a sign-in and close. */
const sendsOn = ({ metas, scripts }: Page): boolean =>
  metas.some(({ attribute, key }) => attribute === 'http-equiv' && key === 'refresh') ||
  scripts.some(({ text }) => leaving.test(text));

/** Scripts look their place up by its id, or by a tag of its own. */
const isMount = ({ name, attributes, inHead, inert, inNoscript }: Element): boolean =>
  !inHead && !inert && !inNoscript && (name.includes('-') || (places.has(name) && Boolean(attributes.id?.trim())));

const places: ReadonlySet<string> = new Set(['div', 'main', 'section']);

/** React, Vue, Angular, Next, Nuxt, Gatsby, Quasar: there a word or two only say that something is coming. */
const isOfFramework = ({ name, attributes }: Element): boolean =>
  name.includes('-') || frameworkIds.has(attributes.id ?? '');

const frameworkIds: ReadonlySet<string> = new Set(
  'root app react-root __next __nuxt ___gatsby q-app svelte main-app'.split(' '),
);
