/** Reads what servers of the fediverse tell of an account; whatever is not as it should be is not told. */

import { TextDecoder } from 'node:util';
import { decodeHTML } from 'entities';
import { parseHttp } from '../address.ts';
import type { AccountAnswer } from '../resources.ts';

type Told = Pick<AccountAnswer, 'links' | 'verified' | 'credits'>;

/** Address of the account for programs (https://docs.joinmastodon.org/spec/webfinger/). */
export function readWebFinger(body: Uint8Array): string | undefined {
  const self = listOf(objectIn(body)?.links)
    .map(objectOf)
    .find((link) => link?.rel === 'self' && /activity\+json|ld\+json/.test(String(link.type)));
  return typeof self?.href === 'string' ? self.href : undefined;
}

/** The account as ActivityPub has it: fields of the profile are its attachments. */
export function readActor(body: Uint8Array | undefined): Told {
  const actor = body && objectIn(body);
  if (!actor || typeof actor.type !== 'string') return {};
  const fields = listOf(actor.attachment).map(objectOf);
  const credits = creditsOf(actor);
  return {
    links: linksIn([actor.summary, ...fields.map((field) => field?.value)]),
    ...(credits && { credits }),
  };
}

/** Servers that know the list leave it out when it is empty, and name it in their context all the same. */
function creditsOf({ attributionDomains, '@context': context }: Readonly<Record<string, unknown>>) {
  const isKnown = listOf(context).some((part) => objectOf(part)?.attributionDomains !== undefined);
  if (attributionDomains === undefined && !isKnown) return undefined;
  return listOf(attributionDomains)
    .filter((domain) => typeof domain === 'string')
    .slice(0, mostLinks)
    .map((domain) => domain.toLowerCase());
}

/** The account as Mastodon's own interface has it: it alone tells which links were verified. */
export function readLookup(body: Uint8Array | undefined): Told {
  const account = body && objectIn(body);
  if (!account || typeof account.acct !== 'string' || !Array.isArray(account.fields)) return {};
  const fields = listOf(account.fields).map(objectOf);
  const verified = fields.filter((field) => typeof field?.verified_at === 'string');
  return {
    links: linksIn([account.note, ...fields.map((field) => field?.value)]),
    verified: linksIn(verified.map((field) => field?.value)),
  };
}

const mostFields = 50;
const mostLinks = 100;
const longestText = 10_000;

/** Addresses of links in pieces of HTML: servers write all in one form, and a cut at each tag keeps hostile ones quick. */
function linksIn(pieces: readonly unknown[]): readonly string[] {
  const links = new Set<string>();
  for (const piece of pieces) {
    if (typeof piece !== 'string') continue;
    for (const tag of piece.slice(0, longestText).split('<')) {
      const [, href] = /^a\s(?:[^>]*\s)?href=["']([^"'>]*)["']/i.exec(tag) ?? [];
      const url = href === undefined ? undefined : parseHttp(decodeHTML(href));
      if (url && links.size < mostLinks) links.add(url.href);
    }
  }
  return [...links];
}

type Plain = Readonly<Record<string, unknown>>;

const objectOf = (value: unknown): Plain | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Plain) : undefined;

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, mostFields) : value === undefined ? [] : [value];

function objectIn(body: Uint8Array): Plain | undefined {
  try {
    return objectOf(JSON.parse(new TextDecoder().decode(body)));
  } catch {
    return undefined; // pages and errors come in all forms
  }
}
