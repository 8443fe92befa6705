import { readsAs } from './reads-as.ts';

readsAs(`
  https://medium.com/@tea                                 profile medium tea person
  https://medium.com/@tea/followers                       profile medium tea person
  https://tea.medium.com/                                 profile medium tea
  https://medium.com/tea-pots                             profile medium tea-pots organisation
  https://medium.com/@                                    bad-profile medium (nobody)
  https://medium.com/                                     home medium
  https://medium.com/@tea/on-tea-1a2b3c4d5e6f             post medium
  https://medium.com/tea-pots/on-tea-1a2b3c4d5e6f         post medium
  https://tea.medium.com/on-tea-1a2b3c4d5e6f              post medium
  https://medium.com/p/1a2b3c4d5e6f                       post medium
  https://medium.com/tag/tea                              hashtag medium tea
  https://medium.com/m/signin                             sign-in medium
  https://medium.com/membership                           other medium
  https://medium.com/about                                other medium
  https://medium.com/m/global-identity?redirectUrl=a      other medium
  https://help.medium.com/hc                              other medium
  https://policy.medium.com/                              other medium
`);
