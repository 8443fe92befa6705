/** Share buttons that a vendor's script makes out of markup. */

import { isHostWithin, parse } from '../../address.ts';
import { readLink } from '../../networks/read-link.ts';
import type { Element } from '../document.ts';
import type { Page } from '../page.ts';
import { classesOf, type ShareDraft, upwards, withoutAddress } from './draft.ts';
import { networkNamed } from './network-names.ts';
import { shareFrames, type VendorForm, vendorForms } from './vendor-forms.ts';

export function* vendorShares(page: Page): Iterable<ShareDraft> {
  for (const element of page.document.elements) {
    if (element.inert) continue;
    if (element.name === 'iframe') yield* frameShares(element);
    const match = matchOf(element);
    if (match) yield* sharesOf(element, match, page);
  }
}

interface Match {
  readonly form: VendorForm;
  readonly name: string | undefined;
}

/** A cheap look before the table: most elements bear none of these. */
const telling =
  /a2a_|addtoany_|st-custom|st-btn|sharethis-|st_|addthis_|shariff|elementor-share|ya-share2|goodshare|social-likes|shareaholic|share-|__Share|fb-s|-button|snapchat/;
const tellingAttributes = ['data-sharer', 'data-pin-do', 'data-type'] as const;
const tellingTags: ReadonlySet<string> = new Set(['amp-social-share', 'fb:share-button', 'script']);

function matchOf(element: Element): Match | undefined {
  const { name, attributes } = element;
  const isTelling =
    telling.test(attributes.class ?? '') ||
    tellingTags.has(name) ||
    tellingAttributes.some((attribute) => attribute in attributes);
  if (!isTelling) return undefined;
  for (const form of vendorForms) {
    const match = matchForm(element, form);
    if (match) return match;
  }
  return undefined;
}

function matchForm(element: Element, form: VendorForm): Match | undefined {
  const { tag, className, needs } = form;
  if (tag !== undefined && element.name !== tag) return undefined;
  if (needs && !needs[1].test((element.attributes[needs[0]] ?? '').trim())) return undefined;
  if (!className) return { form, name: undefined };
  for (const one of classesOf(element)) {
    const match = className.exec(one);
    if (match) return { form, name: match.groups?.name };
  }
  return undefined;
}

/** More services than a button bar has. */
const mostServices = 40;

function* sharesOf(element: Element, { form, name }: Match, page: Page): Iterable<ShareDraft> {
  const kit = form.kit === undefined ? undefined : kitOf(element, form.kit);
  if (form.follows !== undefined && (kitOf(element, form.follows) ?? false)) return;
  const named = name === undefined ? namesIn(element, form) : [name];
  const networks = named.length > 0 ? named.map((one) => networkNamed(one) ?? 'any') : [form.network];
  const shared = sharedUrl([element, kit], form, page);
  for (const network of new Set(networks.slice(0, mostServices))) {
    if (network !== undefined)
      yield { element, network, via: 'vendor', ...shared, isBox: form.isBox === true && named.length === 0 };
  }
}

const kitOf = (element: Element, className: string): Element | undefined =>
  [...upwards(element, 6)].find((around) => classesOf(around).includes(className));

/** `facebook`, `facebook,x` or `["facebook","x"]`. */
function namesIn({ attributes }: Element, { names }: VendorForm): string[] {
  const value = names === undefined ? undefined : attributes[names];
  return value === undefined ? [] : (value.match(/[\p{L}\p{N}_ -]+/gu) ?? []).map((one) => one.trim()).filter(Boolean);
}

type Shared = Pick<ShareDraft, 'href' | 'reading' | 'sharedUrl'>;

/** Where nothing carries an address the script takes the page that it runs on. */
function sharedUrl([element, kit]: readonly [Element, Element | undefined], form: VendorForm, page: Page): Shared {
  const written = [element, kit]
    .flatMap((one) => form.address.map((attribute) => one?.attributes[attribute]))
    .find((value) => value !== undefined);
  const href = element.name === 'a' ? element.attributes.href : undefined;
  const url = href === undefined ? undefined : parse(href.trim(), page.base);
  const reading = url ? readLink(url) : undefined;
  const share = reading?.kind === 'share' ? reading : undefined;
  const inHref = url && form.parameter !== undefined ? parameterOf(url, form.parameter) : undefined;
  const shared = written?.trim() ?? inHref ?? share?.sharedUrl;
  return share || inHref !== undefined
    ? { href, reading: share, sharedUrl: shared }
    : { ...withoutAddress, sharedUrl: shared };
}

function parameterOf(url: URL, name: string): string | undefined {
  return url.searchParams.get(name) ?? new URLSearchParams(url.hash.slice(1)).get(name) ?? undefined;
}

function* frameShares(element: Element): Iterable<ShareDraft> {
  const { attributes } = element;
  const src = attributes.src ?? attributes['data-src'];
  const url = src === undefined ? undefined : parse(src.trim(), 'https://host.invalid');
  if (src === undefined || !url) return;
  const form = shareFrames.find(([host, path]) => isHostWithin(url.hostname, host) && path.test(url.pathname));
  if (!form) return;
  yield {
    element,
    network: form[2],
    via: 'vendor',
    href: src,
    reading: undefined,
    sharedUrl: parameterOf(url, form[3]),
  };
}
