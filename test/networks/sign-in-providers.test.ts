import { readsAs } from './reads-as.ts';

readsAs(`
  https://accounts.google.com/o/oauth2/v2/auth?client_id=1 sign-in google
  https://accounts.google.com/o/oauth2/auth               sign-in google
  https://www.google.com/url?q=https%3A%2F%2Fx.com%2Ftea&sa=D profile x tea
  https://www.google.com/url?sa=t&url=https%3A%2F%2Fx.com%2Ftea profile x tea
  https://appleid.apple.com/auth/authorize                sign-in apple
  https://login.microsoftonline.com/common/oauth2/v2.0/authorize sign-in microsoft
  https://login.live.com/oauth20_authorize.srf            sign-in microsoft
  https://www.amazon.com/ap/oa?client_id=1                sign-in amazon
  https://www.amazon.com/dp/1                             none
  https://api.login.yahoo.com/oauth2/request_auth         sign-in yahoo
  https://oauth.yandex.com/authorize                      sign-in yandex
  https://oauth.yandex.ru/authorize                       sign-in yandex
  https://connect.mail.ru/oauth/authorize                 sign-in mail-ru
  https://oauth.mail.ru/login                             sign-in mail-ru
  https://www.paypal.com/signin/authorize                 sign-in paypal
  https://openauth.alipay.com/oauth2/publicAppAuthorize.htm sign-in alipay
  https://www.paypal.com/donate                           none
`);
