/** Pages that list somebody's profiles elsewhere: one hop from the real ones. */

import type { Network } from './network.ts';
import { profilesAt } from './profile-form.ts';
import { sherlock, unconfirmed } from './sources.ts';

const pages = [
  'login',
  'signup',
  'register',
  'about',
  'pricing',
  'blog',
  'help',
  'support',
  'terms',
  'privacy',
  'contact',
  'features',
  'explore',
  'admin',
  's',
  'discover',
  'marketplace',
  'templates',
];

export const linktree = {
  id: 'linktree',
  name: 'Linktree',
  hosts: ['linktr.ee'],
  profiles: profilesAt('https://linktr.ee/{handle}', {
    reserved: pages,
    handle: { pattern: /^[\w.]{2,30}$/, words: '2 to 30 letters, digits, _ or dots', ...sherlock },
    ...sherlock,
  }),
} satisfies Network;

export const allMyLinks = {
  id: 'allmylinks',
  name: 'AllMyLinks',
  hosts: ['allmylinks.com'],
  profiles: profilesAt('https://allmylinks.com/{handle}', { reserved: pages, ...sherlock }),
} satisfies Network;

export const aboutMe = {
  id: 'about-me',
  name: 'about.me',
  hosts: ['about.me'],
  profiles: profilesAt('https://about.me/{handle}', { reserved: pages, ...sherlock }),
} satisfies Network;

export const beacons = {
  id: 'beacons',
  name: 'Beacons',
  hosts: ['beacons.ai'],
  profiles: profilesAt('https://beacons.ai/{handle}', { reserved: [...pages, 'i'], ...unconfirmed }),
} satisfies Network;

export const bioLink = {
  id: 'bio-link',
  name: 'Bio Link',
  hosts: ['bio.link'],
  profiles: profilesAt('https://bio.link/{handle}', { reserved: pages, ...unconfirmed }),
} satisfies Network;

export const lnkBio = {
  id: 'lnk-bio',
  name: 'Lnk.Bio',
  hosts: ['lnk.bio'],
  profiles: profilesAt('https://lnk.bio/{handle}', { reserved: pages, ...unconfirmed }),
} satisfies Network;

export const campsite = {
  id: 'campsite',
  name: 'Campsite',
  hosts: ['campsite.bio'],
  profiles: profilesAt('https://campsite.bio/{handle}', { reserved: pages, ...unconfirmed }),
} satisfies Network;

export const linkinBio = {
  id: 'linkin-bio',
  name: 'Linkin.bio',
  hosts: ['linkin.bio'],
  profiles: profilesAt('https://linkin.bio/{handle}', { reserved: pages, ...unconfirmed }),
} satisfies Network;
