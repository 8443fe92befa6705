import { readsAs } from './reads-as.ts';

readsAs(`
  https://linktr.ee/tea.shop                              profile linktree tea.shop
  https://linktr.ee/t                                     bad-profile linktree t
  https://linktr.ee/tea-shop                              bad-profile linktree tea-shop
  https://linktr.ee/                                      home linktree
  https://allmylinks.com/tea                              profile allmylinks tea
  https://about.me/tea                                    profile about-me tea
  https://beacons.ai/tea                                  profile beacons tea
  https://bio.link/tea                                    profile bio-link tea
  https://lnk.bio/tea                                     profile lnk-bio tea
  https://campsite.bio/tea                                profile campsite tea
  https://linkin.bio/tea                                  profile linkin-bio tea
  https://linkin.bio/pricing                              other linkin-bio
`);
