/** What is wrong with the address of a share link, before asking which page it shares. */

import { isTrackingParameter } from '../../address.ts';
import { findPlaceholder } from '../../networks/placeholder-texts.ts';
import { chosenByVisitor } from '../../networks/share-habits.ts';
import type { ShareLink } from '../page.ts';
import { parseShared } from './same-page.ts';

export interface AddressFault {
  readonly is:
    | 'template'
    | 'escaped-twice'
    | 'encoded-twice'
    | 'cut-fragment'
    | 'cut-address'
    | 'cut-text'
    | 'missing'
    | 'empty'
    | 'relative'
    | 'no-address'
    | 'text-encoded-twice'
    | 'plus-for-space';
  /** The parameter that suffers. */
  readonly parameter: string;
  /** What was found in its place; '' for nothing. */
  readonly found: string;
  /** Parameters of the shared address that did not arrive. */
  readonly lost?: readonly string[];
  /** Set where the share goes through all the same. */
  readonly weight?: 'warning' | 'info';
}

/** The gravest one. Undefined for sound links and for those whose address nobody can know. */
export function addressFault({ href, reading }: Pick<ShareLink, 'href' | 'reading'>): AddressFault | undefined {
  if (!reading || href === undefined) return undefined;
  const link: Link = { ...reading, raw: rawParameters(href, reading.endpoint.inFragment), href };
  for (const find of [
    template,
    escapedTwice,
    encodedTwice,
    cutAtFragment,
    cutAddress,
    cutText,
    lacking,
    notAnAddress,
    garbledText,
  ]) {
    const fault = find(link);
    if (fault) return fault;
  }
  return undefined;
}

type Link = NonNullable<ShareLink['reading']> & { readonly raw: readonly Raw[]; readonly href: string };

/** A parameter as typed. */
interface Raw {
  readonly name: string;
  readonly value: string | undefined;
}

function rawParameters(href: string, inFragment = false): readonly Raw[] {
  const [address = '', ...rest] = href.split('#');
  const query = inFragment ? rest.join('#').replace(/^\?/, '') : address.slice(`${address}?`.indexOf('?') + 1);
  return query.split('&').map((pair) => {
    const equals = pair.indexOf('=');
    return equals === -1
      ? { name: pair, value: undefined }
      : { name: pair.slice(0, equals), value: pair.slice(equals + 1) };
  });
}

const carriers = ({ endpoint: { url, text, otherTexts = [] } }: Link): readonly string[] =>
  [url, text, ...otherTexts].filter((name) => name !== undefined);

/** Titles may speak of templates; addresses may not hold any. A title that is nothing but "null" says no more than an address would. */
function template(link: Link): AddressFault | undefined {
  for (const parameter of carriers(link)) {
    const value = link.parameters[parameter]?.trim() ?? '';
    const isAddress = parameter === link.endpoint.url;
    const { what = '' } = findPlaceholder(value) ?? {};
    const counts = isAddress ? what !== '' : what === 'the value of an empty variable' || isNothingButTemplate(value);
    if (counts) return { is: 'template', parameter, found: value };
  }
  return undefined;
}

const isNothingButTemplate = (value: string): boolean => /^(?:\{\{[^{}]*\}\}|<\?[^<>]*\?>|[$#]\{[^{}]*\})$/.test(value);

/** `&amp;amp;` in the source. */
function escapedTwice({ href, parameters, endpoint }: Link): AddressFault | undefined {
  const lost = Object.keys(parameters)
    .find((name) => name.startsWith('amp;'))
    ?.slice(4);
  if (lost && endpoint.known.includes(lost)) return { is: 'escaped-twice', parameter: lost, found: '&amp;' };
  const inFragment = /[?&]?#0?38;([\w[\]-]+)=/.exec(href)?.[1];
  if (inFragment) return { is: 'escaped-twice', parameter: inFragment, found: '&#038;' };
  return undefined;
}

const encodedAddress = /https?%(?:25)*3a(?:%(?:25)*2f|\/)/i;

function encodedTwice({ endpoint: { url, text }, parameters, sharedUrl }: Link): AddressFault | undefined {
  const inUrl = url === undefined ? '' : (parameters[url] ?? '');
  if (url !== undefined && encodedAddress.test(inUrl.slice(0, 40)) && !parseShared(inUrl))
    return { is: 'encoded-twice', parameter: url, found: inUrl };
  const inText = text === undefined || sharedUrl ? '' : (parameters[text] ?? '');
  return text !== undefined && encodedAddress.test(inText)
    ? { is: 'encoded-twice', parameter: text, found: inText }
    : undefined;
}

/** A raw `#` in a title takes what follows with it; one in the address takes the route of a single-page site. */
function cutAtFragment({ href, endpoint, raw }: Link): AddressFault | undefined {
  const at = href.indexOf('#');
  if (endpoint.inFragment || at === -1) return undefined;
  const behind = href.slice(at + 1);
  const lost = endpoint.known.find((name) => behind.includes(`&${name}=`));
  if (lost) return { is: 'cut-fragment', parameter: lost, found: behind };
  const { name = '', value = '' } = raw.at(-1) ?? {};
  const isRoute = /^!?\//.test(behind) && name === endpoint.url && /^https?:/i.test(value);
  return isRoute ? { is: 'cut-fragment', parameter: name, found: `#${behind}` } : undefined;
}

/** `u=https://example.com/?a=1&b=2`: the network takes `b` for a parameter of its own. */
function cutAddress({ endpoint, raw, parameters }: Link): AddressFault | undefined {
  const names = [endpoint.url, endpoint.text].filter((name) => name !== undefined);
  const at = raw.findIndex(({ name, value }) => names.includes(name) && hasQuery(value ?? ''));
  const cut = raw[at];
  if (!cut) return undefined;
  const behind = raw.slice(at + 1);
  const end = behind.findIndex(({ name }) => endpoint.known.includes(name));
  const lost = (end === -1 ? behind : behind.slice(0, end)).filter(
    ({ name, value }) => name !== '' && value !== undefined,
  );
  if (lost.length === 0) return undefined;
  const isOnlyTracking = lost.every(({ name }) => isTrackingParameter(name));
  const found = parameters[cut.name] ?? '';
  return {
    is: 'cut-address',
    parameter: cut.name,
    found,
    lost: lost.map(({ name }) => name),
    ...(isOnlyTracking && { weight: 'warning' }),
  };
}

/** A `?` as typed behind the beginning of an address. */
const hasQuery = (value: string): boolean => {
  const start = value.search(/https?(?::|%3a)/i);
  return start !== -1 && value.indexOf('?', start) !== -1;
};

/** `text=Salt & Pepper`: the network takes the half of the title for a parameter. */
function cutText({ endpoint, raw }: Link): AddressFault | undefined {
  const at = raw.findIndex(({ name, value }, index) => index > 0 && value === undefined && /^(?:\s|\+|%20)/.test(name));
  const before = raw[at - 1];
  if (!before || !endpoint.known.includes(before.name)) return undefined;
  return {
    is: 'cut-text',
    parameter: before.name,
    found: readable(`${before.value ?? ''}&${raw[at]?.name}`),
    weight: 'warning',
  };
}

const readable = (raw: string): string => raw.replace(/\+|%20/g, ' ').trim();

function lacking(link: Link): AddressFault | undefined {
  const { endpoint, parameters, sharedUrl } = link;
  for (const parameter of endpoint.required) {
    const value = parameters[parameter];
    // A letter may carry the address in its subject, and without a body it need not be a share at all.
    if (
      value?.trim() ||
      (parameter === endpoint.text && (sharedUrl || (value === undefined && endpoint.scheme === 'mailto')))
    )
      continue;
    const weight = weightOf(parameter, endpoint);
    return { is: value === undefined ? 'missing' : 'empty', parameter, found: '', ...(weight && { weight }) };
  }
  return undefined;
}

function weightOf(parameter: string, { url, text }: Link['endpoint']): AddressFault['weight'] {
  if (chosenByVisitor.parameters.has(parameter)) return 'info';
  return parameter === url || parameter === text ? undefined : 'warning';
}

function notAnAddress({ endpoint: { url }, parameters }: Link): AddressFault | undefined {
  const value = url === undefined ? '' : (parameters[url]?.trim() ?? '');
  if (url === undefined || value === '' || parseShared(value) || /^[a-z][a-z+.-]*:[^\s]/i.test(value)) return undefined;
  const isRelative = /^(?:\.{0,2}\/|[?#])/.test(value);
  return { is: isRelative ? 'relative' : 'no-address', parameter: url, found: value };
}

/** What people would read: `Green%20tea`, and in letters `Green+tea`. */
function garbledText(link: Link): AddressFault | undefined {
  for (const parameter of [link.endpoint.text, ...(link.endpoint.otherTexts ?? []), 'title']) {
    const text = (parameter === undefined ? '' : (link.parameters[parameter] ?? '')).replace(/https?:\S+/gi, '');
    if (parameter === undefined || /\s/.test(text.trim())) continue;
    if (/\S%20|%[cde][\da-f]%[89ab][\da-f]/i.test(text))
      return { is: 'text-encoded-twice', parameter, found: text, weight: 'warning' };
    if (link.endpoint.scheme === 'mailto' && /\p{L}\+\p{L}[^+]*\+\p{L}/u.test(text))
      return { is: 'plus-for-space', parameter, found: text, weight: 'warning' };
  }
  return undefined;
}
