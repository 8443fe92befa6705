import { readsAs } from './reads-as.ts';

readsAs(`
  viber://forward?text=https%3A%2F%2Ftea.example          share viber current https://tea.example
  viber://chat?number=%2B491511234567                     message viber +491511234567
  viber://pa?chatURI=teashop                              message viber teashop
  threema://compose?text=https://tea.example              share threema current https://tea.example
  https://threema.id/ABCD1234                             message threema ABCD1234
  https://signal.me/#p/+491511234567                      message signal
  https://signal.group/#abc                               invite signal
  https://teams.microsoft.com/share?href=https%3A%2F%2Ftea.example&msgText=Tea  share microsoft-teams current https://tea.example
  https://teams.microsoft.com/l/chat/0/0?users=tea@tea.example message microsoft-teams tea@tea.example
  https://join.slack.com/t/tea/shared_invite/abc          invite slack tea
  https://slack.com/openid/connect/authorize              sign-in slack
  https://slack-redir.net/link?url=https%3A%2F%2Fx.com%2Ftea profile x tea
  https://web.skype.com/share?url=https%3A%2F%2Ftea.example share skype dead https://tea.example
  skype:teashop?call                                      message skype teashop
  skype:live:teashop?chat                                 message skype teashop
  skype:share?url=https://tea.example                     share skype dead https://tea.example
  tel:+491511234567                                       none
  javascript:void(0)                                      none
  data:text/plain,a                                       none
  about:blank                                             none
`);
