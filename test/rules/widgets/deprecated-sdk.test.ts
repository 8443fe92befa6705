import rule from '../../../rules/widgets/deprecated-sdk.ts';
import { judgeExample, testRule } from '../../../src/testing.ts';

const inline = (address: string) => `<script>(function(d, s, id) {
  var js, fjs = d.getElementsByTagName(s)[0]; if (d.getElementById(id)) return;
  js = d.createElement(s); js.id = id; js.src = "${address}";
  fjs.parentNode.insertBefore(js, fjs); }(document, 'script', 'facebook-jssdk'));</script>`;

testRule(rule, {
  passes: [
    '<script async src="https://platform.twitter.com/widgets.js"></script>',
    '<script async src="https://platform.x.com/widgets.js"></script>',
    '<script async src="https://connect.facebook.net/en_US/sdk.js"></script>',
    inline('https://connect.facebook.net/de_DE/sdk.js#xfbml=1&version=v21.0'),
    '<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.9/kakao.min.js"></script>',
    '<iframe src="https://geo.dailymotion.com/player/x1.html?video=x84sh87" title="Tea"></iframe>',
    '<iframe src="https://open.spotify.com/embed/track/1" title="Tea"></iframe>',
    '<script async src="https://www.threads.com/embed.js"></script>',
    {
      title: 'another version in the same code',
      html: `<script>gtag({ version: 'v1' });</script>${inline('//connect.facebook.net/en_US/sdk.js#xfbml=1')}`,
    },
  ],
  fails: [
    {
      title: 'the first form of the Facebook SDK, in its loader',
      html: inline('//connect.facebook.net/en_US/all.js#xfbml=1&appId=395202813876688'),
      finds: [
        'Expected https://connect.facebook.net/en_US/sdk.js, found connect.facebook.net/en_US/all.js#xfbml=1&appId=395202813876688',
      ],
    },
    {
      html: inline('//connect.facebook.net/de_DE/sdk.js#xfbml=1&version=v2.5'),
      finds: ['Expected Facebook SDK for JavaScript v26.0, found v2.5, which has ended'],
      helps: ['Ask for version=v26.0; see https://developers.facebook.com/docs/graph-api/changelog/versions/'],
    },
    {
      html: "<script>window.fbAsyncInit = function () { FB.init({ appId: '1', xfbml: true, version: 'v12.0' }); };</script><script async src=\"https://connect.facebook.net/en_US/sdk.js\"></script>",
      finds: ['Expected Facebook SDK for JavaScript v26.0, found v12.0, which has ended'],
    },
    {
      title: 'held back until the visitor agrees',
      html: '<script type="text/plain" data-category="marketing" data-cmplz-src="https://connect.facebook.net/en_US/sdk.js#xfbml=1&amp;version=v3.2"></script>',
      finds: ['Expected Facebook SDK for JavaScript v26.0, found v3.2, which has ended'],
    },
    {
      html: '<iframe src="//www.dailymotion.com/embed/video/x84sh87"></iframe><iframe src="https://dailymotion.com/embed/video/x84sh88"></iframe>',
      finds: [
        'Expected https://geo.dailymotion.com/player/ with the id of a player, found //www.dailymotion.com/embed/video/x84sh87 and 1 more',
      ],
      helps: ['See https://developers.dailymotion.com/v0/reference/migration-guide-new-embed-endpoint'],
    },
    {
      html: '<script src="https://developers.kakao.com/sdk/js/kakao.min.js"></script>',
      finds: [
        'Expected version 2 from https://t1.kakaocdn.net/kakao_js_sdk/, found https://developers.kakao.com/sdk/js/kakao.min.js',
      ],
    },
    {
      html: '<script async defer src="//platform.instagram.com/en_US/embeds.js"></script><iframe src="https://embed.spotify.com/?uri=spotify:track:1"></iframe>',
      finds: [
        'Expected https://www.instagram.com/embed.js, found //platform.instagram.com/en_US/embeds.js',
        'Expected https://open.spotify.com/embed/, found https://embed.spotify.com/?uri=spotify:track:1',
      ],
    },
  ],
  skips: [
    '',
    '<blockquote class="twitter-tweet"><a href="https://x.com/teashop/status/1">Tea</a></blockquote>',
    {
      title: 'dead, of which another rule tells',
      html: '<script src="https://apis.google.com/js/plusone.js"></script>',
    },
    { title: 'sign-in', html: '<script src="https://apis.google.com/js/api:client.js"></script>' },
  ],
});

it.each([
  ['<script src="//connect.facebook.net/en_US/all.js"></script>', 'warning'],
  ['<iframe src="https://www.dailymotion.com/embed/video/1"></iframe>', 'warning'],
  ['<iframe src="https://discordapp.com/widget?id=1"></iframe>', 'info'],
  ['<script async src="https://www.threads.net/embed.js"></script>', 'info'],
  ['<script async src="//connect.facebook.net/en_US/sdk.js#version=v2.0"></script>', 'info'],
])('is as grave as what comes of it: %s', (html, severity) => {
  expect(judgeExample(rule, html).findings.map((finding) => finding.severity)).toEqual([severity]);
});
