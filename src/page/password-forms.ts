/** The forms in which a page asks for a password. */

import { parse } from '../address.ts';
import type { Place } from '../finding.ts';
import type { Element } from './document.ts';
import type { Page } from './page.ts';

export interface PasswordForm extends Place {
  /** Undefined where a script sends the field. */
  readonly form: Element | undefined;
  readonly field: Element;
  /** Where the form is sent; undefined when that is no address, or a script's matter. */
  readonly action: URL | undefined;
  /** Asks who the visitor is, too: not to change a password, nor to open a protected page. */
  readonly asksWho: boolean;
}

/** One for each form. */
export function passwordForms(page: Page): readonly PasswordForm[] {
  const seen = new Set<Element | undefined>();
  return page.document.named('input').flatMap((field) => {
    if (!isPassword(field)) return [];
    const form = formAround(field);
    if (seen.has(form)) return [];
    seen.add(form);
    return [
      {
        form,
        field,
        action: actionOf(form, page),
        asksWho: asksWho(form, page),
        start: field.start,
        end: field.openEnd,
      },
    ];
  });
}

/** `post_password` opens a protected WordPress post. */
const isPassword = ({ attributes, inert, inNoscript }: Element): boolean =>
  !inert &&
  !inNoscript &&
  attributes.type?.trim().toLowerCase() === 'password' &&
  attributes.name !== 'post_password' &&
  !('disabled' in attributes);

function formAround(field: Element): Element | undefined {
  for (let around = field.parent; around; around = around.parent) if (around.name === 'form') return around;
  return undefined;
}

const actionOf = (form: Element | undefined, page: Page): URL | undefined =>
  form && (form.attributes.action?.trim() ? parse(form.attributes.action.trim(), page.base) : parse(page.url));

function asksWho(form: Element | undefined, { document }: Page): boolean {
  const fields = form ? document.elements.slice(form.index + 1, form.lastIndex + 1) : document.named('input');
  return fields.some(({ name, attributes, inert }) => name === 'input' && !inert && writes.test(attributes.type ?? ''));
}

const writes = /^\s*(?:text|e-?mail|tel)?\s*$/i;
