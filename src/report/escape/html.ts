/** Makes text from pages safe in HTML: a template tag that escapes every value which is not markup of its own making. */

import { visible } from './terminal.ts';

/** Only `html` makes it, so nothing from a page can pass for it. */
class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type { Markup };

/** What is missing prints as nothing. */
export type HtmlValue = string | number | Markup | readonly Markup[] | undefined;

/** html`<p title="${anything}">${anything}</p>`: attributes must be quoted; scripts, styles and names of tags are no place for values. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...values.map(textOf)));
}

function textOf(value: HtmlValue): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.toString();
  return Array.isArray(value) ? value.map(textOf).join('') : escapeHtml(String(value));
}

/** What hides or reorders text becomes visible; markup becomes text, within quotes too. */
export const escapeHtml = (text: string): string =>
  visible(text).replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
