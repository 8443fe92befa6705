import { readsAs } from './reads-as.ts';

readsAs(`
  https://bsky.app/profile/tea.bsky.social               profile bluesky tea.bsky.social
  https://bsky.app/profile/tea.example.com/              profile bluesky tea.example.com
  https://bsky.app/profile/did:plc:abc123                profile bluesky did:plc:abc123
  https://bsky.app/profile/@tea.bsky.social              profile bluesky tea.bsky.social
  https://tea.bsky.social/                               profile bluesky tea.bsky.social
  https://bsky.app/profile/bsky.app                      profile bluesky bsky.app
  https://bsky.app/profile/bsky.app/followers            profile bluesky bsky.app
  https://bsky.app/profile/bsky.app/post/3abc            post bluesky
  https://bsky.app/profile/tea                           bad-profile bluesky tea
  https://bsky.app/profile/-tea.bsky.social              bad-profile bluesky -tea.bsky.social
  https://bsky.app/profile/tea.local                     bad-profile bluesky tea.local
  https://bsky.app/profile/tea.123                       bad-profile bluesky tea.123
  https://bsky.app/profile/                              bad-profile bluesky (nobody)
  https://bsky.app                                       home bluesky
  https://bsky.social                                    home bluesky
  https://bsky.app/profile/tea.bsky.social/post/3abc     post bluesky
  https://bsky.app/hashtag/tea                           hashtag bluesky tea
  https://bsky.app/search?q=tea                          other bluesky
  https://bsky.app/starter-pack/tea.bsky.social/1        other bluesky
  https://bsky.app/profile/tea.bsky.social/feed/pots     other bluesky
  https://blog.bsky.social/                              other bluesky
  https://bsky.app/intent/compose?text=Tea%20https%3A%2F%2Ftea.example%2F  share bluesky current https://tea.example/
  https://bsky.app/intent/compose?text=Tea               share bluesky current
  https://bsky.app/intent/compose?text=                  share bluesky current (empty)
  https://bsky.app/intent/compose                        share bluesky current
  bluesky://intent/compose?text=https://tea.example      share bluesky current https://tea.example
`);
