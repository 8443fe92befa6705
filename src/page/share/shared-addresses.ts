/** Every address that a share link hands over: a text may hold the site's beside the page's. */

import type { ShareLink } from '../page.ts';

export function sharedAddresses({ sharedUrl, reading }: ShareLink): readonly string[] {
  const { text, otherTexts = [] } = reading?.endpoint ?? {};
  const texts = [text, ...otherTexts].map((name) => (name === undefined ? undefined : reading?.parameters[name]));
  return [sharedUrl, ...texts.flatMap((one) => one?.match(address) ?? [])].filter((one) => one !== undefined);
}

const address = /https?:\/\/[^\s<>"'`\\^{}|]+/gi;

/** A letter or message to somebody: the visitor does not choose whom to share with. */
export const isAddressed = ({ href, reading }: ShareLink): boolean =>
  /^\s*(?:mailto|sms|smsto):\/{0,2}[^?&\s]/i.test(href ?? '') || Boolean(reading?.parameters.to?.trim());

/** The address of an endpoint in running text, as manuals show it. */
export function isMention({ name, reading }: ShareLink): boolean {
  const { host = '', path = '' } = reading?.endpoint ?? {};
  return host !== '' && name.toLowerCase().includes(`${host}${path || '/'}`);
}
