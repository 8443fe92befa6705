import rule from '../../../rules/landing/interstitial.ts';
import { testRule } from '../../../src/testing.ts';

testRule(rule, {
  passes: [
    '<title>Tea</title><p>Tea',
    {
      title: 'a window that waits for a click',
      html: '<title>Tea</title><div class="pum pum-overlay click_open" data-popmake="{}"></div>',
    },
  ],
  fails: [
    {
      html: '<title>Tea</title><div id="pum-12" class="pum pum-overlay auto_open click_open" data-popmake="{}"></div>',
      finds: ['Unexpected windows over the page, by Popup Maker'],
    },
    {
      html: `<title>Tea</title><script src="https://widget.privy.com/assets/widget.js"></script>
<script>(function(d,u,ac){var s=d.createElement('script');s.src='https://a.omappapi.com/app/js/api.min.js'})(document,1,2)</script>`,
      finds: ['Unexpected windows over the page, by Privy, OptinMonster'],
    },
  ],
  skips: [{ title: 'no page by itself', html: '<script src="https://cdn.popt.in/pixel.js"></script>' }],
});
