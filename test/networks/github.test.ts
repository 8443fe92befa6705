import { readsAs } from './reads-as.ts';

readsAs(`
  https://github.com/tea                                  profile github tea
  https://www.github.com/tea-pots/                        profile github tea-pots
  https://github.com/tea?tab=repositories                 profile github tea
  https://github.com/orgs/tea/repositories                profile github tea organisation
  https://github.com/tea_example                          profile github tea_example
  https://github.com/-tea                                 bad-profile github -tea
  https://github.com/tea.pot                              bad-profile github tea.pot
  https://github.com/                                     other github
  https://github.com/tea/pot                              other github
  https://github.com/tea/pot/issues                       other github
  https://github.com/features/actions                     other github
  https://github.com/pricing                              other github
  https://github.com/Topics                               other github
  https://github.com/login/oauth/authorize?client_id=1    sign-in github
  https://github.com/login                                sign-in github
  https://gist.github.com/tea                             other github
  https://docs.github.com/en                              other github
`);
