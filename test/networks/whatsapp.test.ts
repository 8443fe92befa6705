import { readsAs } from './reads-as.ts';

describe('chats, channels, groups', () =>
  readsAs(`
    https://wa.me/4915112345678                           message whatsapp 4915112345678
    https://wa.me/4915112345678?text=Hello                message whatsapp 4915112345678
    https://wa.me/+49%20151%2012345678                    message whatsapp +49 151 12345678
    https://wa.me/message/ABC123                          message whatsapp
    https://wa.me/c/4915112345678                         message whatsapp 4915112345678
    https://api.whatsapp.com/send?phone=4915112345678     message whatsapp 4915112345678
    https://api.whatsapp.com/send/?phone=4915112345678&text=https://tea.example message whatsapp 4915112345678
    https://web.whatsapp.com/send?phone=4915112345678     message whatsapp 4915112345678
    whatsapp://send?phone=4915112345678                   message whatsapp 4915112345678
    https://wa.link/abc                                   message whatsapp
    https://whatsapp.com/channel/0029VaABC                profile whatsapp 0029VaABC channel
    https://www.whatsapp.com/channel/0029VaABC            profile whatsapp 0029VaABC channel
    https://whatsapp.com/channel/                         bad-profile whatsapp (nobody)
    https://chat.whatsapp.com/AbCdEf                      invite whatsapp AbCdEf
    https://chat.whatsapp.com/invite/AbCdEf               invite whatsapp AbCdEf
    https://www.whatsapp.com/                             home whatsapp
    https://web.whatsapp.com/                             home whatsapp
    https://wa.me/                                        home whatsapp
    https://www.whatsapp.com/legal/privacy-policy         other whatsapp
    https://faq.whatsapp.com/                             other whatsapp
    https://api.whatsapp.com/                             other whatsapp
  `));

describe('sharing', () =>
  readsAs(`
    https://wa.me/?text=Tea%20https%3A%2F%2Ftea.example   share whatsapp current https://tea.example
    https://wa.me?text=https://tea.example                share whatsapp current https://tea.example
    https://wa.me/?text=                                  share whatsapp current (empty)
    https://api.whatsapp.com/send?text=https://tea.example share whatsapp current https://tea.example
    https://api.whatsapp.com/send?phone=&text=https://tea.example share whatsapp current https://tea.example
    https://api.whatsapp.com/send                         share whatsapp current
    https://web.whatsapp.com/send?text=https://tea.example share whatsapp current https://tea.example
    whatsapp://send?text=Tea%0Ahttps%3A%2F%2Ftea.example%2Fa share whatsapp current https://tea.example/a
    whatsapp://send/?text=https://tea.example             share whatsapp current https://tea.example
    whatsapp:send?text=https://tea.example                share whatsapp current https://tea.example
  `));
