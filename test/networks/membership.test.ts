import { readsAs } from './reads-as.ts';

readsAs(`
  https://tea.substack.com/                               profile substack tea
  https://tea.substack.com/about                          profile substack tea
  https://www.tea.substack.com/                           profile substack tea
  https://substack.com/@tea                               profile substack tea person
  https://tea.substack.com/p/first-flush                  post substack
  https://substack.com/                                   other substack
  https://support.substack.com/hc                         other substack
  https://open.substack.com/pub/tea/p/first-flush         post substack
  https://www.patreon.com/tea                             profile patreon tea
  https://www.patreon.com/c/tea/posts                     profile patreon tea
  https://www.patreon.com/user?u=123                      profile patreon #123
  https://www.patreon.com/posts/tea-123                   post patreon
  https://www.patreon.com/pricing                         other patreon
  https://ko-fi.com/tea                                   profile ko-fi tea
  https://ko-fi.com/explore                               other ko-fi
  https://www.buymeacoffee.com/tea                        profile buy-me-a-coffee tea
`);
