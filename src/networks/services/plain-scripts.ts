/** Scripts that are known to load no widget: libraries, effects, statistics, advertising. All others might. */

import { words } from '../word-list.ts';
import { AddressSigns } from './address-signs.ts';

/** Hosts and paths as the services spell them. Google's own tag runs no code of the site, its tag manager does. */
const addresses = new AddressSigns<true>(
  [
    'ajax.googleapis.com/ajax/libs/',
    'googletagmanager.com/gtag/js',
    '*.google-analytics.com/',
    'google-analytics.com/',
    'pagead2.googlesyndication.com/',
    'partner.googleadservices.com/',
    'securepubads.g.doubleclick.net/',
    'adservice.google.com/',
    'maps.googleapis.com/',
    'maps.google.com/',
    'google.com/recaptcha/',
    'gstatic.com/recaptcha/',
    'js.hcaptcha.com/',
    'challenges.cloudflare.com/',
    'static.cloudflareinsights.com/',
    'stats.wp.com/',
    'code.jquery.com/',
    'use.fontawesome.com/',
    'kit.fontawesome.com/',
    'use.typekit.net/',
    'plausible.io/js/',
    'cdn.usefathom.com/',
    'scripts.simpleanalyticscdn.com/',
    'gc.zgo.at/',
    'static.hotjar.com/',
    'clarity.ms/',
    'mc.yandex.ru/',
    'hm.baidu.com/',
    'js.stripe.com/',
    '/wp-includes/js/',
    '/cdn-cgi/scripts/',
  ].map((sign) => ({ sign, of: true })),
);

/** Names of libraries, without version and `.min`; dashes and underscores written as dots. */
const libraries = new Set(
  words(`
    jquery jquery.ui jquery.migrate jquery.easing jquery.validate jquery.cookie jquery.fancybox jquery.magnific.popup
    jquery.waypoints bootstrap popper modernizr html5shiv respond polyfill underscore lodash moment dayjs gsap scrollmagic
    swiper slick owl.carousel flickity splide glide lightbox glightbox fancybox magnific.popup photoswipe isotope
    masonry imagesloaded packery lazysizes lozad aos wow particles typed waypoints counterup parallax rellax
    smooth.scroll hoverintent superfish mmenu select2 chosen flatpickr datepicker prism highlight mathjax
    tex.mml.chtml katex mermaid chart d3 leaflet lunr fuse fontawesome email.decode
  `),
);

const builds = new Set(words('min bundle slim pack pkgd core runtime umd esm es5 latest js'));

export const isPlainScript = (url: URL): boolean => addresses.find(url).length > 0 || libraries.has(libraryOf(url));

/** `/js/jquery-3.7.1.slim.min.js` → `jquery` */
function libraryOf({ pathname }: URL): string {
  const file = pathname.slice(pathname.lastIndexOf('/') + 1).toLowerCase();
  return file
    .split(/[._-]/)
    .filter((part) => !builds.has(part) && !/^v?\d+$/.test(part))
    .join('.');
}
