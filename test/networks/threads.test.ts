import { readsAs } from './reads-as.ts';

readsAs(`
  https://www.threads.com/@tea.shop                              profile threads tea.shop
  https://www.threads.net/@teashop?xmt=1                         profile threads teashop
  https://threads.net/@teashop/replies                           profile threads teashop
  https://www.threads.com/@tea-shop                              bad-profile threads tea-shop
  https://www.threads.com/@                                      bad-profile threads (nobody)
  https://www.threads.com/                                       home threads
  https://www.threads.net                                        home threads
  https://www.threads.com/teashop                                other threads
  https://www.threads.com/search                                 other threads
  https://www.threads.com/login                                  sign-in threads
  https://www.threads.com/@teashop/post/Cabc                     post threads
  https://www.threads.com/t/Cabc                                 post threads
  https://www.threads.com/intent/follow?username=teashop         follow threads teashop
  https://www.threads.com/intent/post?text=Tea&url=https%3A%2F%2Ftea.example  share threads current https://tea.example
  https://www.threads.com/intent/post?text=Tea%20https%3A%2F%2Ftea.example.   share threads current https://tea.example
  https://www.threads.com/intent/post                            share threads current
  https://www.threads.net/intent/post?text=https://tea.example   share threads legacy https://tea.example
`);
