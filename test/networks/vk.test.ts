import { readsAs } from './reads-as.ts';

readsAs(`
  https://vk.com/tea.shop                                 profile vk tea.shop
  https://m.vk.com/teashop                                profile vk teashop
  https://vk.ru/teashop                                   profile vk teashop
  https://vkontakte.ru/teashop                            profile vk teashop
  https://vk.com/id123                                    profile vk id123 person
  https://vk.com/club123                                  profile vk club123 community
  https://vk.com/public123                                profile vk public123 community
  https://vk.com/tea-shop                                 bad-profile vk tea-shop
  https://vk.com/                                         home vk
  https://vk.com/wall-1_2                                 post vk
  https://vk.com/video-1_2                                post vk
  https://vk.com/teashop?w=wall-1_2                       post vk
  https://vk.com/@teashop-about-tea                       post vk
  https://vk.com/feed?section=search&q=%23tea             hashtag vk tea
  https://vk.me/teashop                                   message vk teashop
  https://vk.com/write-123                                message vk -123
  https://vk.com/away.php?to=https%3A%2F%2Fx.com%2Ftea    profile x tea
  https://id.vk.com/authorize?client_id=1                 sign-in vk
  https://id.vk.ru/authorize?client_id=1                  sign-in vk
  https://oauth.vk.com/authorize                          sign-in vk
  https://vk.com/feed                                     other vk
  https://vk.com/dev                                      other vk
  https://vk.com/terms                                    other vk
  https://vk.com/widget_comments.php                      other vk
  https://dev.vk.com/                                     other vk
  https://vk.com/share.php?url=https%3A%2F%2Ftea.example&title=Tea  share vk current https://tea.example
  https://vk.ru/share.php?url=https://tea.example         share vk current https://tea.example
  http://vkontakte.ru/share.php?url=https://tea.example   share vk legacy https://tea.example
`);
