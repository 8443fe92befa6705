import { readsAs } from './reads-as.ts';

readsAs(`
  https://www.tiktok.com/@tea.shop                      profile tiktok tea.shop
  https://tiktok.com/@teashop?_t=8abc&_r=1&lang=de      profile tiktok teashop
  https://m.tiktok.com/@teashop/                        profile tiktok teashop
  https://www.tiktok.com/@teashop/live                  profile tiktok teashop
  https://www.tiktok.com/@tea-shop                      bad-profile tiktok tea-shop
  https://www.tiktok.com/@teashop.                      bad-profile tiktok teashop.
  https://www.tiktok.com/@a                             bad-profile tiktok a
  https://www.tiktok.com/@                              bad-profile tiktok (nobody)
  https://www.tiktok.com/                               home tiktok
  https://www.tiktok.com/?lang=de                       home tiktok
  https://www.tiktok.com/@teashop/video/123             post tiktok
  https://vm.tiktok.com/ZMabc/                          post tiktok
  https://vt.tiktok.com/ZSabc/                          post tiktok
  https://www.tiktok.com/t/ZTabc/                       post tiktok
  https://www.tiktok.com/embed/v2/123                   post tiktok
  https://www.tiktok.com/tag/tea                        hashtag tiktok tea
  https://www.tiktok.com/v2/auth/authorize/?client_key=1 sign-in tiktok
  https://www.tiktok.com/login                          sign-in tiktok
  https://www.tiktok.com/music/Tea-123                  other tiktok
  https://www.tiktok.com/discover/tea                   other tiktok
  https://www.tiktok.com/foryou                         other tiktok
  https://www.tiktok.com/legal/privacy-policy           other tiktok
  https://www.tiktok.com/teashop                        other tiktok
  https://ads.tiktok.com/business                       other tiktok
  https://newsroom.tiktok.com/en-us                     other tiktok
`);
