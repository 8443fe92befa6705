import fc from 'fast-check';
import type { ServiceSign } from '../../src/page/page.ts';
import { somePage } from '../support/some-page.ts';

const uses = (html: string): Record<string, string[]> =>
  Object.fromEntries(
    somePage(html).services.map(({ service, signs }) => [
      service.id,
      signs.map(({ via, matched, gated }) => `${via} ${matched}${gated ? ' gated' : ''}`),
    ]),
  );
const ids = (html: string): string[] => Object.keys(uses(html));
const signs = (html: string): readonly ServiceSign[] => somePage(html).services.flatMap((use) => use.signs);

describe('snippets as vendors hand them out', () => {
  it.each([
    [
      'Facebook Page plugin',
      `<div id="fb-root"></div><script>(function(d, s, id) { var js, fjs = d.getElementsByTagName(s)[0];
        js = d.createElement(s); js.id = id; js.src = "https://connect.facebook.net/en_US/sdk.js#xfbml=1&version=v19.0";
        fjs.parentNode.insertBefore(js, fjs); }(document, 'script', 'facebook-jssdk'));</script>
        <div class="fb-page" data-href="https://www.facebook.com/teashop" data-tabs="timeline"></div>`,
      {
        'facebook-sdk': ['inline connect.facebook.net/en_US/sdk.js#xfbml=1&version=v19.0'],
        'facebook-page': ['markup .fb-page[data-href]'],
      },
    ],
    [
      'X post',
      `<blockquote class="twitter-tweet"><p>Tea</p><a href="https://x.com/teashop/status/1">1 May</a></blockquote>
       <script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>`,
      { 'x-post': ['markup .twitter-tweet'], 'x-widgets': ['script https://platform.twitter.com/widgets.js'] },
    ],
    [
      'X widgets, old loader',
      `<a class="twitter-share-button" href="https://twitter.com/share">Tweet</a>
       <script>!function(d,s,id){var js,fjs=d.getElementsByTagName(s)[0],p=/^http:/.test(d.location)?'http':'https';
       if(!d.getElementById(id)){js=d.createElement(s);js.id=id;js.src=p+'://platform.twitter.com/widgets.js';
       fjs.parentNode.insertBefore(js,fjs);}}(document, 'script', 'twitter-wjs');</script>`,
      {
        'x-share-button': ['markup .twitter-share-button[href]'],
        'x-widgets': ['inline platform.twitter.com/widgets.js'],
      },
    ],
    [
      'AddThis',
      `<script type="text/javascript" src="//s7.addthis.com/js/300/addthis_widget.js#pubid=ra-1"></script>
       <div class="addthis_inline_share_toolbox_abcd"></div>`,
      {
        addthis: ['script //s7.addthis.com/js/300/addthis_widget.js#pubid=ra-1', 'markup [class^="addthis_inline_"]'],
      },
    ],
    [
      'AddToAny of the WordPress plugin',
      `<script>window.a2a_config=window.a2a_config||{};</script><script defer src="https://static.addtoany.com/menu/page.js"></script>
       <script defer src="/wp-content/plugins/add-to-any/addtoany.min.js?ver=1.1"></script>
       <div class="addtoany_share_save_container"><div class="a2a_kit a2a_kit_size_32">
       <a class="a2a_button_x" href="https://www.addtoany.com/add_to/x?linkurl=https%3A%2F%2Fexample.com"></a></div></div>`,
      {
        addtoany: [
          'inline a2a_config',
          'script https://static.addtoany.com/menu/page.js',
          'script /wp-content/plugins/add-to-any/addtoany.min.js?ver=1.1',
          'markup .addtoany_share_save_container',
          'markup .a2a_kit',
          'link https://www.addtoany.com/add_to/x?linkurl=https%3A%2F%2Fexample.com',
        ],
      },
    ],
    [
      'Disqus',
      `<div id="disqus_thread"></div><script>(function() { var d = document, s = d.createElement('script');
       s.src = 'https://tea-shop.disqus.com/embed.js'; (d.head || d.body).appendChild(s); })();</script>
       <noscript>Please enable JavaScript to view the <a href="https://disqus.com/?ref_noscript">comments.</a></noscript>`,
      { disqus: ['markup #disqus_thread', 'inline tea-shop.disqus.com/embed.js'] },
    ],
    [
      'Disqus with a short name of its own',
      `<script>var disqus_shortname = 'tea'; dsq.src = '//' + disqus_shortname + '.disqus.com/embed.js';</script>`,
      { disqus: ['inline disqus_shortname'] },
    ],
    [
      'Pinterest and LinkedIn buttons',
      `<a href="https://www.pinterest.com/pin/create/button/" data-pin-do="buttonBookmark"></a>
       <script src="https://platform.linkedin.com/in.js" type="text/javascript">lang: en_US</script>
       <script type="IN/Share" data-url="https://example.com/"></script>`,
      {
        'pinterest-save-button': ['markup [data-pin-do="buttonbookmark"]'],
        'linkedin-plugins': ['script https://platform.linkedin.com/in.js'],
        'linkedin-share-plugin': ['markup [type="in/share"]'],
      },
    ],
    [
      'Telegram discussion',
      `<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-discussion="tea/1"></script>`,
      {
        'telegram-widget': ['script https://telegram.org/js/telegram-widget.js?22'],
        'telegram-discussion': ['markup [data-telegram-discussion]'],
      },
    ],
    [
      'Pluso, whose scheme is put in front at run time',
      `<script>s.src = ('https:' == window.location.protocol ? 'https' : 'http') + '://share.pluso.ru/pluso-like.js';</script>`,
      { pluso: ['inline share.pluso.ru/pluso-like.js'] },
    ],
    [
      'Google Identity Services',
      `<script src="https://accounts.google.com/gsi/client" async></script>
       <div id="g_id_onload" data-client_id="1"></div><div class="g_id_signin"></div>`,
      {
        'google-identity': [
          'script https://accounts.google.com/gsi/client',
          'markup #g_id_onload',
          'markup .g_id_signin',
        ],
      },
    ],
    [
      'the comment form of WordPress',
      '<form action="https://example.com/wp-comments-post.php" method="post" id="commentform"></form>',
      { 'wordpress-comments': ['markup [action="*/wp-comments-post.php"]'] },
    ],
    [
      'a form that begins a sign-in',
      '<form action="https://github.com/login/oauth/authorize"></form>',
      { 'github-sign-in': ['link https://github.com/login/oauth/authorize'] },
    ],
    [
      'a style sheet alone',
      '<link rel="stylesheet" href="/wp-content/plugins/scriptless-social-sharing/a.css">',
      { 'scriptless-social-sharing': ['link /wp-content/plugins/scriptless-social-sharing/a.css'] },
    ],
  ])('%s', (_, html, found) => expect(uses(html)).toEqual(found));
});

describe('what is behind a consent manager', () => {
  it.each([
    ['<script type="text/plain" src="https://platform.twitter.com/widgets.js"></script>', 'x-widgets'],
    [
      '<script type="text/plain" data-category="social">s.src="//platform.twitter.com/widgets.js"</script>',
      'x-widgets',
    ],
    ['<iframe data-src="https://www.youtube.com/embed/1"></iframe>', 'youtube-embed'],
    [
      '<iframe data-cookieblock-src="https://www.youtube.com/embed/1" data-cookieconsent="marketing"></iframe>',
      'youtube-embed',
    ],
    ['<script type="text/plain" src="/x.js" data-sumo-site-id="1"></script>', 'sumo'],
  ])('is recognised and marked: %s', (html, id) => {
    expect(ids(html)).toEqual([id]);
    expect(signs(html).map(({ gated }) => gated)).toEqual([true]);
  });

  it('is told from what is only lazy', () => {
    expect(uses('<iframe class="lazyload" data-src="https://www.youtube.com/embed/1"></iframe>')).toEqual({
      'youtube-embed': ['iframe https://www.youtube.com/embed/1'],
    });
  });
});

describe('the form for visitors without scripts', () => {
  const frame = '<iframe src="https://www.youtube.com/embed/1"></iframe>';

  it('is no second load', () => {
    expect(
      uses(`<iframe data-lazy-src="https://www.youtube.com/embed/1"></iframe><noscript>${frame}</noscript>`),
    ).toEqual({
      'youtube-embed': ['iframe https://www.youtube.com/embed/1'],
    });
  });

  it('counts where a script writes the other form', () => {
    expect(uses(`<div class="tea-video"></div><noscript>${frame}</noscript>`)).toEqual({
      'youtube-embed': ['iframe https://www.youtube.com/embed/1'],
    });
  });
});

it('passes over templates', () => {
  expect(
    ids(
      '<template><div class="fb-page" data-href="x"></div><script src="https://giscus.app/client.js"></script></template>',
    ),
  ).toEqual([]);
});

it.each([
  ['a host that ends alike', '<script src="https://notplatform.twitter.com/widgets.js"></script>'],
  ['a host that begins alike', '<script src="https://platform.twitter.com.evil.example/widgets.js"></script>'],
  ['a host in the path', '<script src="https://example.com/connect.facebook.net/en_US/sdk.js"></script>'],
  ['a host in the query', '<script src="/load?https://connect.facebook.net/en_US/sdk.js"></script>'],
  ['a host as user name', '<script src="https://connect.facebook.net@evil.example/en_US/sdk.js"></script>'],
  ['a copy of the file', '<script src="/js/widgets.js"></script>'],
  ['a frame of the own site', '<iframe src="/plugins/page.php"></iframe>'],
  ['a frame on a look-alike', '<iframe src="https://youtube.com.evil.example/embed/1"></iframe>'],
  ['dropbox.com, which ends in x.com', '<a href="https://dropbox.com/i/oauth2/authorize">in</a>'],
  ['an address in text', '<p>https://connect.facebook.net/en_US/sdk.js and disqus_shortname</p>'],
  ['code on show', '<pre>&lt;div class="fb-like" data-href="x"&gt;</pre>'],
  [
    'an inline look-alike',
    '<script>a="https://notplatform.twitter.com/widgets.js"; b="https://e.example/platform.twitter.com/widgets.js"</script>',
  ],
  [
    'data, not code',
    '<script type="application/json">{"src":"https://platform.twitter.com/widgets.js","a":"FB.init"}</script>',
  ],
  ['structured data', '<script type="application/ld+json">{"embedUrl":"https://www.youtube.com/embed/1"}</script>'],
  ['a preconnect', '<link rel="preconnect" href="https://connect.facebook.net">'],
  ['a preload', '<link rel="preload" as="script" href="https://platform.twitter.com/widgets.js">'],
  [
    'a profile link',
    '<a href="https://www.facebook.com/teashop">Facebook</a><a href="https://www.instagram.com/teashop/">Instagram</a>',
  ],
  ['a video link', '<a href="https://www.youtube.com/watch?v=1">Watch</a>'],
  ['a comment in HTML', '<!-- <script src="https://platform.twitter.com/widgets.js"></script> -->'],
])('%s is nothing', (_, html) => expect(uses(html)).toEqual({}));

const ordinaryClasses = [
  'share share-button share-buttons share-bar share-icons share-links share-this social social-share social-icons',
  'social-links social-likes social-media-links post-share sharing sharer share-facebook share-twitter share-count',
  'comment comments comment-list comment-form commento comments-area respond commentlist reply',
  'fb fb-like fb-page fb-post fb-video fb-share fb-icon fb-link fb-login-button fb-root fb-share-button facebook',
  'twitter tweet tweets twitter-share twitter-icon twitter-share-button twitter-follow-button timeline x-icon',
  'getsocial follow follow-us follow-button subscribe newsletter rating reviews review stars testimonial widget',
  'feed instagram insta-feed instagram-feed gallery youtube video embed player lazyload chat chat-button whatsapp',
  'login sign-in signin google google-login btn-google apple-login social-login wp-block-social card sfsi shariff',
  'g-plus g-person g-page pluso utterances valine waline coral muut badge pin pinterest pocket-btn',
].flatMap((line) => line.split(' '));

it.each(ordinaryClasses)('the ordinary class %s is nothing', (name) => {
  expect(uses(`<div class="${name}"><span class="${name}">x</span></div>`)).toEqual({});
});

it.each(['comments', 'respond', 'share', 'social', 'login', 'chat', 'cff', 'ctf', 'commento', 'Comments', 'fb-root'])(
  'the ordinary id %s is nothing',
  (id) => expect(uses(`<div id="${id}"></div>`)).toEqual({}),
);

it('says where each sign stands', () => {
  const html = `<p>é</p><script>a();s.src="//s7.addthis.com/js/300/addthis_widget.js";</script><div class="fb-page" data-href="x">y</div>`;
  expect(signs(html).map(({ start, end }) => html.slice(start, end))).toEqual([
    's7.addthis.com/js/300/addthis_widget.js',
    '<div class="fb-page" data-href="x">',
  ]);
});

it('counts an element once, and the uses in the order of their first sign', () => {
  const html = `<div id="disqus_thread"></div><iframe src="https://giscus.app/x" class="giscus-frame"></iframe>
    <script src="https://tea.disqus.com/embed.js"></script>`;
  expect(uses(html)).toEqual({
    disqus: ['markup #disqus_thread', 'script https://tea.disqus.com/embed.js'],
    giscus: ['iframe https://giscus.app/x'],
  });
});

it('reads addresses against the base', () => {
  expect(ids('<base href="https://platform.twitter.com/"><script src="widgets.js"></script>')).toEqual(['x-widgets']);
});

const pieces = fc.constantFrom(
  '<script>',
  '</script>',
  '<script src="',
  '<iframe src="',
  '">',
  '<div class="',
  '<noscript>',
  '<template>',
  'fb-like',
  ' data-href="',
  '//platform.twitter.com/widgets.js',
  'https://[',
  '\\/\\/',
  '__proto__',
  'FB.init',
  '<a href="',
  '%',
  '\0',
  '?',
  '<form action="',
  '<!--',
  '<svg>',
  '*',
  'constructor',
);

it('never throws, and every sign lies on the page', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const html = parts.join('');
      for (const { start, end } of signs(html)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(html.length);
      }
    }),
  );
});

it('takes time in proportion to the page', () => {
  const html = '<div class="a b c d"><a href="/auth/tea">x</a><script>a("//tea.example/b.js")</script></div>'.repeat(
    10_000,
  );
  const page = somePage(html);
  expect(page.document.elements.length).toBe(30_000);
  const started = performance.now();
  expect(page.services).toEqual([]);
  expect(performance.now() - started).toBeLessThan(3000);
});
