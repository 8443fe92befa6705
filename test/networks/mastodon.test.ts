import { readsAs } from './reads-as.ts';

describe('servers that are known', () =>
  readsAs(`
    https://mastodon.social/@tea                          profile mastodon tea@mastodon.social
    https://www.mastodon.social/@tea/                     profile mastodon tea@mastodon.social
    https://fosstodon.org/users/tea                       profile mastodon tea@fosstodon.org
    https://mastodon.social/web/@tea                      profile mastodon tea@mastodon.social
    https://mastodon.social/@tea@chaos.social             profile mastodon tea@chaos.social
    https://mastodon.social/@tea/media                    profile mastodon tea@mastodon.social
    https://mastodon.social/@tea-                         bad-profile mastodon tea-@mastodon.social
    https://mastodon.social/@                             bad-profile mastodon (nobody)
    https://mastodon.social/                              home mastodon
    https://joinmastodon.org/                             home mastodon
    https://mastodon.social/@tea/112233                   post mastodon
    https://mastodon.social/users/tea/statuses/112233     post mastodon
    https://mastodon.social/tags/tea                      hashtag mastodon tea
    https://mastodon.social/authorize_interaction?uri=acct:tea@chaos.social follow mastodon acct:tea@chaos.social
    https://mastodon.social/oauth/authorize?client_id=1   sign-in mastodon
    https://mastodon.social/about                         other mastodon
    https://mastodon.social/explore                       other mastodon
  `));

describe('any server', () =>
  readsAs(`
    https://social.tea.example/@tea                       profile mastodon tea@social.tea.example fediverse
    https://social.tea.example/%40tea                     profile mastodon tea@social.tea.example fediverse
    https://social.tea.example/users/tea                  profile mastodon tea@social.tea.example fediverse
    https://social.tea.example/@tea.pot-1                 profile mastodon tea.pot-1@social.tea.example fediverse
    https://social.tea.example/@tea@other.example         profile mastodon tea@other.example fediverse
    https://social.tea.example/@tea/1                     none
    https://social.tea.example/@                          none
    https://social.tea.example/@tea%20pot                 none
    https://social.tea.example/tags/tea                   none
    https://social.tea.example/blog/@tea                  none
    http://localhost/@tea                                 none
    http://127.0.0.1/@tea                                 none
    https://velog.io/@tea                                 none
    https://brunch.co.kr/@tea                             none
    https://hive.blog/@tea                                none
    https://pypi.org/users/tea                            none
  `));

describe('sharing', () =>
  readsAs(`
    https://share.joinmastodon.org/#text=Tea%20https%3A%2F%2Ftea.example  share mastodon current https://tea.example
    https://share.joinmastodon.org/#text=                 share mastodon current (empty)
    https://share.joinmastodon.org/                       none
    https://share.joinmastodon.org/?text=https://tea.example none
    https://mastodon.social/share?text=https://tea.example share mastodon current https://tea.example
    https://chaos.social/share?text=Tea&url=https://tea.example share mastodon current https://tea.example
    https://social.tea.example/share?text=Tea%20https%3A%2F%2Ftea.example share mastodon current https://tea.example
    https://social.tea.example/share?text=Tea             none
    https://social.tea.example/share?text=https://tea.example&size=2 none
    https://social.tea.example/share?url=https://tea.example none
    web+mastodon://share?text=https://tea.example         share mastodon current https://tea.example
    https://s2f.kytta.dev/?text=https://tea.example       share mastodon current https://tea.example
    https://toot.kytta.dev/?text=https://tea.example      share mastodon current https://tea.example
    https://sharetomastodon.github.io/?title=Tea&url=https://tea.example share mastodon current https://tea.example
    https://tootpick.org/#text=https://tea.example        share mastodon current https://tea.example
    https://mastodonshare.com/?text=Tea&url=https://tea.example share mastodon current https://tea.example
    https://mastodonshare.com/                            none
  `));
