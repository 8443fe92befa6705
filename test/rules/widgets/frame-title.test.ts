import rule from '../../../rules/widgets/frame-title.ts';
import { testRule } from '../../../src/testing.ts';

const frame = (attributes = '') => `<iframe src="https://www.youtube.com/embed/1?a=1&amp;b=2"${attributes}></iframe>`;

testRule(rule, {
  passes: [
    frame(' title="How green tea is made"'),
    frame(' aria-label="How green tea is made"'),
    `<h2 id="film">How green tea is made</h2>${frame(' aria-labelledby="film"')}`,
    {
      title: 'WordPress',
      html: '<iframe loading="lazy" title="How green tea is made" width="500" height="281" src="https://www.youtube.com/embed/1?feature=oembed" frameborder="0" allowfullscreen></iframe>',
    },
    {
      title: 'Shopify',
      html: '<iframe src="https://player.vimeo.com/video/1?autoplay=1&loop=1" class="js-vimeo" allow="autoplay; encrypted-media" allowfullscreen title="Our garden"></iframe>',
    },
  ],
  fails: [
    {
      html: `<title>Tea shop</title>${frame()}`,
      finds: ['Missing title on the iframe of YouTube player'],
      helps: [
        'Say what it shows, for instance:\n<iframe title="Tea shop" src="https://www.youtube.com/embed/1?a=1&amp;b=2"></iframe>',
      ],
    },
    {
      html: `<title>Tea shop</title><h2>Before</h2><h2> </h2>${frame(' title=" "')}<h2>After</h2>${frame(' title=""')}${frame(' title="Tea"')}`,
      finds: ['Missing title on 2 iframes of YouTube player'],
      helps: [
        'Say what it shows, for instance:\n<iframe title="Before" src="https://www.youtube.com/embed/1?a=1&amp;b=2"></iframe>',
      ],
    },
    {
      title: 'held back: it will be a frame all the same',
      html: '<iframe data-cookieblock-src="https://open.spotify.com/embed/track/1" data-cookieconsent="marketing"></iframe>',
      finds: ['Missing title on the iframe of Spotify player'],
    },
    {
      html: '<iframe src="https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fteashop" width="340" height="500"></iframe>',
      finds: ['Missing title on the iframe of Facebook Page plugin'],
    },
  ],
  skips: [
    '',
    '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>',
    {
      title: 'the HTML block of Wix, which holds nobody knows what',
      html: '<iframe class="nKphmK" name="htmlComp-iframe" data-src="" src="https://www-tea-shop-com.filesusr.com/html/0f9b.html"></iframe>',
    },
    { title: 'hidden from assistive technology', html: frame(' aria-hidden="true"') },
    { title: 'inside something hidden', html: `<div aria-hidden="true"><p>${frame()}</p></div>` },
    { title: 'not shown', html: frame(' style="border:0;display:none"') },
    { title: 'one pixel', html: frame(' width="1" height="1"') },
    { title: 'no height', html: frame(' style="height: 0; width: 0"') },
    { title: 'hidden', html: frame(' hidden') },
    {
      title: 'the frame of a tag manager',
      html: '<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-1" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript>',
    },
    { title: 'only for visitors without scripts', html: `<noscript>${frame()}</noscript>` },
    { title: 'dead', html: '<iframe src="https://www.facebook.com/plugins/like.php?href=x"></iframe>' },
    { title: 'better replaced', html: '<iframe src="https://www.facebook.com/plugins/likebox.php?href=x"></iframe>' },
  ],
});
