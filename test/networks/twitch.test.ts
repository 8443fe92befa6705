import { readsAs } from './reads-as.ts';

readsAs(`
  https://www.twitch.tv/teashop                           profile twitch teashop channel
  https://m.twitch.tv/TeaShop/videos                      profile twitch TeaShop channel
  https://www.twitch.tv/lcs                               profile twitch lcs channel
  https://www.twitch.tv/_tea                              bad-profile twitch _tea
  https://www.twitch.tv/tea-shop                          bad-profile twitch tea-shop
  https://www.twitch.tv/                                  home twitch
  https://www.twitch.tv/videos/123                        post twitch
  https://www.twitch.tv/teashop/clip/Abc                  post twitch
  https://clips.twitch.tv/Abc                             post twitch
  https://id.twitch.tv/oauth2/authorize?client_id=1       sign-in twitch
  https://www.twitch.tv/directory                         other twitch
  https://www.twitch.tv/p/en/legal/                       other twitch
  https://www.twitch.tv/downloads                         other twitch
  https://help.twitch.tv/                                 other twitch
`);
