import { readsAs } from './reads-as.ts';

describe('mail', () =>
  readsAs(`
    mailto:?subject=Tea&body=https%3A%2F%2Ftea.example%2F            share email current https://tea.example/
    mailto:?body=Tea%20https://tea.example/a,%20look                 share email current https://tea.example/a
    mailto:?subject=https://tea.example                              share email current https://tea.example
    mailto:?subject=Tea&body=                                        share email current (empty)
    mailto:?subject=Tea                                              share email current
    mailto:?subject=Tea&body=Look                                    share email current
    mailto:?body=https://tea.example/a+b                             share email current https://tea.example/a+b
    mailto:friend@tea.example?body=https://tea.example               share email current https://tea.example
    mailto:%20?body=https://tea.example                              share email current https://tea.example
    mailto:?to=&subject=Tea&body=https://tea.example                 share email current https://tea.example
    MAILTO:?body=https://tea.example                                 share email current https://tea.example
    mailto:shop@tea.example                                          none
    mailto:shop@tea.example?subject=Question                         none
    mailto:shop@tea.example?subject=Order&body=Hello                 none
    mailto:?to=shop@tea.example&subject=Question                     none
    mailto:                                                          none
    mailto:?                                                         none
    mailto:?cc=shop@tea.example                                      none
    mailto:%E0%A4%A?body=%E0%A4%A                                    none
  `));

describe('web mail', () =>
  readsAs(`
    https://mail.google.com/mail/?view=cm&su=Tea&body=https%3A%2F%2Ftea.example  share email current https://tea.example
    https://mail.google.com/mail/u/0/?view=cm&fs=1&body=https://tea.example      share email current https://tea.example
    https://mail.google.com/mail/?view=cm&su=https://tea.example                 share email current https://tea.example
    https://mail.google.com/                                                     none
    https://compose.mail.yahoo.com/?subject=Tea&body=https://tea.example         share email current https://tea.example
    https://compose.mail.yahoo.com/                                              none
    https://outlook.live.com/mail/0/deeplink/compose?subject=Tea&body=https://tea.example  share email current https://tea.example
    https://outlook.live.com/owa/?path=/mail/action/compose&body=https://tea.example  share email legacy https://tea.example
    https://outlook.live.com/owa/                                                none
    https://outlook.office.com/mail/deeplink/compose?body=https://tea.example    share email current https://tea.example
  `));

describe('text messages', () =>
  readsAs(`
    sms:?body=Tea%20https%3A%2F%2Ftea.example                        share sms current https://tea.example
    sms:?&body=https://tea.example                                   share sms current https://tea.example
    sms:&body=https://tea.example                                    share sms current https://tea.example
    sms://?body=https://tea.example                                  share sms current https://tea.example
    sms:+491511234567?body=https://tea.example                       share sms current https://tea.example
    sms:?body=                                                       share sms current (empty)
    sms:+491511234567?body=Hello                                     none
    sms:+491511234567                                                none
    smsto:?body=https://tea.example                                  share sms current https://tea.example
  `));
