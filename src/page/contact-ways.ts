/** Whether a page tells visitors how to reach the people behind the site. */

import type { Anchor, Page } from './page.ts';
import { contact } from './words/contact.ts';
import { legal } from './words/legal.ts';
import { phrases } from './words/phrases.ts';

export function tellsContact(page: Page): boolean {
  return (
    page.kind.is === 'contact' ||
    page.anchors.some((anchor) => leadsToPeople(anchor, page)) ||
    page.services.some(({ service }) => service.category === 'chat' && !service.closed) ||
    hasForm(page) ||
    inMarkup(page) ||
    standsInText(page)
  );
}

const contactWords = phrases(contact);
/** In many countries the imprint has to name an address. */
const legalWords = phrases({ de: (legal.de ?? []).filter((phrase) => /impressum/i.test(phrase)) });

/** Telephones, letters, chats, and the page where these stand; Cloudflare hides addresses behind a link of its own. */
function leadsToPeople({ url, href, name, social }: Anchor, { language }: Page): boolean {
  if (url && /^(?:mailto|tel|sms|skype|viber|whatsapp):$/.test(url.protocol)) return !/^mailto:\?/i.test(href);
  if (url?.pathname.startsWith('/cdn-cgi/l/email-protection')) return true;
  return social?.kind === 'message' || contactWords.borders(name, language) || legalWords.has(name);
}

const hasForm = ({ document, regionOf }: Page): boolean =>
  document
    .named('textarea')
    .some((field) => !field.inert && regionOf(field) !== 'comments' && !/comment/i.test(field.attributes.name ?? ''));

const inMarkup = ({ jsonLd }: Page): boolean =>
  jsonLd.nodes.some(({ properties }) =>
    ['telephone', 'email', 'contactPoint'].some((name) => Boolean(properties[name])),
  );

/** An address written out, plainly or so that robots stumble: `mei (at) example.com`. */
const standsInText = ({ document }: Page): boolean =>
  document.texts.some(
    ({ start, end, parent }) =>
      end - start < longestText &&
      !/^(?:script|style)$/.test(parent?.name ?? '') &&
      mail.test(document.html.slice(start, end)),
  );

/** Longer runs are scripts and data. */
const longestText = 5000;
const mail =
  /[\w.+-]{1,64}(?:@|\s?[([{](?:at|AT|@)[)\]}]\s?)[a-z0-9-]{1,63}(?:\.|\s?[([{](?:dot|DOT)[)\]}]\s?)[a-z]{2}/i;
