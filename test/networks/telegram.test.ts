import { readsAs } from './reads-as.ts';

readsAs(`
  https://t.me/tea_shop                                   profile telegram tea_shop
  https://telegram.me/tea_shop                            profile telegram tea_shop
  https://www.t.me/tea_shop/                              profile telegram tea_shop
  https://t.me/s/tea_shop                                 profile telegram tea_shop
  https://tea_shop.t.me/                                  profile telegram tea_shop
  https://t.me/@tea_shop                                  profile telegram tea_shop
  https://t.me/tea_shop?start=1                           profile telegram tea_shop
  tg://resolve?domain=tea_shop                            profile telegram tea_shop
  https://t.me/1tea                                       bad-profile telegram 1tea
  https://t.me/tea-shop                                   bad-profile telegram tea-shop
  https://t.me/tea%20shop                                 bad-profile telegram tea_shop
  https://t.me/                                           home telegram
  https://telegram.org/                                   home telegram
  https://telegram.org/privacy                            other telegram
  https://core.telegram.org/bots                          other telegram
  https://web.telegram.org/                               home telegram
  https://t.me/tea_shop/123                               post telegram
  https://t.me/s/tea_shop/123                             post telegram
  https://t.me/c/123456/7                                 post telegram
  https://t.me/+AbCdEf                                    invite telegram AbCdEf
  https://t.me/joinchat/AbCdEf                            invite telegram AbCdEf
  tg://join?invite=AbCdEf                                 invite telegram AbCdEf
  https://t.me/+4915112345678                             message telegram 4915112345678
  https://oauth.telegram.org/auth?bot_id=1                sign-in telegram
  https://t.me/addstickers/Tea                            other telegram
  https://t.me/proxy?server=a                             other telegram
  https://t.me/iv?url=a                                   other telegram
  https://t.me/$invoice                                   other telegram
  https://t.me/share/url?url=https%3A%2F%2Ftea.example&text=Tea  share telegram current https://tea.example
  https://t.me/share?url=https://tea.example              share telegram current https://tea.example
  https://telegram.me/share/url?url=https://tea.example   share telegram legacy https://tea.example
  https://t.me/share/url                                  share telegram current
  tg://msg_url?url=https://tea.example                    share telegram current https://tea.example
  tg:msg_url?url=https://tea.example                      share telegram current https://tea.example
  tg://msg?text=https://tea.example                       share telegram current https://tea.example
`);
