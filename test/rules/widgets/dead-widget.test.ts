import rule from '../../../rules/widgets/dead-widget.ts';
import { judgeExample, testRule } from '../../../src/testing.ts';

const like = '<div class="fb-like" data-href="https://example.com/tea" data-layout="button_count"></div>';

testRule(rule, {
  passes: [
    '<iframe src="https://www.youtube.com/embed/1" title="Tea"></iframe>',
    '<div class="fb-page" data-href="https://www.facebook.com/teashop"></div>',
    {
      title: 'an old script, of which another rule tells',
      html: '<script src="//connect.facebook.net/en_US/all.js"></script>',
    },
    {
      title: 'an icon of that name',
      html: '<i class="fb-like"></i><script async src="https://www.instagram.com/embed.js"></script>',
    },
  ],
  fails: [
    { html: like, finds: ['Unexpected Facebook Like button, closed since 2026-02-10'] },
    {
      title: 'one finding for all places, with its script',
      html: `<script async src="https://connect.facebook.net/en_US/sdk.js"></script>${like}<p>Tea</p>${like}<iframe src="https://www.facebook.com/v2.5/plugins/like.php?href=x"></iframe>`,
      finds: ['Unexpected Facebook Like button in 3 places, closed since 2026-02-10'],
    },
    {
      title: 'Facebook comments of a WordPress plug-in, behind a consent manager',
      html: `<div id="fb-root"></div><script type="text/plain" data-service="facebook" data-category="marketing" async defer crossorigin="anonymous" data-cmplz-src="https://connect.facebook.net/de_DE/sdk.js#xfbml=1&version=v19.0"></script>
        <div class="fb-comments" data-href="https://example.com/tea/green" data-width="100%" data-numposts="5"></div>`,
      finds: ['Unexpected Facebook Comments plugin, closed since 2026-02-10'],
      helps: ['Replace it by another comment system.'],
    },
    {
      title: 'the Messenger chat of a Shopify theme, written by an inline loader',
      html: `<script>window.fbAsyncInit = function() { FB.init({ xfbml: true, version: 'v10.0' }); };
        (function(d, s, id) { var js = d.createElement(s); js.id = id;
        js.src = 'https:\\/\\/connect.facebook.net\\/en_US\\/sdk\\/xfbml.customerchat.js'; }(document, 'script', 'facebook-jssdk'));</script>
        <div class="fb-customerchat" attribution="setup_tool" page_id="1"></div>`,
      finds: ['Unexpected Messenger Chat plugin, closed since 2024-05-09'],
      helps: ['Replace it by a link to https://m.me/ and the name of the page.'],
    },
    {
      html: '<script src="https://apis.google.com/js/plusone.js"></script><div class="g-plusone"></div><div class="g-page" data-href="//plus.google.com/1"></div>',
      finds: [
        'Unexpected Google +1 button, closed since 2019-04-02',
        'Unexpected Google+ badge, closed since 2019-04-02',
      ],
      helps: ['Remove it together with its script.', 'Remove it together with its script.'],
    },
    {
      html: '<a class="twitter-timeline" data-height="500" href="https://twitter.com/teashop">Tweets by teashop</a>',
      finds: ['Unexpected X embedded timeline, outdated since 2023-06'],
    },
    {
      title: 'a closed feed vendor, of which nobody can say when',
      html: '<iframe src="https://instansive.com/widgets/1.html" title="Our pictures"></iframe>',
      finds: ['Unexpected Instansive, InstaWidget and Websta, said to be gone'],
      helps: ['Replace it by a feed that reads a business or creator account.'],
    },
    {
      title: 'a Facebook Like of Wix, in a frame',
      html: '<wix-iframe data-src=""><iframe title="Facebook Like" src="https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fwww.facebook.com%2Fteashop&amp;layout=button_count&amp;show_faces=false"></iframe></wix-iframe>',
      finds: ['Unexpected Facebook Like button, closed since 2026-02-10'],
    },
    {
      title: 'AMP',
      html: '<amp-facebook-like width="90" height="20" data-href="https://example.com/tea"></amp-facebook-like>',
      finds: ['Unexpected Facebook Like button, closed since 2026-02-10'],
    },
  ],
  skips: [
    '',
    '<title>Page not found</title><h1>404</h1>',
    { title: 'a vendor of share buttons', html: '<div class="addthis_toolbox"></div>' },
    { title: 'in a template', html: `<template>${like}</template>` },
    { title: 'commented out', html: `<!-- ${like} -->` },
    { title: 'told of, not used', html: '<pre>&lt;div class="fb-like" data-href="x"&gt;</pre>' },
  ],
});

it.each([
  [like, 'error'],
  ['<script src="https://platform.stumbleupon.com/1/widgets.js"></script>', 'warning'],
  ['<div class="fb-like-box" data-href="https://www.facebook.com/teashop"></div>', 'warning'],
  ['<a href="https://business.google.com/message?id=1">Chat</a>', 'info'],
])('is as grave as the fact is sure: %s', (html, severity) => {
  expect(judgeExample(rule, html).findings.map((finding) => finding.severity)).toEqual([severity]);
});

it('offers a share link made of the page', () => {
  const html = `<link rel="canonical" href="https://example.com/tea/green?a=1&amp;b=2"><title>Tea</title>${like}`;
  expect(judgeExample(rule, html).findings[0]?.help).toBe(
    'Replace it by a link to the Facebook page, or a share link.\n<a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com%2Ftea%2Fgreen%3Fa%3D1%26b%3D2" target="_blank" rel="noopener">Facebook</a>',
  );
});
