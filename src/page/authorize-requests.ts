/** The OAuth requests that stand ready in a page: the provider's authorize address with its parameters. */

import type { Place } from '../finding.ts';
import type { Service } from '../networks/network.ts';
import type { Element } from './document.ts';
import type { Page, ServiceSign } from './page.ts';
import { addressOfSign } from './service-signs.ts';
import { signInServices } from './sign-ins.ts';

export interface AuthorizeRequest extends Place {
  readonly service: Service;
  readonly url: URL;
  /** As written, for messages. */
  readonly address: string;
  /** `script`: code may add to it. */
  readonly from: 'link' | 'form' | 'script';
  /** By lower-case name; fields of a form count. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Only those that name the application: others are completed elsewhere. */
export const authorizeRequests = (page: Page): readonly AuthorizeRequest[] =>
  signInServices(page).flatMap(({ service, signs }) =>
    signs.flatMap((sign) => {
      const url = mayHoldRequest(sign) ? addressOfSign(sign, page) : undefined;
      if (!url) return [];
      const parameters = parametersOf(url, sign.element, page);
      const { matched: address, start, end } = sign;
      const from = sourceOf(sign);
      return isSignIn(parameters) ? [{ service, url, address, from, parameters, start, end }] : [];
    }),
  );

const mayHoldRequest = ({ via, matched, element }: ServiceSign): boolean =>
  (via === 'link' && element.name !== 'link') || (via === 'inline' && matched.includes('/'));

const sourceOf = ({ via, element }: ServiceSign): AuthorizeRequest['from'] =>
  via === 'inline' ? 'script' : element.name === 'form' ? 'form' : 'link';

function parametersOf({ searchParams }: URL, element: Element, { document }: Page): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const [name, value] of searchParams) parameters.set(name.toLowerCase(), value.trim());
  if (element.name !== 'form') return parameters;
  for (const { name, attributes } of document.elements.slice(element.index + 1, element.lastIndex + 1)) {
    if (name === 'input' && attributes.name)
      parameters.set(attributes.name.toLowerCase(), (attributes.value ?? '').trim());
  }
  return parameters;
}

/** Discord and Slack install bots by the same address. */
function isSignIn(parameters: ReadonlyMap<string, string>): boolean {
  const scopes = (parameters.get('scope') ?? '').split(/[\s,+]+/);
  return Boolean(parameters.get('client_id')) && !scopes.some((scope) => bot.test(scope));
}

const bot = /^(?:bot|applications\.commands|webhook\.incoming)$/;
