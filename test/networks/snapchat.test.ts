import { readsAs } from './reads-as.ts';

readsAs(`
  https://www.snapchat.com/@teashop                       profile snapchat teashop
  https://www.snapchat.com/add/tea.shop-1                 profile snapchat tea.shop-1
  https://snapchat.com/p/abc-123/456                      profile snapchat #abc-123
  https://www.snapchat.com/add/1tea                       bad-profile snapchat 1tea
  https://www.snapchat.com/add/                           bad-profile snapchat (nobody)
  https://www.snapchat.com/                               home snapchat
  https://www.snapchat.com/spotlight/abc                  post snapchat
  https://www.snapchat.com/spotlight                      other snapchat
  https://www.snapchat.com/discover                       other snapchat
  https://www.snapchat.com/unlock/?type=1                 other snapchat
  https://accounts.snapchat.com/accounts/oauth2/auth      sign-in snapchat
  https://support.snapchat.com/                           other snapchat
  https://www.snapchat.com/scan?attachmentUrl=https%3A%2F%2Ftea.example  share snapchat current https://tea.example
  https://www.snapchat.com/scan                           share snapchat current
`);
