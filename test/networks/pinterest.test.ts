import { readsAs } from './reads-as.ts';

readsAs(`
  https://www.pinterest.com/teashop/                     profile pinterest teashop
  https://pinterest.de/teashop                           profile pinterest teashop
  https://www.pinterest.co.uk/teashop                    profile pinterest teashop
  https://www.pinterest.com.au/teashop/                  profile pinterest teashop
  https://de.pinterest.com/teashop/                      profile pinterest teashop
  https://www.pinterest.com/teashop/_saved/              profile pinterest teashop
  https://www.pinterest.com/tea-shop                     bad-profile pinterest tea-shop
  https://www.pinterest.com/te                           bad-profile pinterest te
  https://www.pinterest.com/                             home pinterest
  https://www.pinterest.fr                               home pinterest
  https://www.pinterest.com/teashop/pots/                other pinterest
  https://www.pinterest.com/pin/123/                     post pinterest
  https://www.pinterest.com/pin/123--abc/                post pinterest
  https://pin.it/abc                                     post pinterest
  https://www.pinterest.com/search/pins/?q=%23tea        hashtag pinterest tea
  https://www.pinterest.com/search/pins/?q=tea           other pinterest
  https://www.pinterest.com/ideas/tea/1                  other pinterest
  https://www.pinterest.com/business/create/             other pinterest
  https://www.pinterest.com/_/                           other pinterest
  https://www.pinterest.com/oauth/?client_id=1           sign-in pinterest
  https://help.pinterest.com/en                          other pinterest
  https://policy.pinterest.com/en/privacy-policy         other pinterest
  https://about.pinterest.com/                           other pinterest
  https://www.pinterest.com/pin/create/button/?url=https%3A%2F%2Ftea.example&media=https%3A%2F%2Ftea.example%2Fa.jpg&description=Tea  share pinterest current https://tea.example
  https://www.pinterest.com/pin/create/button            share pinterest current
  http://pinterest.com/pin/create/link/?url=https://tea.example share pinterest current https://tea.example
  https://www.pinterest.com/pin/create/bookmarklet/?url=https://tea.example share pinterest legacy https://tea.example
  https://www.pinterest.de/pin/create/button/?url=https://tea.example share pinterest current https://tea.example
  https://jp.pinterest.com/pin/create/button/?url=https://tea.example share pinterest current https://tea.example
  https://www.pinterest.com/pin/123/repin/x/             share pinterest current
  https://pinterest.xyz/teashop                          none
`);
