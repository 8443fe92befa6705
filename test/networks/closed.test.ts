import { networks } from '../../src/networks/networks.ts';
import { readsAs } from './reads-as.ts';

describe('addresses', () =>
  readsAs(`
    https://plus.google.com/+TeaShop                      profile google-plus +TeaShop
    https://plus.google.com/u/0/123456789012345678901/posts profile google-plus 123456789012345678901
    https://plus.google.com/                              home google-plus
    https://plus.google.com/share?url=https%3A%2F%2Ftea.example share google-plus dead https://tea.example
    https://plusone.google.com/_/+1/confirm?url=https://tea.example share google-plus dead https://tea.example
    https://www.orkut.com/                                home orkut
    https://www.google.com/buzz/post?url=https://tea.example share google-buzz dead https://tea.example
    https://www.google.com/reader/view/feed               other google-reader
    https://www.google.com/reader/link?url=https://tea.example share google-reader dead https://tea.example
    https://www.google.com/bookmarks/mark?op=edit&bkmk=https://tea.example share google-bookmarks dead https://tea.example
    https://www.google.com/friendconnect/                 other google-friend-connect
    https://goo.gl/abc                                    other goo-gl
    https://hangouts.google.com/call/1                    other google-hangouts
    https://podcasts.google.com/feed/1                    other google-podcasts
    http://www.panoramio.com/photo/1                      other panoramio
    https://picasaweb.google.com/tea                      other picasa
    https://vine.co/tea                                   profile vine tea
    https://vine.co/u/123                                 profile vine #123
    https://vine.co/v/abc                                 post vine
    https://www.periscope.tv/tea                          profile periscope tea
    https://www.pscp.tv/w/abc                             post periscope
    https://klout.com/tea                                 profile klout tea
    http://www.stumbleupon.com/submit?url=https://tea.example share stumbleupon dead https://tea.example
    http://www.stumbleupon.com/stumbler/tea               profile stumbleupon tea
    https://path.com/p/1                                  other path
    https://getpocket.com/save?url=https://tea.example    share pocket dead https://tea.example
    https://getpocket.com/edit?url=https://tea.example    share pocket dead https://tea.example
    https://getpocket.com/@tea                            profile pocket tea
    aim:goim?screenname=tea                               message aim tea
    ymsgr:sendim?tea                                      message yahoo-messenger
    https://www.friendster.com/tea                        other friendster
    http://v.t.qq.com/share/share.php?url=https://tea.example share tencent-weibo dead https://tea.example
    http://share.v.t.qq.com/index.php?c=share&url=https://tea.example share tencent-weibo dead https://tea.example
    http://t.qq.com/tea                                   profile tencent-weibo tea
    https://foursquare.com/v/tea/4b0586d7f964a520e66622e3 profile foursquare #4b0586d7f964a520e66622e3 place
    https://delicious.com/save?v=5&url=https://tea.example share delicious dead https://tea.example
    http://del.icio.us/post?url=https://tea.example       share delicious dead https://tea.example
    http://del.icio.us/tea                                profile delicious tea
    https://storify.com/tea                               profile storify tea
    http://friendfeed.com/?url=https://tea.example        share friendfeed dead https://tea.example
    http://www.friendfeed.com/share?url=https://tea.example&title=Tea share friendfeed dead https://tea.example
    http://friendfeed.com/tea                             profile friendfeed tea
    https://ello.co/tea                                   profile ello tea
    https://www.kooapp.com/profile/tea                    profile koo tea
    https://post.news/@/tea                               other post-news
    https://post.news/tea                                 profile post-news tea
    https://pebble.is/tea                                 profile pebble tea
    https://cohost.org/tea                                profile cohost tea
    https://mixer.com/tea                                 profile mixer tea
    https://houseparty.com/                               home houseparty
    https://pownce.com/tea                                profile pownce tea
    https://bebo.com/tea                                  profile bebo tea
    https://musical.ly/tea                                profile musical-ly tea
    https://groups.yahoo.com/group/tea                    other yahoo-groups
    https://answers.yahoo.com/question/1                  other yahoo-answers
    https://tea.typepad.com/blog/                         profile typepad tea
    https://www.stitcher.com/podcast/tea                  other stitcher
    https://gfycat.com/tea                                profile gfycat tea
    https://www.getrevue.co/profile/tea                   profile revue tea
    https://www.yahoo.com/                                none
  `));

describe('share targets without a network left', () =>
  readsAs(`
    http://www.newsvine.com/_tools/seed&save?u=https://tea.example&h=Tea share newsvine dead https://tea.example
    http://ping.fm/ref/?link=https://tea.example&title=Tea               share ping-fm dead https://tea.example
    http://lifestream.aol.com/share/?url=https://tea.example             share aol-lifestream dead https://tea.example
    http://slashdot.org/bookmark.pl?url=https://tea.example              share slashdot dead https://tea.example
    https://slashdot.org/story/1                                         none
    http://www.echojs.com/submit?u=https://tea.example&t=Tea             share echo-js dead https://tea.example
    http://cang.baidu.com/do/add?iu=https://tea.example&it=Tea           share baidu-bookmarks dead https://tea.example
    http://connect.mail.ru/share?url=https://tea.example                 share moi-mir dead https://tea.example
    https://flattr.com/submit/auto?url=https://tea.example               share flattr dead https://tea.example
    http://surfingbird.ru/share?url=https://tea.example                  share surfingbird dead https://tea.example
    http://technorati.com/faves?add=https://tea.example                  share technorati dead https://tea.example
    http://www.yummly.com/urb/verify?url=https://tea.example             share yummly dead https://tea.example
    http://widget.renren.com/dialog/share?resourceUrl=https://tea.example share renren dead https://tea.example
  `));

it.each([
  ['google-plus', '2019-04-02'],
  ['orkut', '2014-09-30'],
  ['google-buzz', '2011-12-15'],
  ['google-reader', '2013-07-01'],
  ['google-friend-connect', '2012-03-01'],
  ['panoramio', '2016-11-04'],
  ['picasa', '2015-10-09'],
  ['google-bookmarks', '2021-09-30'],
  ['goo-gl', '2019-03-30'],
  ['google-hangouts', '2022-11-30'],
  ['google-podcasts', '2024-04-02'],
  ['vine', '2017'],
  ['periscope', '2021-03'],
  ['klout', '2018-05-25'],
  ['stumbleupon', '2018-06-30'],
  ['path', '2018-10'],
  ['skype', '2025-05-05'],
  ['pocket', '2025-07-08'],
  ['addthis', '2023-05-31'],
  ['aim', '2017-12-15'],
  ['yahoo-messenger', '2018-07'],
  ['friendster', '2015'],
  ['tencent-weibo', '2020-09-28'],
])('%s closed on %s', (id, date) => expect(networks.get(id)?.closed?.date).toBe(date));
