/** Share links that share something else than the page on which they stand, gathered by what they share. */

import { bareHost, isHostWithin } from '../../address.ts';
import { findPlaceholder } from '../../networks/placeholder-texts.ts';
import { isPrivateHost, isStagingHost } from '../../private-host.ts';
import type { Page, ShareLink } from '../page.ts';
import { entries } from './entries.ts';
import { filledByScript } from './filled-by-script.ts';
import { type Destination, destinations, parseShared } from './same-page.ts';
import { isAddressed, isMention, sharedAddresses } from './shared-addresses.ts';

export interface StrayAddress {
  /** `nothing`: an empty address; `text`: words alone; `private`, `staging`: hosts that nobody else reaches; else as a `Destination`. */
  readonly is: 'nothing' | 'text' | 'private' | 'staging' | Exclude<Destination, 'own' | 'unclear'>;
  /** As decoded from the links; '' for nothing. */
  readonly address: string;
  readonly links: readonly ShareLink[];
  /** Further addresses of the same kind, where there are many. */
  readonly more: number;
}

/** More addresses of one kind are told as one: a list of posts that was made on a test server. */
const mostOfAKind = 3;

/** One for each address, up to a few of a kind. On pages that nobody passes on only what no page may share. */
export function strayAddresses(links: readonly ShareLink[], page: Page): readonly StrayAddress[] {
  const judge = judgeFor(page, links);
  const found = new Map<string, StrayAddress & { links: ShareLink[] }>();
  for (const link of links) {
    const is = isAddressed(link) || isMention(link) ? undefined : judge(link);
    if (!is) continue;
    const address = is === 'nothing' || is === 'text' ? '' : (link.sharedUrl ?? '');
    const key = `${is} ${address.replace(/#.*$/s, '')}`;
    const known = found.get(key);
    if (known) known.links.push(link);
    else found.set(key, { is, address, links: [link], more: 0 });
  }
  return fold([...found.values()]);
}

function fold(strays: readonly StrayAddress[]): readonly StrayAddress[] {
  return [...new Set(strays.map(({ is }) => is))].flatMap((kind) => {
    const alike = strays.filter(({ is }) => is === kind);
    const [first] = alike;
    if (!first || alike.length <= mostOfAKind) return alike;
    return [{ ...first, links: alike.flatMap(({ links }) => links), more: alike.length - 1 }];
  });
}

type Judge = (link: ShareLink) => StrayAddress['is'] | undefined;

function judgeFor(page: Page, links: readonly ShareLink[]): Judge {
  const destinationOf = destinations(page);
  const isOwn = (link: ShareLink): boolean => sharedAddresses(link).some((address) => destinationOf(address) === 'own');
  const sharesItself = once(() => links.some(isOwn));
  const inEntry = once(() => entries(page));
  const isFilled = filledByScript(page);

  return (link) => {
    const { sharedUrl: address, element, region } = link;
    const empty = emptiness(link, page);
    if (empty) return isFilled(element) ? undefined : empty;
    if (address === undefined || findPlaceholder(address)) return undefined;
    const hidden = hiddenHost(address, page);
    if (hidden) return hidden;
    if (!page.kind.shareable || isOwn(link)) return undefined;
    const destination = destinationOf(address);
    if (destination === 'own' || destination === 'unclear') return undefined;
    // "Tell others about us" beside buttons for the page itself.
    if (destination !== 'page' && besideContent.has(region) && sharesItself()) return undefined;
    return destination !== 'home' && inEntry()(element, address) ? undefined : destination;
  };
}

const besideContent: ReadonlySet<string> = new Set(['header', 'nav', 'aside', 'footer']);

/** Parameters that the endpoint asks for are another matter: without them it does not open at all. */
function emptiness({ reading, sharedUrl, via }: ShareLink, page: Page): 'nothing' | 'text' | undefined {
  if (!reading || via !== 'link') return undefined;
  const { url, text, required } = reading.endpoint;
  if (url !== undefined) return sharedUrl === '' && !required.includes(url) ? 'nothing' : undefined;
  const words = text === undefined ? '' : (reading.parameters[text]?.trim() ?? '');
  const isShareOfPage = page.kind.shareable && sharedUrl === undefined && words !== '';
  return isShareOfPage && !/[{}%<>]|\w\.\w/.test(words) && !namesHost(words, page) ? 'text' : undefined;
}

const namesHost = (text: string, { url }: Page): boolean => text.toLowerCase().includes(bareHost(new URL(url)));

/** A test server counts when it is the site's own and nothing on the page links to it on purpose. */
function hiddenHost(address: string, page: Page): 'private' | 'staging' | undefined {
  const url = parseShared(address);
  if (!url || page.site.isLocal || url.host === new URL(page.url).host) return undefined;
  if (isPrivateHost(url.hostname)) return 'private';
  const isOwnStage = isStagingHost(url.hostname) && isRelated(url.hostname, bareHost(new URL(page.url)));
  const isMeant = isOwnStage && page.anchors.some((anchor) => anchor.url?.host === url.host && !anchor.social);
  return isOwnStage && !isMeant ? 'staging' : undefined;
}

/** Below the site's own host, or beside it: `dev.example.com` for `shop.example.com`. */
const isRelated = (hostname: string, own: string): boolean =>
  isHostWithin(hostname, own) || parentOf(hostname) === parentOf(own);

const parentOf = (hostname: string): string => hostname.slice(hostname.indexOf('.') + 1);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
