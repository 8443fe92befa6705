import rule from '../../../rules/widgets/sdk-without-markup.ts';
import { judgeExample, testRule } from '../../../src/testing.ts';

const widgets = '<script async src="https://platform.twitter.com/widgets.js"></script>';
const sdk = '<script async defer src="https://connect.facebook.net/en_US/sdk.js#xfbml=1&version=v26.0"></script>';
const instagram = '<script async src="//www.instagram.com/embed.js"></script>';

testRule(rule, {
  passes: [
    `${widgets}<blockquote class="twitter-tweet"><a href="https://x.com/teashop/status/1">Tea</a></blockquote>`,
    `${widgets}<a class="twitter-share-button" href="https://twitter.com/share">Post</a>`,
    {
      title: 'markup that is no known service',
      html: `${widgets}<a class="twitter-dm-button" data-screen-name="@teashop">Write</a>`,
    },
    { title: 'markup that is dead', html: `${sdk}<div class="fb-like" data-href="x"></div>` },
    {
      title: 'the former script',
      html: '<script src="//connect.facebook.net/en_US/all.js"></script><div class="fb-page" data-href="https://www.facebook.com/teashop"></div>',
    },
    { title: 'for signing in', html: `${sdk}<div class="fb-login-button" data-scope="email"></div>` },
    { title: 'called inline', html: `${sdk}<script>function share() { FB.ui({ method: 'share' }); }</script>` },
    {
      title: 'set up inline',
      html: `${sdk}<script>window.fbAsyncInit = function () { FB.init({ appId: '1' }); };</script>`,
    },
    { title: 'X called inline', html: `${widgets}<script>twttr.widgets.createTweet('1', tea);</script>` },
    {
      title: 'Pinterest on every picture',
      html: '<script async defer data-pin-hover="true" src="//assets.pinterest.com/js/pinit.js"></script>',
    },
    {
      title: 'a LinkedIn plug-in',
      html: '<script src="https://platform.linkedin.com/in.js">lang: en_US</script><script type="IN/Jymbii" data-companyid="1"></script>',
    },
    `${instagram}<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/B1/"></blockquote>`,
  ],
  fails: [
    { html: widgets, finds: ['Unexpected script of X widgets, nothing in the HTML asks for it'] },
    { html: sdk, finds: ['Unexpected script of Facebook SDK for JavaScript, nothing in the HTML asks for it'] },
    {
      title: 'a WordPress plug-in on a page without posts',
      html: `<link rel="stylesheet" href="/wp-content/themes/tea/style.css">${instagram}<script src="/wp-includes/js/comment-reply.min.js"></script>`,
      finds: ['Unexpected script of Instagram embedded post, nothing in the HTML asks for it'],
    },
    {
      title: 'the loader of X, beside links',
      html: `<script>window.twttr = (function(d, s, id) { t._e = []; t.ready = function(f) { t._e.push(f); };
        js.src = "https://platform.x.com/widgets.js"; return t; }(document, "script", "twitter-wjs"));</script><a href="https://x.com/teashop">Tea on X</a>`,
      finds: ['Unexpected script of X widgets, nothing in the HTML asks for it'],
    },
  ],
  skips: [
    '',
    '<blockquote class="twitter-tweet"></blockquote>',
    {
      title: 'a tag manager',
      html: `${widgets}<script async src="https://www.googletagmanager.com/gtm.js?id=GTM-1"></script>`,
    },
    { title: 'a bundle that may sign people in', html: `${sdk}<script src="/assets/app.js"></script>` },
    {
      title: 'scripts that are there to be called',
      html: '<script src="https://www.youtube.com/iframe_api"></script><script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.9/kakao.min.js"></script>',
    },
    {
      title: 'a script that is its own place',
      html: '<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="tea/1"></script>',
    },
    {
      title: 'a feed, which may draw itself',
      html: '<script src="https://static.elfsight.com/platform/platform.js"></script>',
    },
    { title: 'a pixel', html: '<script src="https://connect.facebook.net/en_US/fbevents.js"></script>' },
  ],
});

it('only hints where a bundle may use it', () => {
  const severities = (html: string) => judgeExample(rule, html).findings.map(({ severity }) => severity);
  expect(severities(widgets)).toEqual(['warning']);
  expect(severities(`${widgets}<script src="/assets/theme.js"></script>`)).toEqual(['info']);
});
