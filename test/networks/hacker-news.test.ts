import { readsAs } from './reads-as.ts';

readsAs(`
  https://news.ycombinator.com/user?id=tea                profile hacker-news tea
  https://news.ycombinator.com/user                       bad-profile hacker-news (nobody)
  https://news.ycombinator.com/                           other hacker-news
  https://news.ycombinator.com/item?id=1                  post hacker-news
  https://news.ycombinator.com/newest                     other hacker-news
  https://news.ycombinator.com/submitlink?u=https%3A%2F%2Ftea.example&t=Tea  share hacker-news current https://tea.example
  https://www.ycombinator.com/companies/tea               none
`);
