/** Handles that a theme, a builder or an example left behind: nobody filled in the real one. */

import { isHostWithin } from '../address.ts';
import type { Sourced } from './network.ts';
import { derived, publicCode, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

export interface Placeholder extends Sourced {
  /** Completes "the handle is …". */
  readonly why: string;
}

/**
 * Why a handle is nobody's own, or undefined. The whole handle is compared: `facebook.com/wixomfarmersmarket` is a genuine page.
 * `siteHost`: the audited site; a builder's profile is no left-over on the builder's own pages.
 */
export function isPlaceholder(network: string, handle: string, siteHost = ''): Placeholder | undefined {
  const name = handle.replace(/^@/, '').replace(/@.*$/, '').toLowerCase();
  return exampleWord(name) ?? exampleNumber(network, name) ?? leftover(network, name, siteHost);
}

interface Builder {
  readonly name: string;
  /** Its own sites. */
  readonly sites: readonly string[];
  /** Handles by network; `*` for any network that is not named. */
  readonly handles: Readonly<Record<string, string>>;
  /** Networks whose handle was seen in many public templates; the others are background knowledge. */
  readonly seenOn: readonly string[];
}

const seenWords = new Set(
  words('username yourusername your-username yourname yourhandle yourpage yourprofile yourchannel'),
);

/** What stands behind `your`, `your-` or `your_`. */
const yours =
  /^your[-_.]?(?:user|full|first)?[-_.]?(?:name|id|handle|page|profile|channel|company|brand|business|account|group|site|website|store|shop|link|url|org|organi[sz]ation|server|username|pagename)$/;
const examples = new Set(words('yourcompany example placeholder profile user handle page me test xxx'));

function exampleWord(name: string): Placeholder | undefined {
  const why = 'an example out of a template';
  if (seenWords.has(name)) return { why, ...publicCode };
  if (examples.has(name) || yours.test(name)) return { why, ...derived('no person or company calls itself so') };
  return undefined;
}

/** Ascending digits, one digit repeated, the number of films, letters. */
const numbers = [/^\d{0,3}0?12345678(?:90?)?$/, /^(\d)\1{6,14}$/, /^1?5551234567$/, /^\d{0,3}x{6,12}$/];

function exampleNumber(network: string, name: string): Placeholder | undefined {
  const digits = name.replace(/^\+/, '');
  if (network !== 'whatsapp' || !numbers.some((number) => number.test(digits))) return undefined;
  return { why: 'an example number', ...derived('no telephone has this number') };
}

const builders: readonly Builder[] = [
  {
    name: 'Wix',
    sites: ['wix.com'],
    handles: { linkedin: 'wix-com', pinterest: 'wixcom', '*': 'wix' },
    seenOn: ['facebook', 'x', 'instagram', 'youtube'],
  },
  {
    name: 'Squarespace',
    sites: ['squarespace.com'],
    handles: { '*': 'squarespace' },
    seenOn: ['facebook', 'x', 'instagram'],
  },
  { name: 'Shopify', sites: ['shopify.com'], handles: { '*': 'shopify' }, seenOn: ['facebook', 'x'] },
  {
    name: 'AncoraThemes',
    sites: ['ancorathemes.com'],
    handles: { facebook: 'ancorathemes', '*': 'ancora_themes' },
    seenOn: [],
  },
  ...(
    [
      ['WordPress', 'wordpress.org wordpress.com', 'wordpress'],
      ['WordPress.com', 'wordpress.com', 'wordpressdotcom'],
      ['WordPress.com', 'wordpress.com', 'wordpresscom'],
      ['Elementor', 'elementor.com', 'elementor'],
      ['Elegant Themes', 'elegantthemes.com', 'elegantthemes'],
      ['Envato', 'envato.com', 'envato'],
      ['ThemeForest', 'themeforest.net envato.com', 'themeforest'],
      ['ThemeIsle', 'themeisle.com', 'themeisle'],
      ['Astra', 'wpastra.com', 'astrawp'],
      ['WPBeginner', 'wpbeginner.com', 'wpbeginner'],
      ['Bootstrap', 'getbootstrap.com', 'getbootstrap'],
      ['Webflow', 'webflow.com', 'webflow'],
      ['Weebly', 'weebly.com', 'weebly'],
      ['GoDaddy', 'godaddy.com', 'godaddy'],
      ['Jimdo', 'jimdo.com', 'jimdo'],
      ['Ghost', 'ghost.org', 'ghost'],
      ['Framer', 'framer.com', 'framer'],
      ['HubSpot', 'hubspot.com', 'hubspot'],
      ['Duda', 'duda.co', 'duda'],
      ['Next.js', 'nextjs.org vercel.com', 'nextjs'],
      ['Vercel', 'vercel.com', 'vercel'],
      ['Gatsby', 'gatsbyjs.com', 'gatsbyjs'],
      ['Jekyll', 'jekyllrb.com', 'jekyllrb'],
      ['Hugo', 'gohugo.io', 'gohugoio'],
      ['Tailwind CSS', 'tailwindcss.com', 'tailwindcss'],
    ] as const
  ).map(([name, sites, handle]): Builder => ({ name, sites: words(sites), handles: { '*': handle }, seenOn: [] })),
];

function leftover(network: string, name: string, siteHost: string): Placeholder | undefined {
  const builder = builders.find(
    ({ handles }) => (Object.hasOwn(handles, network) ? handles[network] : handles['*']) === name,
  );
  if (!builder || builder.sites.some((site) => isHostWithin(siteHost, site))) return undefined;
  const mark = builder.seenOn.includes(network) ? publicCode : unconfirmed;
  return { why: `the default of ${builder.name}`, ...mark };
}
