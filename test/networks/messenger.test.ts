import { readsAs } from './reads-as.ts';

readsAs(`
  https://m.me/teashop                                             message messenger teashop
  https://m.me/teashop?ref=site                                    message messenger teashop
  https://m.me/j/AbYz                                              invite messenger AbYz
  https://www.messenger.com/t/teashop                              message messenger teashop
  https://www.facebook.com/messages/t/teashop                      message messenger teashop
  https://www.messenger.com/                                       home messenger
  https://m.me/                                                    home messenger
  https://www.facebook.com/dialog/send?app_id=1&link=https://tea.example&redirect_uri=https://tea.example  share messenger current https://tea.example
  https://www.facebook.com/v9.0/dialog/send?link=https://tea.example  share messenger current https://tea.example
  fb-messenger://share?link=https%3A%2F%2Ftea.example              share messenger current https://tea.example
  fb-messenger://share/?link=https%3A%2F%2Ftea.example             share messenger current https://tea.example
  fb-messenger://user-thread/123                                   message messenger 123
  fb-messenger://nothing/known                                     none
`);
