import { readsAs } from './reads-as.ts';

describe('profiles', () =>
  readsAs(`
    https://www.instagram.com/tea.shop_1/             profile instagram tea.shop_1
    https://instagram.com/teashop?igsh=abc&hl=en      profile instagram teashop
    https://instagr.am/teashop                        profile instagram teashop
    https://m.instagram.com/teashop                   profile instagram teashop
    https://www.instagram.com/@teashop                profile instagram teashop
    https://www.instagram.com/_u/teashop              profile instagram teashop
    https://www.instagram.com/teashop/tagged/         profile instagram teashop
    https://www.instagram.com/teashop/reels           profile instagram teashop
    https://www.instagram.com/a                       profile instagram a
    https://www.instagram.com/.teashop                bad-profile instagram .teashop
    https://www.instagram.com/teashop.                bad-profile instagram teashop.
    https://www.instagram.com/tea..shop               bad-profile instagram tea..shop
    https://www.instagram.com/tea-shop                bad-profile instagram tea-shop
    https://www.instagram.com/teashop%20/             bad-profile instagram teashop_
    https://www.instagram.com/caf%C3%A9               bad-profile instagram café
    https://www.instagram.com/abcdefghijklmnopqrstuvwxyz12345  bad-profile instagram abcdefghijklmnopqrstuvwxyz12345
    https://www.instagram.com/https://www.instagram.com/teashop bad-profile instagram https:/www.instagram.com/teashop
    https://www.instagram.com/@                       bad-profile instagram (nobody)
  `));

describe('everything else', () =>
  readsAs(`
    https://www.instagram.com/                        home instagram
    https://www.instagram.com/?hl=de                  home instagram
    https://www.instagram.com/#                       home instagram
    https://www.instagram.com/p/Cabc/                 post instagram
    https://www.instagram.com/teashop/p/Cabc/         post instagram
    https://www.instagram.com/reel/Cabc/?igsh=1       post instagram
    https://www.instagram.com/teashop/reel/Cabc       post instagram
    https://www.instagram.com/tv/Cabc/                post instagram
    https://www.instagram.com/stories/teashop/1/      post instagram
    https://www.instagram.com/explore/tags/tea/       hashtag instagram tea
    https://www.instagram.com/explore/tags/%E8%8C%B6/ hashtag instagram 茶
    https://ig.me/m/teashop                           message instagram teashop
    https://www.instagram.com/accounts/login/         sign-in instagram
    https://api.instagram.com/oauth/authorize?client_id=1 sign-in instagram
    https://l.instagram.com/?u=https%3A%2F%2Fwww.facebook.com%2Ftea&e=AT profile facebook tea
    https://www.instagram.com/explore/                other instagram
    https://www.instagram.com/explore/locations/1/x/  other instagram
    https://www.instagram.com/about/us                other instagram
    https://www.instagram.com/legal/privacy/          other instagram
    https://www.instagram.com/developer               other instagram
    https://www.instagram.com/p/                      other instagram
    https://www.instagram.com/accounts/edit           other instagram
    https://about.instagram.com/blog                  other instagram
    https://help.instagram.com/                       other instagram
    https://business.instagram.com/shopping           other instagram
  `));
