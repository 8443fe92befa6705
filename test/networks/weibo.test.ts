import { readsAs } from './reads-as.ts';

readsAs(`
  https://weibo.com/teashop                               profile weibo teashop
  https://www.weibo.com/u/123456                          profile weibo #123456
  https://m.weibo.cn/u/123456                             profile weibo #123456
  https://weibo.com/n/%E8%8C%B6                           profile weibo 茶
  https://weibo.com/u                                     bad-profile weibo (nobody)
  https://weibo.com/                                      home weibo
  https://weibo.com/123456/AbCdEfG12                      post weibo
  https://m.weibo.cn/detail/123                           post weibo
  https://s.weibo.com/weibo?q=%23%E8%8C%B6%23             hashtag weibo 茶
  https://api.weibo.com/oauth2/authorize?client_id=1      sign-in weibo
  https://weibo.com/hot                                   other weibo
  https://service.weibo.com/share/share.php?url=https%3A%2F%2Ftea.example&title=Tea  share weibo current https://tea.example
  http://v.t.sina.com.cn/share/share.php?url=https://tea.example  share weibo dead https://tea.example
`);
