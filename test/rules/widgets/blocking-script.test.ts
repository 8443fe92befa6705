import rule from '../../../rules/widgets/blocking-script.ts';
import { testRule } from '../../../src/testing.ts';

const address = 'https://platform.twitter.com/widgets.js';
const head = (html: string) => `<head><title>Tea</title>${html}</head><body><p>Tea</p></body>`;

testRule(rule, {
  passes: [
    head(`<script async src="${address}"></script>`),
    head(`<script defer src="${address}"></script>`),
    head(`<script type="module" src="${address}"></script>`),
    {
      title: 'held back until the visitor agrees',
      html: head(`<script type="text/plain" data-category="marketing" src="${address}"></script>`),
    },
    {
      title: 'delayed by WP Rocket',
      html: head(`<script type="rocketlazyloadscript" data-rocket-src="${address}"></script>`),
    },
    { title: 'delayed by Cloudflare', html: head(`<script type="0a1b2c-text/javascript" src="${address}"></script>`) },
  ],
  fails: [
    {
      html: head(`<script src="${address}?a=1&amp;b=2"></script>`),
      finds: ['Expected async or defer on the script of X widgets in <head>, found one that blocks the page'],
      helps: [`<script async src="${address}?a=1&amp;b=2"></script>`],
    },
    {
      title: 'the ShareThis plug-in of WordPress',
      html: head(
        "<script type='text/javascript' src='//platform-api.sharethis.com/js/sharethis.js#property=5ddd6b&#038;product=inline-share-buttons-wp'></script>",
      ),
      finds: ['Expected async or defer on the script of ShareThis in <head>, found one that blocks the page'],
    },
    {
      html: head(
        `<script src="${address}"></script><script async src="${address}"></script><script src="${address}"></script><script src="https://connect.facebook.net/en_US/sdk.js"></script>`,
      ),
      finds: [
        'Expected async or defer on the script of X widgets in <head>, found 2 that block the page',
        'Expected async or defer on the script of Facebook SDK for JavaScript in <head>, found one that blocks the page',
      ],
    },
  ],
  skips: [
    '',
    { title: 'in the body', html: `<body><p>Tea</p><script src="${address}"></script></body>` },
    { title: 'an inline loader', html: head(`<script>js.src = '${address}';</script>`) },
    {
      title: 'a plug-in’s file on the own site',
      html: head('<script src="/wp-content/plugins/add-to-any/addtoany.min.js"></script>'),
    },
    { title: 'dead', html: head('<script src="https://s7.addthis.com/js/300/addthis_widget.js"></script>') },
    { title: 'a pixel', html: head('<script src="https://connect.facebook.net/en_US/fbevents.js"></script>') },
    { title: 'no social script', html: head('<script src="https://code.jquery.com/jquery-3.7.1.min.js"></script>') },
  ],
});
