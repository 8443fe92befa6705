import { readsAs } from './reads-as.ts';

readsAs(`
  https://tea.wordpress.com/                              profile wordpress tea
  https://tea.wordpress.com/2020/01/02/first-flush/       post wordpress
  https://tea.wordpress.com/about/                        other wordpress
  https://wordpress.com/?ref=footer_blog                  other wordpress
  https://en.wordpress.com/                               other wordpress
  https://wordpress.com/press-this.php?u=https://tea.example share wordpress current https://tea.example
  https://profiles.wordpress.org/tea/                     profile wordpress-org tea
  https://wordpress.org/plugins/                          none
  https://tea.blogspot.com/                               profile blogger tea
  https://tea.blogspot.co.uk/                             profile blogger tea
  https://tea.blogspot.com/2020/01/first.html             post blogger
  https://www.blogger.com/profile/123                     profile blogger #123 person
  https://www.blogger.com/                                other blogger
  https://www.blogger.com/blog-this.g?u=https://tea.example share blogger current https://tea.example
  https://www.blogger.com/share-post.g?blogID=1&postID=2&target=facebook share facebook current
  https://www.blogger.com/share-post.g?blogID=1&postID=2&target=twitter  share x current
  https://www.blogger.com/share-post.g?blogID=1&postID=2&target=googleplus share google-plus dead
  https://tea.livejournal.com/                            profile livejournal tea
  https://tea.livejournal.com/123.html                    post livejournal
  https://www.livejournal.com/update.bml?subject=Tea&event=https://tea.example share livejournal current https://tea.example
  https://note.com/tea                                    profile note tea
  https://note.com/tea/n/n1abc                            post note
  https://tea.hatenablog.com/                             profile hatena tea
  https://tea.hatenablog.com/entry/2020/01/02             post hatena
  https://b.hatena.ne.jp/add?mode=confirm&url=https%3A%2F%2Ftea.example&title=Tea  share hatena current https://tea.example
  https://b.hatena.ne.jp/entry/https://tea.example/a      share hatena current https://tea.example/a
  https://b.hatena.ne.jp/entry?url=https%3a%2f%2ftea.example%2fa  share hatena current https://tea.example/a
  https://b.hatena.ne.jp/entry/s/tea.example/a            share hatena current https://tea.example/a
  http://b.hatena.ne.jp/entry/tea.example/a               share hatena current http://tea.example/a
  https://b.hatena.ne.jp/tea/                             none
  https://ameblo.jp/tea/                                  profile ameba tea
  https://ameblo.jp/tea/entry-123.html                    post ameba
`);
