import { serviceById } from '../../src/networks/services/services.ts';
import {
  callsScriptOf,
  hasConsentManager,
  hasManager,
  hasUnseenScripts,
  mentionsScriptOf,
} from '../../src/page/unseen-scripts.ts';
import { somePage } from '../support/some-page.ts';

const service = (id: string) => serviceById(id) as NonNullable<ReturnType<typeof serviceById>>;

describe('hasUnseenScripts', () => {
  it.each([
    '',
    '<script src="https://platform.twitter.com/widgets.js"></script>',
    '<script src="/js/jquery.min.js"></script><script>jQuery(function ($) { $("#tea").show(); });</script>',
    '<script type="application/ld+json">{"a":"import(tea)"}</script>',
    '<script>s.src="https://tea.disqus.com/embed.js"; document.createElement("script");</script>',
    '<script>a=s.createElement(o);a.src="//www.google-analytics.com/analytics.js"</script>',
    '<noscript><script src="/app.js"></script></noscript><template><script src="/app.js"></script></template>',
  ])('none: %s', (html) => expect(hasUnseenScripts(somePage(html))).toBe(false));

  it.each([
    '<script src="/app.js"></script>',
    '<script type="text/plain" data-category="marketing" src="/app.js"></script>',
    '<script src="data:text/javascript;base64,YQ=="></script>',
    '<script src="blob:x"></script>',
    '<script src="//["></script>',
    '<script type="module">import "./app.js"</script>',
    '<script>import("./app.js")</script>',
    '<script>var s = document.createElement("script"); s.src = "/app.js"</script>',
    '<script>a=s.createElement(o);b("//www.google-analytics.com/analytics.js","//tea.example/app.js")</script>',
    '<script>$.getScript(tea)</script>',
    '<script>document.write(unescape("%3Cscript"))</script>',
    '<script src="https://www.googletagmanager.com/gtm.js?id=GTM-1"></script>',
    '<script src="https://consent.cookiebot.com/uc.js"></script>',
  ])('some: %s', (html) => expect(hasUnseenScripts(somePage(html))).toBe(true));
});

it('tells managers of tags from those of consent', () => {
  const tags = somePage('<script src="https://www.googletagmanager.com/gtm.js?id=GTM-1"></script>');
  const consent = somePage('<script src="https://cdn.cookielaw.org/scripttemplates/otSDKStub.js"></script>');
  expect([hasManager(tags), hasConsentManager(tags)]).toEqual([true, false]);
  expect([hasManager(consent), hasConsentManager(consent)]).toEqual([true, true]);
  expect(hasManager(somePage('<script src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>'))).toBe(false);
});

it.each([
  ['x-widgets', '<script>twttr.widgets.load()</script>', true],
  ['x-widgets', '<script>window.twttr = {}; twttr._e = []</script>', false],
  ['x-widgets', '<script>mytwttr.widgets.load(); twttr.widgetsOfTea()</script>', false],
  ['facebook-sdk', '<script>FB.ui({})</script>', true],
  ['facebook-sdk', '<script>var FBA = 1, $FB = 2</script><p>FB</p>', false],
])('%s is called in %s: %s', (id, html, called) => expect(callsScriptOf(somePage(html), service(id))).toBe(called));

it.each([
  ['x-widgets', '<link rel="preconnect" href="https://platform.twitter.com/widgets.js">', true],
  ['x-widgets', '<script type="application/json">{"a":"https:\\/\\/platform.twitter.com\\/widgets.js"}</script>', true],
  ['x-widgets', '<a href="https://twitter.com/teashop">X</a>', false],
  ['facebook-sdk', '<link rel="dns-prefetch" href="//connect.facebook.net">', true],
  [
    'instagram-post',
    '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/B1/">',
    false,
  ],
  ['instagram-post', '<script>window.instgrm.Embeds.process()</script>', true],
  ['elfsight', '<div class="elfsight-app-1"></div>', false],
  ['elfsight', '<script>load("https://static.elfsight.com/platform/platform.js")</script>', true],
])('%s is mentioned in %s: %s', (id, html, mentioned) => {
  expect(mentionsScriptOf(somePage(html), service(id))).toBe(mentioned);
});
