import { readsAs } from './reads-as.ts';

readsAs(`
  https://soundcloud.com/tea                              profile soundcloud tea
  https://m.soundcloud.com/tea/tracks                     profile soundcloud tea
  https://soundcloud.com/tea/first-flush                  post soundcloud
  https://soundcloud.com/discover                         other soundcloud
  https://soundcloud.com/                                 home soundcloud
  https://soundcloud.com/https://soundcloud.com/tea       bad-profile soundcloud https:/soundcloud.com/tea
  https://www.mixcloud.com/tea/                           profile mixcloud tea
  https://www.mixcloud.com/tea/first-flush/               post mixcloud
  https://tea.bandcamp.com                                profile bandcamp tea
  https://tea.bandcamp.com/music                          profile bandcamp tea
  https://tea.bandcamp.com/album/first-flush              post bandcamp
  https://daily.bandcamp.com/                             other bandcamp
  https://bandcamp.com/                                   home bandcamp
  https://open.spotify.com/artist/1abc                    profile spotify #1abc
  https://open.spotify.com/intl-de/artist/1abc?si=2       profile spotify #1abc
  https://open.spotify.com/show/1abc                      profile spotify #1abc channel
  https://open.spotify.com/user/tea                       profile spotify tea
  https://open.spotify.com/track/1abc                     post spotify
  https://open.spotify.com/episode/1abc                   post spotify
  https://open.spotify.com/artist/                        bad-profile spotify (nobody)
  https://open.spotify.com/                               home spotify
  https://www.spotify.com/                                home spotify
  https://www.spotify.com/de/                             home spotify
  https://www.spotify.com/legal/privacy-policy/           other spotify
  https://accounts.spotify.com/authorize?client_id=1      sign-in spotify
  https://podcasts.apple.com/us/podcast/tea-time/id123    profile apple-podcasts #123 channel
  https://podcasts.apple.com/podcast/id123                profile apple-podcasts #123 channel
  https://music.apple.com/de/artist/tea/123               profile apple-music #123
  https://music.apple.com/us/album/tea/123                post apple-music
  https://www.last.fm/user/tea                            profile last-fm tea
  https://www.last.fm/de/user/tea                         profile last-fm tea
  https://www.last.fm/music/Tea                           other last-fm
`);
