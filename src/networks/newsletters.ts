/** Services that send newsletters for others: where their sign-up pages and forms lie. */

import { isHostWithin } from '../address.ts';
import type { Sourced } from './network.ts';
import { unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

const newsletterHosts: Sourced & { readonly hosts: readonly string[] } = {
  hosts: words(`
    substack.com list-manage.com mailchi.mp eepurl.com convertkit.com ck.page kit.com beehiiv.com buttondown.com
    buttondown.email sibforms.com mailerlite.com mlsend.com klaviyo.com hsforms.com constantcontact.com getresponse.com
    activehosted.com createsend.com cleverreach.com rapidmail.de follow.it feedburner.google.com steadyhq.com
    stibee.com maily.so theletter.jp
  `),
  ...unconfirmed,
};

export const isNewsletterHost = (hostname: string): boolean =>
  newsletterHosts.hosts.some((host) => isHostWithin(hostname.toLowerCase(), host));
