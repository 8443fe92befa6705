/** Encyclopaedias and registers of people and works: they say who somebody is, they are nobody's profile. */

import type { Network } from './network.ts';
import { unconfirmed } from './sources.ts';

export const wikipedia = {
  id: 'wikipedia',
  name: 'Wikipedia',
  hosts: ['wikipedia.org'],
  ordinaryRoot: true,
  mirrors: /^[a-z]{2,3}(?:-[a-z]+)*$|^simple$/,
  links: [{ kind: 'reference', path: /^\/wiki\/(?<value>[^:]+)$/, ...unconfirmed }],
} satisfies Network;

export const wikidata = {
  id: 'wikidata',
  name: 'Wikidata',
  hosts: ['wikidata.org'],
  ordinaryRoot: true,
  links: [{ kind: 'reference', path: /^\/(?:wiki|entity)\/(?<value>Q\d+)$/i, ...unconfirmed }],
} satisfies Network;

export const imdb = {
  id: 'imdb',
  name: 'IMDb',
  hosts: ['imdb.com'],
  ordinaryRoot: true,
  links: [
    {
      kind: 'reference',
      path: /^\/(?:[a-z]{2}\/)?(?:name|title|company)\/(?<value>(?:nm|tt|co)\d+)(?:\/.*)?$/i,
      ...unconfirmed,
    },
  ],
} satisfies Network;

export const musicBrainz = {
  id: 'musicbrainz',
  name: 'MusicBrainz',
  hosts: ['musicbrainz.org'],
  ordinaryRoot: true,
  links: [
    {
      kind: 'reference',
      path: /^\/(?:artist|label|work|release|release-group)\/(?<value>[0-9a-f-]{36})$/i,
      ...unconfirmed,
    },
  ],
} satisfies Network;

export const orcid = {
  id: 'orcid',
  name: 'ORCID',
  hosts: ['orcid.org'],
  ordinaryRoot: true,
  links: [{ kind: 'reference', path: /^\/(?<value>(?:\d{4}-){3}\d{3}[\dX])$/i, ...unconfirmed }],
} satisfies Network;
