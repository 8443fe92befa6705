import rule from '../../../rules/share-buttons/vendor-duplicate.ts';
import { testRule } from '../../../src/testing.ts';

const addToAny = '<div class="a2a_kit"></div><script src="https://static.addtoany.com/menu/page.js"></script>';
const shareThis = '<script src="https://platform-api.sharethis.com/js/sharethis.js#property=1"></script>';

testRule(rule, {
  passes: [
    addToAny + addToAny,
    {
      title: "a network's own button",
      html: `${addToAny}<div class="fb-share-button" data-href="https://example.com"></div>`,
    },
    { title: 'a vendor that closed', html: `${addToAny}<div class="addthis_toolbox"></div>` },
    {
      title: "a plug-in's script without buttons",
      html: `${addToAny}<script src="/wp-content/plugins/super-socializer/js/front.js"></script>`,
    },
    {
      title: 'a suite that may serve other ends',
      html: `${addToAny}<script async src="https://load.sumo.com/" data-sumo-site-id="1"></script>`,
    },
  ],
  fails: [
    { html: addToAny + shareThis, finds: ['Too many vendors of share buttons, found 2: AddToAny, ShareThis'] },
    {
      html: `<div class="shariff" data-services="facebook"></div>${shareThis}<div class="elementor-share-btn_facebook"></div>`,
      finds: ['Too many vendors of share buttons, found 3: Shariff, ShareThis, Elementor Pro Share Buttons'],
    },
  ],
  skips: ['<title>Tea</title>', '<div class="fb-share-button" data-href="https://example.com"></div>'],
});
