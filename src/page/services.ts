/** The vendors and widgets that a page uses: one walk over its elements, each looked up in prepared tables. */

import { parse } from '../address.ts';
import type { Service } from '../networks/network.ts';
import { type AddressSign, AddressSigns } from '../networks/services/address-signs.ts';
import { InlineSigns } from '../networks/services/inline-signs.ts';
import { MarkupSigns } from '../networks/services/markup-signs.ts';
import { services } from '../networks/services/services.ts';
import type { Element } from './document.ts';
import { addressOf, isGated } from './gate.ts';
import type { Page, Script, ServiceSign, ServiceUse } from './page.ts';
import { isCode } from './scripts.ts';

const scriptSigns = new AddressSigns(addresses('scripts', 'paths'));
const styleSigns = new AddressSigns(addresses('paths'));
const frameSigns = new AddressSigns(addresses('frames'));
const linkSigns = new AddressSigns(addresses('links'));
const markupSigns = new MarkupSigns(services);
const inlineSigns = new InlineSigns(services, [scriptSigns, linkSigns]);

function* addresses(...kinds: readonly ('scripts' | 'paths' | 'frames' | 'links')[]): Generator<AddressSign<Service>> {
  for (const of of services) for (const kind of kinds) for (const sign of of.signs[kind] ?? []) yield { sign, of };
}

/** In the order of their first sign. */
export function readServices(page: Page): readonly ServiceUse[] {
  const live: Uses = new Map();
  const withoutScript: Uses = new Map();
  const scripts = new Map(page.scripts.map((script) => [script.element, script]));
  for (const element of page.document.elements) {
    if (element.inert) continue;
    const uses = element.inNoscript ? withoutScript : live;
    const script = element.name === 'script' ? scripts.get(element) : undefined;
    if (script) addScript(uses, page, script);
    else addAddress(uses, page, element);
    addMarkup(uses, element, script);
  }
  addMissing(live, withoutScript);
  return [...live].map(([service, signs]) => ({ service, signs }));
}

type Uses = Map<Service, ServiceSign[]>;

/** An element is one sign of a service, whichever way it shows. */
function add(uses: Uses, service: Service, sign: ServiceSign): void {
  const signs = uses.get(service);
  if (!signs) uses.set(service, [sign]);
  else if (signs.at(-1)?.element !== sign.element) signs.push(sign);
}

function addScript(uses: Uses, page: Page, script: Script): void {
  const { element, src, url, gated, text } = script;
  if (url) for (const service of scriptSigns.find(url)) add(uses, service, signOf(element, 'script', src, gated));
  if (!text || !isCode(script)) return;
  const from = page.document.texts[element.firstText]?.start ?? element.openEnd;
  for (const { service, text: matched, index } of inlineSigns.find(text)) {
    const start = from + index;
    add(uses, service, { element, start, end: start + matched.length, via: 'inline', matched, gated });
  }
}

function addAddress(uses: Uses, page: Page, element: Element): void {
  const kind = kindsByTag.get(element.name);
  const address = kind?.address(element);
  const url = address ? parse(address, page.base) : undefined;
  if (!kind || !address || !url) return;
  const gated = kind.via === 'iframe' && isGated(element);
  for (const service of kind.signs.find(url)) add(uses, service, signOf(element, kind.via, address, gated));
}

function addMarkup(uses: Uses, element: Element, script: Script | undefined): void {
  for (const { service, selector } of markupSigns.find(element)) {
    add(uses, service, signOf(element, 'markup', selector, script?.gated ?? false));
  }
}

/** The form for visitors without scripts repeats a service; it counts where nothing else shows it. */
function addMissing(live: Uses, withoutScript: Uses): void {
  for (const [service, signs] of withoutScript) if (!live.has(service)) live.set(service, signs);
}

const signOf = (element: Element, via: ServiceSign['via'], matched: string, gated: boolean): ServiceSign => ({
  element,
  start: element.start,
  end: element.openEnd,
  via,
  matched,
  gated,
});

interface AddressKind {
  readonly via: ServiceSign['via'];
  readonly signs: AddressSigns<Service>;
  /** The address as typed; undefined when it cannot be a sign. */
  readonly address: (element: Element) => string | undefined;
}

const link: AddressKind = {
  via: 'link',
  signs: linkSigns,
  address: ({ attributes }) => linkAddress(attributes.href),
};

const kindsByTag: ReadonlyMap<string, AddressKind> = new Map<string, AddressKind>([
  ['iframe', { via: 'iframe', signs: frameSigns, address: addressOf }],
  ['a', link],
  ['area', link],
  ['form', { ...link, address: ({ attributes }) => linkAddress(attributes.action) }],
  ['link', { via: 'link', signs: styleSigns, address: styleSheetAddress }],
]);

/** Most links are no sign of anything; only the others are worth parsing. */
function linkAddress(address: string | undefined): string | undefined {
  return address !== undefined && linkSigns.mayFind(address) ? address.trim() : undefined;
}

function styleSheetAddress({ attributes }: Element): string | undefined {
  return stylesheet.test(attributes.rel ?? '') ? attributes.href?.trim() : undefined;
}

const stylesheet = /(?:^|\s)stylesheet(?:\s|$)/i;
