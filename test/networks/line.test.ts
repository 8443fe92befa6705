import { readsAs } from './reads-as.ts';

readsAs(`
  https://line.me/R/ti/p/@tea-shop                        profile line tea-shop
  https://line.me/R/ti/p/%40tea-shop                      profile line tea-shop
  https://line.me/ti/p/~teashop                           profile line teashop
  line://ti/p/@teashop                                    profile line teashop
  https://page.line.me/teashop                            profile line teashop
  https://lin.ee/AbCdE                                    profile line #AbCdE
  https://line.me/R/ti/p/                                 bad-profile line (nobody)
  https://line.me/R/ti/p/@                                bad-profile line (nobody)
  https://line.me/                                        home line
  https://line.me/R/oaMessage/@teashop/?Hello             message line teashop
  https://line.me/ti/g2/AbCdE                             invite line AbCdE
  https://access.line.me/oauth2/v2.1/authorize?client_id=1 sign-in line
  https://access.line.me/dialog/oauth/weblogin            sign-in line
  https://store.line.me/stickershop                       other line
  https://social-plugins.line.me/lineit/share?url=https%3A%2F%2Ftea.example  share line current https://tea.example
  https://line.me/R/msg/text/?Tea%20https%3A%2F%2Ftea.example%2Fa            share line current https://tea.example/a
  http://line.me/R/msg/text/?Tea%0Dhttps://tea.example    share line current https://tea.example
  https://line.me/R/msg/text/?                            share line current (empty)
  https://line.me/R/share?text=https://tea.example        share line current https://tea.example
  line://msg/text/https%3A%2F%2Ftea.example               share line current https://tea.example
  line://msg/text/Tea%20https://tea.example/a             share line current https://tea.example/a
  https://timeline.line.me/social-plugin/share?url=https://tea.example  share line legacy https://tea.example
  https://lineit.line.me/share/ui?url=https://tea.example share line legacy https://tea.example
`);
