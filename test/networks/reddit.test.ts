import { readsAs } from './reads-as.ts';

readsAs(`
  https://www.reddit.com/user/tea-drinker                profile reddit tea-drinker person
  https://old.reddit.com/u/tea_drinker/                  profile reddit tea_drinker person
  https://www.reddit.com/user/tea_drinker/submitted/     profile reddit tea_drinker person
  https://www.reddit.com/r/tea                           profile reddit tea community
  https://np.reddit.com/r/tea/new                        profile reddit tea community
  https://www.reddit.com/r/tea-pots                      bad-profile reddit tea-pots
  https://www.reddit.com/user/te                         bad-profile reddit te
  https://www.reddit.com/user/                           bad-profile reddit (nobody)
  https://www.reddit.com/r/                              bad-profile reddit (nobody)
  https://www.reddit.com/                                home reddit
  https://www.reddit.com/r/tea/comments/abc/tea/         post reddit
  https://www.reddit.com/r/tea/s/abc                     post reddit
  https://redd.it/abc                                    post reddit
  https://www.reddit.com/gallery/abc                     post reddit
  https://out.reddit.com/t3_1?url=https%3A%2F%2Fx.com%2Ftea profile x tea
  https://www.reddit.com/message/compose/?to=/u/tea      message reddit tea
  https://www.reddit.com/api/v1/authorize?client_id=1    sign-in reddit
  https://www.reddit.com/login/                          sign-in reddit
  https://www.reddit.com/policies/privacy-policy         other reddit
  https://www.reddit.com/wiki/faq                        other reddit
  https://www.reddit.com/tea                             other reddit
  https://www.reddit.com/search/?q=tea                   other reddit
  https://www.reddit.com/r/tea/wiki/faq                  other reddit
  https://ads.reddit.com/                                other reddit
  https://www.reddit.com/submit?url=https%3A%2F%2Ftea.example&title=Tea  share reddit current https://tea.example
  https://reddit.com/submit?url=https://tea.example      share reddit current https://tea.example
  https://old.reddit.com/submit?url=https://tea.example  share reddit current https://tea.example
  https://www.reddit.com/r/tea/submit?url=https://tea.example share reddit current https://tea.example
`);
