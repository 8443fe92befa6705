import { readsAs } from './reads-as.ts';

readsAs(`
  https://discord.gg/TeaShop                              profile discord TeaShop community
  https://discord.gg/invite/TeaShop                       profile discord TeaShop community
  https://discord.com/invite/TeaShop                      profile discord TeaShop community
  https://www.discordapp.com/invite/TeaShop               profile discord TeaShop community
  https://discord.com/users/123                           profile discord #123 person
  https://discord.gg/tea_shop                             bad-profile discord tea_shop
  https://discord.com/invite/                             bad-profile discord (nobody)
  https://discord.gg/                                     home discord
  https://discord.com                                     home discord
  https://discord.com/channels/1/2/3                      post discord
  https://discord.com/channels/1/2                        other discord
  https://discord.com/oauth2/authorize?client_id=1        sign-in discord
  https://discord.com/api/oauth2/authorize?client_id=1    sign-in discord
  https://discord.com/login                               sign-in discord
  https://discord.com/terms                               other discord
  https://support.discord.com/hc                          other discord
`);
