/** Makes text from pages safe in XML 1.0, which allows some characters in no form at all: these are spelled out. */

import { visible, visibleLines } from './terminal.ts';

/** For attributes and text of one line. */
export const xml = (text: string): string => escaped(visible(text));

/** For text of several lines. */
export const xmlLines = (text: string): string => visibleLines(text).map(escaped).join('\n');

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
