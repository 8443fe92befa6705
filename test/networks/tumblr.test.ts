import { readsAs } from './reads-as.ts';

readsAs(`
  https://teashop.tumblr.com/                             profile tumblr teashop
  https://www.tumblr.com/teashop                          profile tumblr teashop
  https://www.tumblr.com/@teashop                         profile tumblr teashop
  https://www.tumblr.com/blog/view/teashop                profile tumblr teashop
  https://www.tumblr.com/blog/teashop                     profile tumblr teashop
  https://www.tumblr.com/teashop/archive                  profile tumblr teashop
  https://www.tumblr.com/tea_shop                         bad-profile tumblr tea_shop
  https://www.tumblr.com/                                 home tumblr
  https://teashop.tumblr.com/post/123456/tea              post tumblr
  https://www.tumblr.com/teashop/7123456789/tea           post tumblr
  https://www.tumblr.com/tagged/tea                       hashtag tumblr tea
  https://t.umblr.com/redirect?z=https%3A%2F%2Fx.com%2Ftea&t=1 profile x tea
  https://teashop.tumblr.com/about                        other tumblr
  https://www.tumblr.com/dashboard                        other tumblr
  https://www.tumblr.com/policy/en/privacy                other tumblr
  https://help.tumblr.com/                                other tumblr
  https://assets.tumblr.com/                              other tumblr
  https://www.tumblr.com/widgets/share/tool?canonicalUrl=https%3A%2F%2Ftea.example&title=Tea  share tumblr current https://tea.example
  https://www.tumblr.com/widgets/share/tool               share tumblr current
  https://www.tumblr.com/share/link?url=https://tea.example share tumblr legacy https://tea.example
  http://www.tumblr.com/share?v=3&u=https://tea.example   share tumblr legacy https://tea.example
`);
