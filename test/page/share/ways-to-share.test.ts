import { mayShareByScript, waysToShare } from '../../../src/page/share/ways-to-share.ts';
import { somePage } from '../../support/some-page.ts';

const ways = (html: string) => waysToShare(somePage(html));

it.each([
  ['a link', '<a href="https://x.com/intent/tweet?url=https%3A%2F%2Fexample.com">Post</a>'],
  [
    'a sticky bar that only a script draws',
    '<script src="https://platform-api.sharethis.com/js/sharethis.js"></script>',
  ],
  [
    'a script that waits for consent',
    '<script type="text/plain" data-src="https://static.addtoany.com/menu/page.js"></script>',
  ],
  ['the share sheet', '<button onclick="navigator.share({})">Share</button>'],
])('some: %s', (_, html) => expect(ways(html)).toBe('some'));

it.each([
  ['a button called so', '<button>Share</button>'],
  ['a button by label', '<button aria-label="Share this article"><svg></svg></button>'],
  ['in Japanese', '<html lang="ja"><button>シェアする</button>'],
  ['a link that only a script follows', '<a href="#" class="facebook-share"></a>'],
  ['icons in a bar', '<div class="social-share"><a href="#"><i class="fa-x"></i></a></div>'],
  ['a place to fill', '<div class="post-share"></div>'],
  ['a custom element', '<share-menu></share-menu>'],
  ['something to press', '<div class="share-button" onclick="copy()"><i></i></div>'],
])('unclear: %s', (_, html) => expect(ways(html)).toBe('unclear'));

it.each([
  ['nothing', '<p>Tea'],
  ['a profile', '<a href="https://x.com/teahouse">Follow us</a>'],
  ['another button', '<button>Menu</button>'],
  ['an icon', '<a href="/tea"><i class="icon-share"></i></a>'],
  ['a heading', '<h2 class="market-share">Our market share</h2>'],
  ['a page called so', '<a href="/share" class="share">Share prices</a>'],
  ['a closed vendor', '<script src="https://s7.addthis.com/js/300/addthis_widget.js"></script>'],
  ["a plug-in's style sheet", '<link rel="stylesheet" href="/wp-content/plugins/add-to-any/addtoany.min.css">'],
  ["Jetpack's likes", '<div class="sharedaddy sd-block sd-like jetpack-likes-widget-wrapper"></div>'],
  ['a template', '<template><button>Share</button></template>'],
])('none: %s', (_, html) => expect(ways(html)).toBe('none'));

it('looks beside the share links that are known', () => {
  const known = '<a class="share" href="https://x.com/intent/tweet?url=https%3A%2F%2Fexample.com">Post</a>';
  expect([known, `${known}<button>Share</button>`].map((html) => mayShareByScript(somePage(html)))).toEqual([
    false,
    true,
  ]);
});
