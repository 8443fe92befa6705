/** Share buttons that are plain links and forms: they work without a script. */

import { parse } from '../../address.ts';
import { readLink } from '../../networks/read-link.ts';
import type { Element } from '../document.ts';
import type { Page } from '../page.ts';
import type { ShareDraft } from './draft.ts';
import { targetOf } from './network-names.ts';

export function* linkShares(page: Page): Iterable<ShareDraft> {
  for (const anchor of page.anchors) {
    const { element, social, href } = anchor;
    if (social?.kind === 'share')
      yield {
        element,
        network: targetOf(social.network),
        via: 'link',
        href,
        reading: social,
        sharedUrl: social.sharedUrl,
      };
  }
  for (const form of page.document.named('form')) if (!form.inert) yield* formShares(form, page);
}

/** A form that is sent by GET to an endpoint is a link with parameters. */
function* formShares(form: Element, page: Page): Iterable<ShareDraft> {
  const { action, method = 'get' } = form.attributes;
  const url = action ? parse(action.trim(), page.base) : undefined;
  if (!url || method.trim().toLowerCase() !== 'get' || !readLink(url)) return;
  for (const { name, attributes } of page.document.elements.slice(form.index + 1, form.lastIndex + 1)) {
    if (name === 'input' && attributes.name) url.searchParams.set(attributes.name, attributes.value ?? '');
  }
  const reading = readLink(url);
  if (reading?.kind === 'share')
    yield {
      element: form,
      network: targetOf(reading.network),
      via: 'link',
      href: url.href,
      reading,
      sharedUrl: reading.sharedUrl,
    };
}
