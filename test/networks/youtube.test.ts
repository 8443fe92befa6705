import { readsAs } from './reads-as.ts';

describe('profiles', () =>
  readsAs(`
    https://www.youtube.com/@TeaShop                               profile youtube TeaShop channel
    https://youtube.com/@TeaShop?si=abc                            profile youtube TeaShop channel
    https://m.youtube.com/@TeaShop/videos                          profile youtube TeaShop channel
    https://www.youtube.com/@%E3%81%8A%E8%8C%B6                    profile youtube お茶 channel
    https://www.youtube.com/@tea.shop-1_2                          profile youtube tea.shop-1_2 channel
    https://www.youtube.com/channel/UC1234567890123456789012       profile youtube #UC1234567890123456789012 channel
    https://www.youtube.com/channel/UC1234567890123456789012/about profile youtube #UC1234567890123456789012 channel
    https://www.youtube.com/c/TeaShop                              profile youtube TeaShop channel
    https://www.youtube.com/user/TeaShop/playlists                 profile youtube TeaShop channel
    https://www.youtube.com/TeaShop                                profile youtube TeaShop channel
    https://music.youtube.com/channel/UC1234567890123456789012     profile youtube #UC1234567890123456789012 channel
    https://www.youtube.com/channel/UCshort                        bad-profile youtube UCshort
    https://www.youtube.com/@tea%20shop                            bad-profile youtube tea_shop
    https://www.youtube.com/channel/                               bad-profile youtube (nobody)
    https://www.youtube.com/user/                                  bad-profile youtube (nobody)
    https://www.youtube.com/c                                      bad-profile youtube (nobody)
    https://www.youtube.com/@                                      bad-profile youtube (nobody)
    https://www.youtube.com/https://www.youtube.com/@TeaShop       bad-profile youtube https:/www.youtube.com/@TeaShop
  `));

describe('everything else', () =>
  readsAs(`
    https://www.youtube.com/                                       home youtube
    https://www.youtube.com/?gl=DE&hl=de                           home youtube
    https://www.youtube.com/watch?v=abc                            post youtube
    https://www.youtube.com/embed/abc                              post youtube
    https://www.youtube.com/shorts/abc                             post youtube
    https://www.youtube.com/live/abc                               post youtube
    https://www.youtube.com/playlist?list=abc                      post youtube
    https://www.youtube.com/v/abc                                  post youtube
    https://www.youtube-nocookie.com/embed/abc                     post youtube
    https://youtu.be/abc?t=1                                       post youtube
    https://www.youtube.com/hashtag/tea                            hashtag youtube tea
    https://www.youtube.com/@TeaShop?sub_confirmation=1            follow youtube TeaShop
    https://www.youtube.com/channel/UC1234567890123456789012?sub_confirmation=1 follow youtube UC1234567890123456789012
    https://www.youtube.com/c/TeaShop?sub_confirmation=1           follow youtube TeaShop
    https://www.youtube.com/redirect?q=https%3A%2F%2Fx.com%2Ftea   profile x tea
    https://www.youtube.com/redirect?event=a                       other youtube
    https://www.youtube.com/results?search_query=tea               other youtube
    https://www.youtube.com/feed/subscriptions                     other youtube
    https://www.youtube.com/t/terms                                other youtube
    https://www.youtube.com/about/                                 other youtube
    https://www.youtube.com/premium                                other youtube
    https://www.youtube.com/kids                                   other youtube
    https://www.youtube.com/iframe_api                             other youtube
    https://studio.youtube.com/channel/UC1234567890123456789012    other youtube
    https://support.google.com/youtube/answer/1                    other youtube
    https://support.google.com/analytics/answer/1                  none
  `));
