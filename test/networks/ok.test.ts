import { readsAs } from './reads-as.ts';

readsAs(`
  https://ok.ru/teashop                                   profile ok teashop
  https://m.ok.ru/teashop                                 profile ok teashop
  https://www.odnoklassniki.ru/teashop                    profile ok teashop
  https://ok.ru/group/123                                 profile ok #123 community
  https://ok.ru/profile/123                               profile ok #123 person
  https://ok.ru/group                                     bad-profile ok (nobody)
  https://ok.ru/                                          home ok
  https://ok.ru/video/123                                 post ok
  https://ok.ru/group/123/topic/456                       post ok
  https://ok.ru/help                                      other ok
  https://connect.ok.ru/oauth/authorize?client_id=1       sign-in ok
  https://connect.ok.ru/offer?url=https%3A%2F%2Ftea.example&title=Tea  share ok current https://tea.example
  https://connect.ok.ru/dk?st.cmd=WidgetSharePreview&st.shareUrl=https://tea.example  share ok current https://tea.example
  https://connect.ok.ru/dk?st.cmd=WidgetMediatopicPost    other ok
  https://www.odnoklassniki.ru/dk?st.cmd=addShare&st._surl=https://tea.example  share ok legacy https://tea.example
  https://ok.ru/dk?st.cmd=addShare&st.s=1&st._surl=https://tea.example  share ok legacy https://tea.example
`);
