/** What the forms of a page say of its kind: people sign in, write to the owner, or buy. */

import type { Element } from '../document.ts';
import type { Page, Region } from '../page.ts';
import type { Signal } from './signal.ts';

export const formSignals = (page: Page): Signal[] => [
  ...passwordSignals(page),
  ...contactSignals(page),
  ...buySignals(page),
];

/** Forms there stand on every page. */
const aside: ReadonlySet<Region> = new Set<Region>(['header', 'nav', 'aside', 'footer', 'comments']);

/** More words than a page has whose purpose is a form. */
const fewWords = 250;

function passwordSignals(page: Page): Signal[] {
  if (page.wordCount > fewWords) return [];
  const field = page.document.named('input').find((input) => isPassword(input) && isShown(input, page));
  return field ? [{ kind: 'sign-in', weight: 5, says: 'password field in the main part', at: field }] : [];
}

/** `post_password` opens a protected WordPress post. */
const isPassword = ({ attributes, inert }: Element): boolean =>
  !inert && attributes.type?.trim().toLowerCase() === 'password' && attributes.name !== 'post_password';

const isShown = (element: Element, page: Page): boolean =>
  !aside.has(page.regionOf(element)) && !isInsideHidden(element);

const popUp = /(?:^|[\s_-])(?:modal|popup|pop-up|dialog|offcanvas|dropdown|lightbox|drawer)(?:$|[\s_-])/i;

/** Sign-in windows that wait behind a button. */
function isInsideHidden(element: Element): boolean {
  for (let around: Element | undefined = element; around; around = around.parent) {
    const { attributes, name } = around;
    if (name === 'body') return false;
    if (name === 'dialog' || 'hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
    if (/display\s*:\s*none/i.test(attributes.style ?? '') || popUp.test(attributes.class ?? '')) return true;
    if (attributes.role === 'dialog' || popUp.test(attributes.id ?? '')) return true;
  }
  return false;
}

function contactSignals(page: Page): Signal[] {
  if (page.wordCount > fewWords) return [];
  const { elements } = page.document;
  const isContact = page.document.named('form').some((form) => {
    if (form.inert || !isShown(form, page) || isComment(form)) return false;
    const fields = elements.slice(form.index + 1, form.lastIndex + 1);
    return fields.some(({ name }) => name === 'textarea') && fields.some(isEmail);
  });
  return isContact ? [{ kind: 'contact', weight: 2, says: 'form with an e-mail address and a message' }] : [];
}

const isComment = ({ attributes }: Element): boolean =>
  /comment/i.test(`${attributes.id ?? ''} ${attributes.class ?? ''} ${attributes.action ?? ''}`);

const isEmail = ({ name, attributes }: Element): boolean =>
  name === 'input' && (attributes.type === 'email' || /e-?mail/i.test(attributes.name ?? ''));

const buyAction = /\/cart\/add(?:\.js)?\/?$/;

function buySignals(page: Page): Signal[] {
  const { document } = page;
  const forms = document
    .named('form')
    .filter(({ attributes, inert }) => !inert && buyAction.test(attributes.action ?? ''));
  const buttons = document.named('button').filter(({ attributes, inert }) => !inert && isBuyButton(attributes));
  const offers = Math.max(forms.length, buttons.length);
  if (offers === 0) return [];
  if (offers > 3) return [{ kind: 'listing', weight: 2, says: `${offers} forms to buy` }];
  return [{ kind: 'product', weight: 3, says: 'form to buy' }];
}

const isBuyButton = (attributes: Readonly<Record<string, string>>): boolean =>
  attributes.name === 'add-to-cart' || /(?:^|\s)single_add_to_cart_button(?:\s|$)/.test(attributes.class ?? '');
