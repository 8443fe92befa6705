import { readsAs } from './reads-as.ts';

describe('profiles', () =>
  readsAs(`
    https://x.com/tea_shop                             profile x tea_shop
    https://www.x.com/tea_shop/                        profile x tea_shop
    https://twitter.com/tea_shop?s=20&t=abc            profile x tea_shop
    https://www.twitter.com/tea_shop?lang=de           profile x tea_shop
    https://mobile.twitter.com/tea_shop                profile x tea_shop
    https://twitter.com/@tea_shop                      profile x tea_shop
    https://twitter.com/#!/tea_shop                    profile x tea_shop
    https://twitter.com/#!tea_shop                     profile x tea_shop
    https://x.com/tea_shop/with_replies                profile x tea_shop
    https://x.com/1234567                              profile x 1234567
    https://x.com/intent/user?screen_name=tea_shop     profile x tea_shop
    https://x.com/i/user/12345                         profile x #12345
    https://x.com/tea-shop                             bad-profile x tea-shop
    https://twitter.com/sixteen_letters_            bad-profile x sixteen_letters_
    https://x.com/tea%20shop                           bad-profile x tea_shop
    https://x.com/https://x.com/tea                    bad-profile x https:/x.com/tea
    https://twitter.com/https://x.com/tea              bad-profile x https:/x.com/tea
    https://twitter.com/twitter.com/tea                bad-profile x twitter.com/tea
    https://x.com/@                                    bad-profile x (nobody)
  `));

describe('everything else', () =>
  readsAs(`
    https://x.com                                      home x
    https://twitter.com/#                              home x
    https://twitter.com/?lang=en                       home x
    https://x.com/intent/follow?screen_name=tea        follow x tea
    https://twitter.com/intent/follow?screen_name=@tea follow x tea
    https://x.com/intent/follow?user_id=1              follow x
    https://twitter.com/intent/like?tweet_id=1         follow x
    https://twitter.com/intent/favorite?tweet_id=1     follow x
    https://twitter.com/intent/retweet?tweet_id=1      follow x
    https://x.com/hashtag/tea?src=hash                 hashtag x tea
    https://twitter.com/search?q=%23tea&src=typed_query hashtag x tea
    https://twitter.com/search?q=tea                   other x
    https://x.com/tea/status/123                       post x
    https://twitter.com/tea/statuses/123?s=20          post x
    https://twitter.com/i/web/status/123               post x
    https://x.com/i/spaces/1abc                        post x
    https://x.com/messages/compose?recipient_id=1      message x 1
    https://x.com/i/oauth2/authorize?client_id=1       sign-in x
    https://api.twitter.com/oauth/authenticate?oauth_token=1 sign-in x
    https://api.x.com/oauth/authenticate               sign-in x
    https://x.com/login                                sign-in x
    https://twitter.com/home                           other x
    https://x.com/i/lists/123                          other x
    https://x.com/search-advanced                      other x
    https://x.com/explore                              other x
    https://x.com/settings/account                     other x
    https://x.com/notifications                        other x
    https://x.com/tos                                  other x
    https://x.com/PRIVACY                              other x
    https://x.com/en/privacy                           other x
    https://x.com/jobs                                 other x
    https://x.com/download                             other x
    https://x.com/tea/lists                            other x
    https://help.x.com/en                              other x
    https://help.twitter.com/                          other x
    https://developer.x.com/en/docs                    other x
    https://blog.x.com/tea                             other x
    https://business.twitter.com/en.html               other x
    https://t.co/abc                                   other x
    https://pic.twitter.com/abc                        other x
  `));

describe('sharing', () =>
  readsAs(`
    https://x.com/intent/tweet?text=Tea&url=https%3A%2F%2Ftea.example%2F&via=tea&hashtags=tea,pot  share x current https://tea.example/
    https://x.com/intent/post?url=https%3A%2F%2Ftea.example%2F       share x current https://tea.example/
    https://x.com/intent/post?text=Tea+https://tea.example/a).       share x current https://tea.example/a
    https://x.com/intent/post?text=(https://tea.example/a_(b))       share x current https://tea.example/a_(b))
    https://x.com/intent/post?url=&text=https://tea.example          share x current https://tea.example
    https://x.com/intent/post?url=&text=Tea                          share x current (empty)
    https://x.com/intent/post?text=Tea                               share x current
    https://x.com/share?url=https://tea.example                      share x current https://tea.example
    https://x.com/compose/post?text=https://tea.example              share x current https://tea.example
    https://twitter.com/intent/tweet?url=https://tea.example         share x legacy https://tea.example
    http://www.twitter.com/intent/tweet/?url=https://tea.example     share x legacy https://tea.example
    https://mobile.twitter.com/intent/tweet?url=https://tea.example  share x legacy https://tea.example
    https://twitter.com/intent/post?url=https://tea.example          share x legacy https://tea.example
    https://twitter.com/share?url=https://tea.example                share x legacy https://tea.example
    https://twitter.com/share                                        share x legacy
    https://twitter.com/home?status=Tea%20https://tea.example        share x dead https://tea.example
    https://x.com/home?status=Tea                                    share x dead
    https://twitter.com/intent/nothing?url=https://tea.example       other x
  `));
