import { readsAs } from './reads-as.ts';

readsAs(`
  https://truthsocial.com/@tea                            profile truth-social tea
  https://truthsocial.com/share?title=Tea&url=https://tea.example  share truth-social current https://tea.example
  https://gab.com/tea                                     profile gab tea
  https://gab.com/compose?url=https://tea.example&text=Tea share gab current https://tea.example
  https://gettr.com/user/tea                              profile gettr tea
  https://gettr.com/share?text=Tea&url=https://tea.example share gettr current https://tea.example
  https://farcaster.xyz/tea                               profile farcaster tea
  https://warpcast.com/tea                                profile farcaster tea
  https://farcaster.xyz/~/compose?text=Tea&embeds[]=https://tea.example share farcaster current https://tea.example
  https://farcaster.xyz/~/compose?text=Tea%20https://tea.example  share farcaster current https://tea.example
  https://warpcast.com/~/compose?text=https://tea.example share farcaster legacy https://tea.example
  https://nextdoor.com/pages/tea-shop/                    profile nextdoor tea-shop organisation
  https://nextdoor.com/sharekit/?source=tea&body=Tea%20https://tea.example  share nextdoor current https://tea.example
  https://lobste.rs/~tea                                  profile lobsters tea
  https://lobste.rs/stories/new?url=https://tea.example&title=Tea  share lobsters current https://tea.example
  https://share.diasporafoundation.org/?title=Tea&url=https://tea.example  share diaspora current https://tea.example
  https://share.diasporafoundation.org/                   other diaspora
  https://flipboard.com/@tea                              profile flipboard tea
  https://share.flipboard.com/bookmarklet/popout?v=2&url=https://tea.example share flipboard current https://tea.example
  https://mix.com/add?url=https://tea.example             share mix dead https://tea.example
  https://digg.com/submit?url=https://tea.example         share digg dead https://tea.example
  https://digg.com/tea                                    other digg
  https://myspace.com/tea                                 profile myspace tea
  https://myspace.com/post?u=https://tea.example          share myspace dead https://tea.example
  https://www.scoop.it/u/tea                              profile scoop-it tea
  https://www.scoop.it/bookmarklet?url=https://tea.example share scoop-it dead https://tea.example
  https://www.joinclubhouse.com/@tea                      profile clubhouse tea
  https://gravatar.com/tea                                profile gravatar tea
  https://secure.gravatar.com/avatar/abc                  other gravatar
  https://sharechat.com/profile/tea                       profile sharechat tea
`);
