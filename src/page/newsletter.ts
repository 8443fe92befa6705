/** Whether a page lets its readers ask for news by mail. */

import { parse } from '../address.ts';
import { isNewsletterHost } from '../networks/newsletters.ts';
import type { Element } from './document.ts';
import type { Anchor, Page } from './page.ts';
import { newsletter } from './words/newsletter.ts';
import { phrases } from './words/phrases.ts';

export function offersNewsletter(page: Page): boolean {
  return (
    page.document.named('form').some((form) => !form.inert && asksForMail(form, page)) ||
    page.anchors.some((anchor) => leadsToNewsletter(anchor, page)) ||
    page.iframes.some(({ url }) => url && isNewsletterHost(url.hostname)) ||
    page.scripts.some(({ url }) => url && isNewsletterHost(url.hostname)) ||
    // Ghost opens its sign-up by an attribute: https://ghost.org/docs/themes/members/
    page.document.elements.some(({ inert, attributes }) => !inert && attributes['data-portal']?.startsWith('signup'))
  );
}

const called = phrases(newsletter);

/** Names the newsletter, or asks for an address and hardly anything else: no password, no message, no parcel. */
function asksForMail(form: Element, page: Page): boolean {
  const { id = '', class: classes = '', action = '' } = form.attributes;
  const named = `${id} ${classes} ${action}`;
  const url = parse(action.trim(), page.base);
  if (url && isNewsletterHost(url.hostname)) return true;
  const fields = page.document.elements.slice(form.index + 1, form.lastIndex + 1).filter(isField);
  if (!fields.some(isMail) || fields.some(isOther)) return false;
  return newsletterName.test(named) || (fields.length <= fewFields && !otherForm.test(named));
}

/** Name, family name, address, and a trap for robots. */
const fewFields = 4;

const isField = ({ name, attributes }: Element): boolean =>
  name === 'textarea' ||
  (name === 'input' && !/^(?:hidden|submit|button|image|reset|checkbox|radio)$/i.test(attributes.type ?? ''));

const isMail = ({ attributes }: Element): boolean =>
  /^\s*email\s*$/i.test(attributes.type ?? '') || /e-?mail/i.test(`${attributes.name ?? ''} ${attributes.id ?? ''}`);

const isOther = ({ name, attributes }: Element): boolean =>
  name === 'textarea' || /^password$/i.test(attributes.type ?? '');

const newsletterName = /newsletter|subscri|mailing-?list|signup-form|mc4wp|mailpoet/i;
const otherForm = /login|log-in|signin|sign-in|register|password|account|checkout|contact|search|comment|coupon|track/i;

function leadsToNewsletter({ url, name, social }: Anchor, { language }: Page): boolean {
  if (url && isNewsletterHost(url.hostname) && url.protocol.startsWith('http')) return true;
  return social === undefined && called.borders(name, language);
}
