import rule from '../../../rules/widgets/markup-without-sdk.ts';
import { judgeExample, testRule } from '../../../src/testing.ts';

const tweet =
  '<blockquote class="twitter-tweet"><p lang="en">First flush</p><a href="https://twitter.com/teashop/status/1">1 May</a></blockquote>';
const facebook = '<div class="fb-page" data-href="https://www.facebook.com/teashop" data-tabs="timeline"></div>';
const elfsight = '<div class="elfsight-app-0f9b" data-elfsight-app-lazy></div>';

testRule(rule, {
  passes: [
    `${tweet}<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>`,
    `${tweet}<script async src="//platform.x.com/widgets.js"></script>`,
    {
      title: 'the former script draws it too',
      html: `${facebook}<script src="//connect.facebook.net/de_DE/all.js#xfbml=1"></script>`,
    },
    {
      title: 'held back by Complianz (WordPress)',
      html: `${tweet}<script type="text/plain" data-service="twitter" data-category="marketing" async data-cmplz-src="https://platform.twitter.com/widgets.js"></script>`,
    },
    {
      title: 'delayed by WP Rocket',
      html: `${tweet}<script type="rocketlazyloadscript" async data-rocket-src="https://platform.twitter.com/widgets.js"></script>`,
    },
    {
      title: 'loaded by an inline script, with the scheme put in front',
      html: `${tweet}<script>var js=d.createElement(s);js.src=p+'://platform.twitter.com/widgets.js';</script>`,
    },
    {
      title: 'loaded by Shopify, from a list of addresses',
      html: `${elfsight}<script>(function() { function asyncLoad() { var urls = ["https:\\/\\/static.elfsight.com\\/platform\\/platform.js?shop=tea.myshopify.com"];
        for (var i = 0; i < urls.length; i++) { var s = document.createElement('script'); s.src = urls[i]; } } })();</script>`,
    },
    {
      title: 'announced by a hint to connect, loaded who knows where',
      html: `<link rel="dns-prefetch" href="//connect.facebook.net">${facebook}`,
    },
    {
      title: 'called by its name',
      html: `${tweet}<script>document.addEventListener('lazyloaded', () => window.twttr.widgets.load());</script>`,
    },
    {
      title: 'a copy of the library, known by its name',
      html: '<button data-sharer="x" data-url="https://example.com">X</button><script src="/js/sharer.min.js"></script>',
    },
  ],
  fails: [
    { html: facebook, finds: ['Missing the script that draws Facebook Page plugin'] },
    {
      html: tweet + tweet,
      finds: ['Missing the script that draws X embedded post in 2 places'],
      helps: ['<script async src="https://platform.twitter.com/widgets.js"></script>'],
    },
    {
      title: 'beside libraries, statistics and advertising that load no widget',
      html: `<script src="https://www.googletagmanager.com/gtag/js?id=G-1"></script><script>window.dataLayer=[];gtag('js', new Date());</script>
        <script src="/wp-includes/js/jquery/jquery.min.js?ver=3.7.1"></script><script src="https://cdn.jsdelivr.net/npm/bootstrap@5.3.3/dist/js/bootstrap.bundle.min.js"></script>
        <script>(function(i,s,o,g,r,a,m){a=s.createElement(o);})(window,document,'script','https://www.google-analytics.com/analytics.js','ga');</script>
        <blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/B1/"></blockquote>`,
      finds: ['Missing the script that draws Instagram embedded post'],
      helps: ['Copy the embed code again, together with its <script>.'],
    },
    { title: 'a Shopify section without its app', html: elfsight, finds: ['Missing the script that draws Elfsight'] },
    {
      title: 'another network’s script does not help',
      html: `${facebook}<script async src="https://platform.twitter.com/widgets.js"></script>`,
      finds: ['Missing the script that draws Facebook Page plugin'],
    },
  ],
  skips: [
    '',
    '<iframe src="https://www.youtube.com/embed/1" title="Tea"></iframe>',
    {
      title: 'a bundle might draw it',
      html: `${facebook}<script type="module" src="/_next/static/chunks/main-1.js"></script>`,
    },
    { title: 'a theme might', html: `${tweet}<script src="/wp-content/themes/tea/js/theme.js"></script>` },
    {
      title: 'Wix might',
      html: `${facebook}<script src="https://static.parastorage.com/services/wix-thunderbolt/dist/main.js"></script>`,
    },
    {
      title: 'a tag manager might',
      html: `${tweet}<script>(function(w,d,s,l,i){w[l].push({'gtm.start':new Date().getTime()});j.src='https://www.googletagmanager.com/gtm.js?id='+i;})(window,document,'script','dataLayer','GTM-1');</script>`,
    },
    { title: 'a consent manager might', html: `${tweet}<script src="https://consent.cookiebot.com/uc.js"></script>` },
    {
      title: 'an inline loader might',
      html: `${tweet}<script>var s = document.createElement('script'); s.src = '/late.js';</script>`,
    },
    {
      title: 'a script in a data: address might',
      html: `${tweet}<script src="data:text/javascript;base64,YQ=="></script>`,
    },
    { title: 'dead anyway', html: '<div class="fb-like" data-href="https://example.com/tea"></div>' },
    {
      title: 'a script that is its own place',
      html: '<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="tea/1"></script>',
    },
    { title: 'only for visitors without scripts', html: `<noscript>${facebook}</noscript>` },
    { title: 'in a template', html: `<template>${tweet}</template>` },
  ],
});

it('warns of holes, and hints at quotations that can be read', () => {
  const severities = (html: string) => judgeExample(rule, html).findings.map(({ severity }) => severity);
  expect(severities(facebook)).toEqual(['warning']);
  expect(severities(tweet)).toEqual(['info']);
});
