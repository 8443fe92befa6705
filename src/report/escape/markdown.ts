/**
 * Makes text from pages safe in Markdown: no HTML, no image, no mention, no link and no table cell of its own making.
 * What is not plain prose becomes a code span, which every renderer leaves alone.
 */

import { parseHttp } from '../../address.ts';
import { fold } from '../../text.ts';
import { visible } from './terminal.ts';

/** Running text for one line of a paragraph, heading or list. */
export const inline = (text: string): string =>
  guardStart(
    words(visible(fold(text)))
      .map(word)
      .join(' '),
  );

/** Split at spaces, but not within a tag. */
function words(text: string): string[] {
  const found = [''];
  for (const part of text.split(/(<[^<>]*>| )/)) {
    if (part === ' ') found.push('');
    else found.push((found.pop() ?? '') + part);
  }
  return found;
}

/** A code span, fenced by more backticks than it holds. */
export function code(text: string): string {
  const shown = visible(fold(text));
  if (shown === '') return '';
  const fence = '`'.repeat(longestRun(shown) + 1);
  const padding = /^`|`$/.test(shown) ? ' ' : '';
  return `${fence}${padding}${shown}${padding}${fence}`;
}

/** Lines of code between fences longer than any that they hold. */
export function fenced(lines: readonly string[], language: string): string {
  const shown = lines.map((line) => visible(line.replaceAll('\t', '  ')));
  const fence = '`'.repeat(Math.max(3, longestRun(shown.join('\n')) + 1));
  return `${fence}${language}\n${shown.join('\n')}\n${fence}`;
}

/** Text that no renderer can take for anything else, for table cells and HTML. */
export const entities = (text: string): string =>
  visible(fold(text)).replace(/[^\p{L}\p{M}\p{N} ]/gu, (letter) => `&#${letter.codePointAt(0)};`);

/** A link whose text is shown as code; no link when the address is not of the web. */
export function link(text: string, address: string): string {
  const url = parseHttp(address);
  return url ? `[${label(text)}](${destination(url)})` : code(text);
}

/** A bracket ends a link definition even within code. */
const label = (text: string): string => (/[[\]]/.test(text) ? entities(text) : code(text));

const destination = ({ href }: URL): string =>
  href
    .replaceAll('##', '#%23')
    .replace(/[^\w\-.~:/?#[\]@!$&'*+,;=%]/g, percentEncoded)
    .replaceAll('&', '&amp;');

const percentEncoded = (letter: string): string =>
  /[()]/.test(letter) ? `%${letter.charCodeAt(0).toString(16)}` : encodeURIComponent(letter);

function word(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && /[("'“‘«]/.test(text.charAt(start))) start++;
  while (end > start && /[)"'”’»,.;:!?…]/.test(text.charAt(end - 1))) end--;
  const core = text.slice(start, end);
  return text.slice(0, start) + (isProse(core) ? core.replaceAll('&', '&amp;') : code(core)) + text.slice(end);
}

// Only ASCII means anything in Markdown. Names of hosts, which some renderers link, and hashes, which GitHub does, are no prose.
const isProse = (core: string): boolean =>
  /^[A-Za-z0-9'&%,./()?!;"\u0080-\u{10ffff}-]*$/u.test(core) && !/\.\p{L}{2}|^www\.|^[0-9a-f]{7,40}$/iu.test(core);

const longestRun = (text: string): number =>
  Array.from(text.matchAll(/`+/g)).reduce((longest, [{ length }]) => Math.max(longest, length), 0);

// At the start of a line `1.` or `-` would open a list, and GitLab obeys `/close`.
const guardStart = (text: string): string => text.replace(/^(\d+(?=[.)])|(?=[-/]))/, '$1\\');
