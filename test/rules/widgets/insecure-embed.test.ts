import rule from '../../../rules/widgets/insecure-embed.ts';
import { testRule } from '../../../src/testing.ts';

const http = '<iframe src="http://www.youtube.com/embed/1?a=1&amp;b=2"></iframe>';

testRule(rule, {
  passes: [
    '<iframe src="https://www.youtube.com/embed/1"></iframe>',
    '<iframe src="//www.youtube.com/embed/1"></iframe>',
    '<script async src="//platform.twitter.com/widgets.js"></script>',
    {
      title: 'an inline loader chooses the scheme',
      html: "<script>js.src=(location.protocol=='http:'?'http':'https')+'://platform.twitter.com/widgets.js';</script><iframe src=\"//player.vimeo.com/video/1\"></iframe>",
    },
  ],
  fails: [
    {
      html: http,
      finds: ['Expected an https address for YouTube player, found http://www.youtube.com/embed/1?a=1&b=2'],
      helps: ['src="https://www.youtube.com/embed/1?a=1&amp;b=2"'],
    },
    {
      html: `${http}<iframe src="https://www.youtube.com/embed/2"></iframe><iframe src=" HTTP://WWW.YOUTUBE.COM/embed/3 "></iframe><script src="http://platform.twitter.com/widgets.js"></script>`,
      finds: [
        'Expected an https address for YouTube player, found http://www.youtube.com/embed/1?a=1&b=2 and 1 more',
        'Expected an https address for X widgets, found http://platform.twitter.com/widgets.js',
      ],
    },
    {
      title: 'held back, and blocked after the visitor agreed',
      html: '<script type="text/plain" data-cookieconsent="marketing" src="http://platform-api.sharethis.com/js/sharethis.js"></script>',
      finds: ['Expected an https address for ShareThis, found http://platform-api.sharethis.com/js/sharethis.js'],
    },
    {
      title: 'by a base address',
      html: '<base href="http://www.youtube.com/"><iframe src="/embed/1"></iframe>',
      finds: ['Expected an https address for YouTube player, found /embed/1'],
      helps: ['src="https://www.youtube.com/embed/1"'],
    },
  ],
  skips: [
    '',
    { title: 'an http page', html: http, url: 'http://example.com/tea' },
    { title: 'only links', html: '<a href="http://www.youtube.com/embed/1">Film</a>' },
    { title: 'dead', html: '<iframe src="http://www.facebook.com/plugins/like.php?href=x"></iframe>' },
    { title: 'no network', html: '<script src="http://ad.example/show.js"></script>' },
    {
      title: 'told to ask over https, in a header',
      html: http,
      headers: { 'content-security-policy': "default-src 'self'; Upgrade-Insecure-Requests" },
    },
    {
      title: 'told to ask over https, in the page',
      html: `<meta http-equiv="Content-Security-Policy" content="upgrade-insecure-requests">${http}`,
    },
  ],
});
