/** Handles that somebody chose for their sound, as against ids, codes, domains and names that a network made out of a title. */

import { networks } from './networks.ts';
import { unconfirmed } from './sources.ts';

/** By network id: addresses whose name its owner did not choose freely. */
const given: ReadonlyMap<string, RegExp> = new Map([
  ['facebook', /\/groups\/|-\d{5,}$/],
  ['linkedin', /./],
  ['discord', /./],
  ['reddit', /\/r\//],
  // a domain of one's own is the site's name
  ['bluesky', /\/profile\/(?![^/]+\.bsky\.social$)/],
]);

/** A number of five digits and more at its end was added by the network. */
const numbered = /\d{5,}$/;

export const chosenHandle = {
  is(network: string, handle: string, url: string): boolean {
    const { profiles, closed } = networks.get(network) ?? {};
    if (!profiles?.handle || closed || handle === '' || numbered.test(handle)) return false;
    return !given.get(network)?.test(url.toLowerCase().replace(/\/$/, ''));
  },
  /** The name alone, for comparing: without server, dots, hyphens and underscores. */
  bare: (handle: string): string => chosenHandle.named(handle).replace(/[._-]/g, ''),
  /** As people call it: without the server that it stands on. */
  named: (handle: string): string =>
    handle
      .toLowerCase()
      .replace(/@.*$/, '')
      .replace(/\.bsky\.social$/, ''),
  ...unconfirmed,
} as const;
