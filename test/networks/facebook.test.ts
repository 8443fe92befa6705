import { readsAs } from './reads-as.ts';

describe('profiles', () =>
  readsAs(`
    https://www.facebook.com/tea.shop                        profile facebook tea.shop
    http://facebook.com/tea.shop/                            profile facebook tea.shop
    https://m.facebook.com/TeaShop                           profile facebook TeaShop
    https://mbasic.facebook.com/TeaShop                      profile facebook TeaShop
    https://web.facebook.com/TeaShop?_rdc=1&_rdr             profile facebook TeaShop
    https://de-de.facebook.com/TeaShop                       profile facebook TeaShop
    https://fr.facebook.com/TeaShop                          profile facebook TeaShop
    https://fb.com/TeaShop                                   profile facebook TeaShop
    https://www.fb.com/TeaShop                               profile facebook TeaShop
    https://fb.me/TeaShop                                    profile facebook TeaShop
    https://www.facebook.com//TeaShop                        profile facebook TeaShop
    https://www.facebook.com/TeaShop/about                   profile facebook TeaShop
    https://www.facebook.com/TeaShop/about_profile_transparency profile facebook TeaShop
    https://www.facebook.com/TeaShop/reviews/?ref=page       profile facebook TeaShop
    https://www.facebook.com/TeaShop/photos                  profile facebook TeaShop
    https://www.facebook.com/TeaShop/app/12345               profile facebook TeaShop
    https://www.facebook.com/pg/TeaShop/reviews/             profile facebook TeaShop
    https://www.facebook.com/#!/TeaShop                      profile facebook TeaShop
    https://www.facebook.com/tea-shop-london                 profile facebook tea-shop-london
    https://www.facebook.com/Tea-Shop-123456789012           profile facebook Tea-Shop-123456789012 #123456789012
    https://www.facebook.com/Caf%C3%A9-Br%C3%BBlot-123456789 profile facebook Café-Brûlot-123456789 #123456789
    https://www.facebook.com/%E3%81%8A%E8%8C%B6-123456789    profile facebook お茶-123456789 #123456789
    https://www.facebook.com/wix                             profile facebook wix
    https://www.facebook.com/profile.php?id=100012345678901  profile facebook #100012345678901
    https://m.facebook.com/profile.php?id=100&sk=about       profile facebook #100
    https://www.facebook.com/100012345678901                 profile facebook #100012345678901
    https://www.facebook.com/pages/Tea-Shop/123456789        profile facebook #123456789 organisation
    https://www.facebook.com/pages/Tea%20Shop/123456789?fref=ts profile facebook #123456789 organisation
    https://www.facebook.com/pages/category/Cafe/Tea-Shop-123456789/ profile facebook #123456789 organisation
    https://www.facebook.com/people/Tea-Shop/100012345678901/ profile facebook #100012345678901 person
    https://www.facebook.com/p/Tea-Shop-100012345678901/     profile facebook #100012345678901 organisation
    https://www.facebook.com/groups/teadrinkers              profile facebook teadrinkers community
    https://www.facebook.com/groups/123456789/members        profile facebook 123456789 community
    https://www.facebook.com/share/1DWxyz/?mibextid=wwXIfr   profile facebook #1DWxyz
    https://www.facebook.com/share/g/1DWxyz/                 profile facebook #1DWxyz community
  `));

describe('handles that can be nobody', () =>
  readsAs(`
    https://www.facebook.com/@teashop                        bad-profile facebook @teashop
    https://www.facebook.com/tea%20shop                      bad-profile facebook tea_shop
    https://www.facebook.com/tea_shop                        bad-profile facebook tea_shop
    https://www.facebook.com/%7B%7Bfacebook%7D%7D            bad-profile facebook {{facebook}}
    https://www.facebook.com/[username]                      bad-profile facebook [username]
    https://www.facebook.com/https://www.facebook.com/tea    bad-profile facebook https:/www.facebook.com/tea
    https://www.facebook.com/https%3A%2F%2Ffacebook.com%2Ftea bad-profile facebook https:/facebook.com/tea
    https://www.facebook.com/www.facebook.com/tea            bad-profile facebook www.facebook.com/tea
    https://www.facebook.com/facebook.com/tea                bad-profile facebook facebook.com/tea
    https://www.facebook.com/profile.php                     bad-profile facebook (nobody)
    https://www.facebook.com/pages/                          bad-profile facebook (nobody)
  `));

describe('start page', () =>
  readsAs(`
    https://facebook.com                                     home facebook
    https://www.facebook.com/                                home facebook
    https://www.facebook.com/#                               home facebook
    https://www.facebook.com/#!                              home facebook
    https://www.facebook.com/?ref=logo                       home facebook
    https://www.facebook.com/?lang=de&utm_source=x           home facebook
    https://fb.com/                                          home facebook
    https://www.facebook.com/?id=1                           other facebook
  `));

describe('words that are no names', () =>
  readsAs(`
    https://www.facebook.com/help                            other facebook
    https://www.facebook.com/help/123456                     other facebook
    https://www.facebook.com/policies/cookies/               other facebook
    https://www.facebook.com/privacy/policy                  other facebook
    https://www.facebook.com/about/privacy                   other facebook
    https://www.facebook.com/legal/terms                     other facebook
    https://www.facebook.com/terms.php                       other facebook
    https://www.facebook.com/settings?tab=ads                other facebook
    https://www.facebook.com/plugins/like.php?href=a         other facebook
    https://www.facebook.com/tr?id=1&ev=PageView             other facebook
    https://www.facebook.com/me                              other facebook
    https://www.facebook.com/home.php                        other facebook
    https://www.facebook.com/groups/                         other facebook
    https://www.facebook.com/events                          other facebook
    https://www.facebook.com/watch                           other facebook
    https://www.facebook.com/watch/                          other facebook
    https://www.facebook.com/marketplace                     other facebook
    https://www.facebook.com/BUSINESS                        other facebook
    https://www.facebook.com/ads/library                     other facebook
    https://www.facebook.com/search/top?q=tea                other facebook
    https://www.facebook.com/teashop/unheard/of              other facebook
    https://developers.facebook.com/docs/sharing             other facebook
    https://developers.facebook.com/                         other facebook
    https://business.facebook.com/teashop                    other facebook
    https://about.fb.com/news                                other facebook
  `));

describe('posts, hashtags, sign-in', () =>
  readsAs(`
    https://www.facebook.com/teashop/posts/123               post facebook
    https://www.facebook.com/teashop/posts/pfbid02xyz        post facebook
    https://www.facebook.com/teashop/videos/123/             post facebook
    https://www.facebook.com/teashop/photos/a.1/2/           post facebook
    https://www.facebook.com/photo.php?fbid=1                post facebook
    https://www.facebook.com/photo/?fbid=1                   post facebook
    https://www.facebook.com/permalink.php?story_fbid=1&id=2 post facebook
    https://m.facebook.com/story.php?story_fbid=1&id=2       post facebook
    https://www.facebook.com/watch/?v=123                    post facebook
    https://www.facebook.com/watch/live/?v=123               post facebook
    https://www.facebook.com/video.php?v=1                   post facebook
    https://www.facebook.com/reel/123                        post facebook
    https://www.facebook.com/events/123/                     post facebook
    https://www.facebook.com/groups/tea/posts/123            post facebook
    https://www.facebook.com/groups/tea/permalink/123/       post facebook
    https://www.facebook.com/share/p/1DWxyz/                 post facebook
    https://www.facebook.com/share/v/1DWxyz/                 post facebook
    https://fb.watch/abc/                                    post facebook
    https://fb.me/e/abc                                      post facebook
    https://www.facebook.com/hashtag/tea                     hashtag facebook tea
    https://www.facebook.com/hashtag/caf%C3%A9?source=feed   hashtag facebook café
    https://www.facebook.com/dialog/oauth?client_id=1        sign-in facebook
    https://www.facebook.com/v19.0/dialog/oauth?client_id=1  sign-in facebook
    https://m.facebook.com/v2.0/dialog/oauth                 sign-in facebook
    https://www.facebook.com/login.php?next=a                sign-in facebook
    https://www.facebook.com/login/                          sign-in facebook
  `));

describe('redirectors', () =>
  readsAs(`
    https://l.facebook.com/l.php?u=https%3A%2F%2Fx.com%2Ftea&h=AT0  profile x tea
    https://l.facebook.com/l.php?u=https%3A%2F%2Ftea.example%2F     other facebook
    https://l.facebook.com/l.php?u=nonsense                         other facebook
    https://l.facebook.com/l.php                                    other facebook
    https://lm.facebook.com/l.php?u=https%3A%2F%2Ft.me%2Fteashop    profile telegram teashop
    https://www.facebook.com/l.php?u=https%3A%2F%2Ft.me%2Fteashop   profile telegram teashop
  `));

describe('sharing', () =>
  readsAs(`
    https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Ftea.example%2F      share facebook current https://tea.example/
    https://www.facebook.com/sharer/sharer.php?u=https://tea.example/a?b=c         share facebook current https://tea.example/a?b=c
    http://facebook.com/sharer/sharer.php?u=tea.example                            share facebook current tea.example
    https://www.facebook.com/sharer/sharer.php?u=                                  share facebook current (empty)
    https://www.facebook.com/sharer/sharer.php                                     share facebook current
    https://www.facebook.com/sharer/sharer.php?u=%E0%A4%A                          share facebook current \ufffd%A
    https://www.facebook.com/sharer/sharer.php/?u=https://tea.example              share facebook current https://tea.example
    https://www.facebook.com/Sharer/Sharer.php?u=https://tea.example               share facebook current https://tea.example
    https://www.facebook.com/sharer.php?u=https://tea.example&t=Tea                share facebook current https://tea.example
    https://m.facebook.com/sharer.php?u=https://tea.example                        share facebook current https://tea.example
    https://www.facebook.com/sharer?u=https://tea.example                          share facebook current https://tea.example
    https://www.facebook.com/share.php?u=https://tea.example                       share facebook legacy https://tea.example
    https://fb.com/sharer/sharer.php?u=https://tea.example                         share facebook current https://tea.example
    https://www.facebook.com/dialog/share?app_id=1&href=https://tea.example        share facebook current https://tea.example
    https://www.facebook.com/v18.0/dialog/share?app_id=1&href=https://tea.example  share facebook current https://tea.example
    https://www.facebook.com/dialog/feed?app_id=1&link=https://tea.example         share facebook legacy https://tea.example
    https://www.facebook.com/sharer/sharer.phpx?u=https://tea.example              other facebook
  `));
