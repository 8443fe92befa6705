import rule from '../../../rules/share-buttons/dead-vendor.ts';
import { testRule } from '../../../src/testing.ts';

testRule(rule, {
  passes: [
    '<script src="https://static.addtoany.com/menu/page.js"></script>',
    '<div class="shariff" data-services="facebook"></div>',
  ],
  fails: [
    {
      html: '<div class="addthis_toolbox"></div><script src="//s7.addthis.com/js/300/addthis_widget.js#pubid=x"></script>',
      networks: ['facebook'],
      finds: ['Unexpected AddThis, which closed on 2023-05-31'],
      helps: [
        'Instead: plain share links, Shariff or AddToAny\n' +
          '<a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com%2Ftea%2Fgreen" target="_blank" rel="noopener">Facebook</a>',
      ],
    },
    {
      html: '<script type="text/plain" data-src="https://s7.addthis.com/js/300/addthis_widget.js"></script>',
      finds: ['Unexpected AddThis, which closed on 2023-05-31'],
    },
    {
      html: '<script src="https://v3.jiathis.com/code/jia.js"></script>',
      networks: [],
      finds: ['Unexpected JiaThis, which is said to be out of use'],
      helps: ['Instead: plain share links'],
    },
  ],
  skips: [
    { title: "a network's own button is a widget", html: '<div class="g-plusone"></div>' },
    '<title>Tea</title>',
    '<a href="https://www.addthis.com/">AddThis</a>',
  ],
});
