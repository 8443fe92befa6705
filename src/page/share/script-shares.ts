/** Share buttons whose address stands in an event handler, in a data attribute, or only in a script. */

import { parse } from '../../address.ts';
import { readLink } from '../../networks/read-link.ts';
import type { Element } from '../document.ts';
import type { Page } from '../page.ts';
import { phrases, wordsOf } from '../words/phrases.ts';
import { share as shareWords } from '../words/share.ts';
import { classesOf, type ShareDraft, upwards, withoutAddress } from './draft.ts';
import { networkInText, networkNamed, targetOf } from './network-names.ts';

export function* scriptShares(page: Page): Iterable<ShareDraft> {
  for (const element of page.document.elements) {
    if (element.inert || element.name === 'script') continue;
    const draft = handled(element, page) ?? addressed(element) ?? named(element, page);
    if (draft) yield draft;
  }
}

const handlers = ['onclick', 'href', 'on', 'onmousedown', 'x-on:click', '@click', 'data-onclick'] as const;

/** `onclick="window.open('https://…/sharer.php?u=' + location.href)"` and `href="javascript:…"`. */
function handled(element: Element, page: Page): ShareDraft | undefined {
  for (const attribute of handlers) {
    const code = element.attributes[attribute];
    if (!code || (attribute === 'href' && !/^\s*javascript:/i.test(code))) continue;
    const draft = inCode(element, code, page);
    if (draft) return draft;
  }
  return undefined;
}

const address = /(?:https?:)?\/\/[^\s'"`<>\\)]+/g;

function inCode(element: Element, code: string, page: Page): ShareDraft | undefined {
  if (/\bnavigator\.share\s*\(/.test(code)) return { element, network: 'system', via: 'script', ...withoutAddress };
  if (/\bKakao\.(?:Share|Link)\./.test(code)) return { element, network: 'kakao', via: 'script', ...withoutAddress };
  const plain = code.replaceAll('\\/', '/');
  for (const match of plain.matchAll(address)) {
    const [written = ''] = match[0].split('${', 1);
    const rest = plain.slice(match.index + match[0].length, match.index + match[0].length + 4);
    const reading = readingOf(written, page.base);
    if (!reading) continue;
    const isCompleted = written !== match[0] || /^['"`]\s*\+/.test(rest);
    return isCompleted
      ? {
          element,
          network: targetOf(reading.network),
          via: 'script',
          href: written,
          reading: undefined,
          sharedUrl: undefined,
        }
      : {
          element,
          network: targetOf(reading.network),
          via: 'script',
          href: written,
          reading,
          sharedUrl: reading.sharedUrl,
        };
  }
  return undefined;
}

function readingOf(written: string, base?: string): ShareDraft['reading'] {
  const url = parse(written, base);
  const reading = url ? readLink(url) : undefined;
  return reading?.kind === 'share' ? reading : undefined;
}

/** Attributes in which scripts look for the endpoint to open. */
const carriers = [
  ...['data-href', 'data-url', 'data-link', 'data-share-url', 'data-share-link', 'data-share-href', 'data-share'],
  ...['data-social-url', 'data-popup', 'data-popup-url', 'data-target-url', 'data-sharer-url', 'data-social_link'],
] as const;

function addressed(element: Element): ShareDraft | undefined {
  for (const attribute of carriers) {
    const written = element.attributes[attribute]?.trim();
    if (!written || !/^(?:https?:)?\/\//i.test(written)) continue;
    const reading = readingOf(written, 'https://host.invalid');
    if (reading)
      return {
        element,
        network: targetOf(reading.network),
        via: 'script',
        href: written,
        reading,
        sharedUrl: reading.sharedUrl,
      };
  }
  return undefined;
}

/** Attributes that name the network; all but the first two do so for other ends too. */
const namers = [
  ...[
    'data-share',
    'data-share-network',
    'data-network',
    'data-social',
    'data-platform',
    'data-service',
    'data-provider',
  ],
  ...['data-social-network', 'data-channel', 'data-site'],
] as const;
const certain: ReadonlySet<string> = new Set(['data-share', 'data-share-network']);

/** A button that names a network and says that it shares, in words or by its class. */
function named(element: Element, page: Page): ShareDraft | undefined {
  if (!isButton(element)) return undefined;
  const attribute = namers.find((one) => element.attributes[one]);
  const fromAttribute = attribute && networkNamed(element.attributes[attribute] ?? '');
  if (fromAttribute && attribute && (certain.has(attribute) || isAmongShares(element)))
    return { element, network: fromAttribute, via: 'script', ...withoutAddress };
  const network = element.name === 'share-button' ? 'system' : networkIn(page.accessibleName(element), page.language);
  return network === undefined ? undefined : { element, network, via: 'script', ...withoutAddress };
}

/** Something to press that leads nowhere by itself. `<share-button>` is what Shopify's themes call theirs. */
function isButton({ name, attributes }: Element): boolean {
  if (name === 'button' || name === 'share-button' || attributes.role === 'button') return true;
  if (name === 'a') return attributes.href === undefined || /^\s*(?:#|javascript:|$)/i.test(attributes.href);
  return name === 'input' && attributes.type === 'button';
}

const shareClass = /(?:^|[_-])shar(?:e|ing|er)s?(?:$|[_-])/i;

const isAmongShares = (element: Element): boolean =>
  [...upwards(element, 3)].some((around) => classesOf(around).some((one) => shareClass.test(one)));

const sharing = phrases(shareWords);
/** Words of a button's name; longer ones are sentences. */
const mostWords = 8;

/** `Facebooku`, `Facebookissa`. */
const inflection = /(?<=^(?:facebook|twitter|linkedin|pinterest|whatsapp|telegram|messenger))\p{L}{1,5}$/u;

/** `Share on Facebook`, `Auf Facebook teilen`, `Facebookでシェア`. */
export function networkIn(name: string, language: string): string | undefined {
  if (name === '' || name.length > 80) return undefined;
  const words = wordsOf(name.replace(/([a-z])(?=[^\x00-\x7f])|([^\x00-\x7f])(?=[a-z])/gi, '$& '));
  if (words.length < 2 || words.length > mostWords) return undefined;
  const named = words.map((word) => networkInText(word.replace(inflection, '')));
  const at = named.findIndex((network, index) => network !== undefined && !sharing.has(words[index] ?? '', language));
  const rest = words.filter((_, index) => index !== at);
  const says = rest.some((word) => sharing.has(word, language)) || sharing.borders(rest.join(' '), language);
  return at !== -1 && says ? named[at] : undefined;
}
