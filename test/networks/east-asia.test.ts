import { readsAs } from './reads-as.ts';

readsAs(`
  https://open.weixin.qq.com/connect/qrconnect?appid=1    sign-in wechat
  https://mp.weixin.qq.com/s/abc                          post wechat
  https://graph.qq.com/oauth2.0/authorize                 sign-in qzone
  https://user.qzone.qq.com/12345                         profile qzone #12345
  https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?url=https%3A%2F%2Ftea.example  share qzone current https://tea.example
  https://connect.qq.com/widget/shareqq/index.html?url=https://tea.example share qq current https://tea.example
  https://www.douban.com/people/tea/                      profile douban tea
  https://www.douban.com/share/service?href=https%3A%2F%2Ftea.example&name=Tea  share douban current https://tea.example
  https://shuo.douban.com/!service/share?href=https://tea.example  share douban legacy https://tea.example
  https://www.xiaohongshu.com/user/profile/5abc           profile xiaohongshu #5abc
  https://www.rednote.com/user/profile/5abc               profile xiaohongshu #5abc
  https://www.xiaohongshu.com/explore/5abc                post xiaohongshu
  https://www.douyin.com/user/MS4abc                      profile douyin #MS4abc
  https://v.douyin.com/abc/                               post douyin
  https://space.bilibili.com/123                          profile bilibili #123
  https://www.bilibili.com/video/BV1abc                   post bilibili
  https://blog.naver.com/tea                              profile naver tea
  https://m.blog.naver.com/tea/223                        post naver
  https://blog.naver.com/PostList.naver?blogId=tea        profile naver tea
  https://cafe.naver.com/tea                              profile naver tea community
  https://nid.naver.com/oauth2.0/authorize                sign-in naver
  https://share.naver.com/web/shareView?url=https://tea.example  share naver current https://tea.example
  https://share.naver.com/web/shareView.nhn?url=https://tea.example  share naver legacy https://tea.example
  https://blog.naver.com/openapi/share?url=https://tea.example share naver current https://tea.example
  https://search.naver.com/search.naver?query=tea         none
  https://band.us/@tea                                    profile band tea
  https://band.us/plugin/share?body=https%3A%2F%2Ftea.example  share band current https://tea.example
`);
