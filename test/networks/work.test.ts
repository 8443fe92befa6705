import { readsAs } from './reads-as.ts';

readsAs(`
  https://www.xing.com/profile/Tea_Drinker                profile xing Tea_Drinker person
  https://www.xing.com/companies/teashop                  profile xing teashop organisation
  https://www.xing.com/pages/teashop                      profile xing teashop organisation
  https://www.xing.com/pages/                             bad-profile xing (nobody)
  https://www.xing.com/                                   home xing
  https://www.xing.com/privacy                            other xing
  https://www.xing.com/spi/shares/new?url=https%3A%2F%2Ftea.example  share xing current https://tea.example
  https://www.xing.com/social/share/spi?url=https://tea.example      share xing current https://tea.example
  https://www.xing.com/app/user?op=share&url=https://tea.example     share xing legacy https://tea.example
  https://www.xing.com/app/user?op=home                   other xing
  https://www.xing.com/social_plugins/share?url=https://tea.example  share xing legacy https://tea.example
  https://www.crunchbase.com/organization/teashop         profile crunchbase teashop
  https://www.crunchbase.com/person/tea                   profile crunchbase tea
  https://wellfound.com/company/teashop                   profile wellfound teashop
  https://angel.co/company/teashop                        profile wellfound teashop
  https://www.glassdoor.com/Overview/Working-at-Tea-EI_IE123.11,14.htm  profile glassdoor #123 organisation
  https://www.glassdoor.de/Reviews/Tea-Reviews-E123.htm   profile glassdoor #123 organisation
  https://www.slideshare.net/tea                          profile slideshare tea
  https://www.slideshare.net/tea/on-tea-123               post slideshare
  https://issuu.com/tea                                   profile issuu tea
  https://issuu.com/tea/docs/leaves                       post issuu
  https://www.quora.com/profile/Tea-Drinker               profile quora Tea-Drinker person
  https://de.quora.com/profile/Tea-Drinker                profile quora Tea-Drinker person
  https://www.quora.com/Is-tea-good                       other quora
  https://www.producthunt.com/@tea                        profile product-hunt tea person
  https://www.producthunt.com/products/teapot             profile product-hunt teapot organisation
  https://www.producthunt.com/posts/teapot                post product-hunt
`);
