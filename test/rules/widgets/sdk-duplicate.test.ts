import rule from '../../../rules/widgets/sdk-duplicate.ts';
import { judgeExample, testRule } from '../../../src/testing.ts';

const script = (address: string) => `<script async src="${address}" charset="utf-8"></script>`;
const loader = (address: string) =>
  `<script>(function(d,s,id){if(d.getElementById(id))return;var js=d.createElement(s);js.id=id;js.src="${address}";})(document,'script','facebook-jssdk');</script>`;
const tweet = `<blockquote class="twitter-tweet"><p>Tea</p></blockquote>${script('https://platform.twitter.com/widgets.js')}`;

testRule(rule, {
  passes: [
    tweet,
    script('https://platform.twitter.com/widgets.js') + script('https://www.instagram.com/embed.js'),
    {
      title: 'the guarded loader of Facebook, twice',
      html:
        loader('//connect.facebook.net/de_DE/sdk.js#xfbml=1&version=v21.0&appId=1') +
        loader('//connect.facebook.net/de_DE/sdk.js#xfbml=1&version=v21.0'),
    },
    {
      title: 'settings beside the one script',
      html: `<script>window.fbAsyncInit = function () { FB.init({ appId: '1' }); };</script>${script('https://connect.facebook.net/en_US/sdk.js')}`,
    },
    {
      title: 'the form for visitors without scripts',
      html: `${tweet}<noscript>${script('https://platform.twitter.com/widgets.js')}</noscript>`,
    },
  ],
  fails: [
    { html: tweet + tweet + tweet, finds: ['Expected the script of X widgets once, found it 3 times'] },
    {
      title: 'two forms of the SDK',
      html: loader('//connect.facebook.net/en_US/all.js#xfbml=1') + script('https://connect.facebook.net/en_US/sdk.js'),
      finds: [
        'Expected Facebook SDK, first form (all.js) from one address, found connect.facebook.net/en_US/all.js, connect.facebook.net/en_US/sdk.js',
      ],
    },
    {
      title: 'a theme and a plug-in of WordPress, each with an app of its own',
      html:
        loader('https://connect.facebook.net/en_US/sdk.js#xfbml=1&version=v21.0&appId=111') +
        loader('//connect.facebook.net/en_US/sdk.js#xfbml=1&version=v21.0&appId=222'),
      finds: ['Expected Facebook SDK for JavaScript for one app, found the ids 111, 222'],
    },
    {
      html: script('https://platform.twitter.com/widgets.js') + script('//platform.x.com/widgets.js'),
      finds: ['Expected X widgets from one address, found platform.twitter.com/widgets.js, platform.x.com/widgets.js'],
    },
    {
      html:
        script('http://www.instagram.com/embed.js') +
        script('//www.instagram.com/embed.js?ver=6.5') +
        '<script type="litespeed/javascript" data-src="https://www.instagram.com/embed.js"></script>',
      finds: ['Expected the script of Instagram embedded post once, found it 3 times'],
    },
  ],
  skips: [
    '',
    '<iframe src="https://www.youtube.com/embed/1"></iframe><iframe src="https://www.youtube.com/embed/2"></iframe>',
    {
      title: 'scripts that are widgets themselves',
      html: '<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="tea/1"></script><script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="tea/2"></script>',
    },
    { title: 'feeds, one script each', html: script('https://cdn.lightwidget.com/widgets/lightwidget.js').repeat(2) },
  ],
});

it('warns of what is lost, and hints at what is only done twice', () => {
  const severities = (html: string) => judgeExample(rule, html).findings.map(({ severity }) => severity);
  expect(severities(tweet + tweet)).toEqual(['info']);
  expect(severities(script('//vk.com/js/api/openapi.js?168') + script('//vk.ru/js/api/openapi.js?168'))).toEqual([
    'warning',
  ]);
});
