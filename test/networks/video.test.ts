import { readsAs } from './reads-as.ts';

readsAs(`
  https://vimeo.com/teashop                               profile vimeo teashop
  https://vimeo.com/user12345                             profile vimeo user12345
  https://vimeo.com/teashop/videos                        profile vimeo teashop
  https://vimeo.com/123456                                post vimeo
  https://vimeo.com/123456/abc123                         post vimeo
  https://vimeo.com/channels/tea                          post vimeo
  https://player.vimeo.com/video/123456                   post vimeo
  https://vimeo.com/                                      home vimeo
  https://vimeo.com/upgrade                               other vimeo
  https://kick.com/teashop                                profile kick teashop
  https://kick.com/teashop/videos/1                       post kick
  https://kick.com/categories                             other kick
  https://rumble.com/user/teashop                         profile rumble teashop
  https://rumble.com/c/teashop                            profile rumble teashop channel
  https://rumble.com/v1abc-tea.html                       post rumble
  https://rumble.com/c/                                   bad-profile rumble (nobody)
`);
