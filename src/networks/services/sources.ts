/** Where the service tables have their facts from, named once. */

import type { Service, Sourced } from '../network.ts';
import { derived, documented, unconfirmed } from '../sources.ts';

/** Fingerprints of web technologies, as of 2026-08. */
export const fingerprints: Sourced = { source: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' };

/** The same spelling stands in many public repositories. */
export const publicMarkup: Sourced = {
  source: 'markup as spelled in many public repositories',
  confidence: 'observed',
};

export const trackerDb: Sourced = { source: 'https://github.com/ghostery/trackerdb', confidence: 'observed' };

export const ampExtensions: Sourced = documented('https://github.com/ampproject/amphtml/tree/main/extensions');

/** Consumer Google+ and all its buttons and badges. */
export const googlePlusClosed = { date: '2019-04-02', ...documented('https://github.com/codyogden/killedbygoogle') };

/** The script that draws the buttons asks its vendor for them before anybody clicks. */
export const vendorScript: NonNullable<Service['privacy']> = {
  quieter: 'plain share links, or Shariff',
  ...derived('https://github.com/heiseonline/shariff'),
};

/** An embed that loads with the page where a preview could wait for a click. */
export const facade: NonNullable<Service['privacy']> = {
  quieter: 'a preview that loads the embed after a click',
  source: 'https://developer.chrome.com/docs/lighthouse/performance/third-party-facades',
  confidence: 'unconfirmed',
};

/** Vendors that are said to be gone, without a date that anybody vouches for. */
export const saidToBeGone = (instead: string): NonNullable<Service['deprecated']> => ({ instead, ...unconfirmed });
