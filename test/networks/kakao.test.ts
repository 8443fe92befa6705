import { readsAs } from './reads-as.ts';

readsAs(`
  https://pf.kakao.com/_abcde                             profile kakao _abcde channel
  http://pf.kakao.com/_abcde/chat                         message kakao _abcde
  https://pf.kakao.com/_abcde/123                         post kakao
  https://story.kakao.com/ch/teashop                      profile kakao teashop channel
  https://open.kakao.com/o/gAbCd                          invite kakao gAbCd
  https://kauth.kakao.com/oauth/authorize?client_id=1     sign-in kakao
  https://story.kakao.com/share?url=https%3A%2F%2Ftea.example  share kakao current https://tea.example
  https://story.kakao.com/s/share?url=https://tea.example share kakao current https://tea.example
  https://developers.kakao.com/docs                       none
`);
