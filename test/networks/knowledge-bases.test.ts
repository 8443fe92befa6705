import { readsAs } from './reads-as.ts';

readsAs(`
  https://en.wikipedia.org/wiki/Tea                       reference wikipedia Tea
  https://de.m.wikipedia.org/wiki/Tee                     reference wikipedia Tee
  https://zh.wikipedia.org/wiki/%E8%8C%B6                 reference wikipedia 茶
  https://en.wikipedia.org/wiki/Special:Search            other wikipedia
  https://www.wikipedia.org/                              other wikipedia
  https://www.wikidata.org/wiki/Q6097                     reference wikidata Q6097
  https://www.imdb.com/name/nm0000001/                    reference imdb nm0000001
  https://musicbrainz.org/artist/1d0a9c2c-7b1a-4a1f-9b1e-0a1b2c3d4e5f  reference musicbrainz 1d0a9c2c-7b1a-4a1f-9b1e-0a1b2c3d4e5f
  https://orcid.org/0000-0002-1825-0097                   reference orcid 0000-0002-1825-0097
`);
