import rule from '../../../rules/widgets/lazy-embed.ts';
import { testRule } from '../../../src/testing.ts';

const text = `<p>${'Green tea is steamed, rolled and dried. '.repeat(80)}</p>`;
const youtube = (attributes = '') =>
  `<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?feature=oembed" title="Tea &quot;green&quot;"${attributes}></iframe>`;
const spotify = '<iframe src="https://open.spotify.com/embed/track/1" title="A song"></iframe>';

testRule(rule, {
  passes: [
    youtube(),
    { title: 'below a heading and a line', html: `<h1>Tea</h1><p>How green tea is made.</p>${youtube()}` },
    {
      title: 'WordPress',
      html: `${text}<figure class="wp-block-embed is-provider-youtube"><div class="wp-block-embed__wrapper">${youtube(' loading="lazy"')}</div></figure>`,
    },
    { title: 'upper case', html: text + youtube(' LOADING=" Lazy "') },
    {
      title: 'WP Rocket',
      html: `${text}<iframe src="about:blank" data-rocket-lazyload="fitvidscompatible" data-lazy-src="https://www.youtube.com/embed/1"></iframe>`,
    },
    {
      title: 'LiteSpeed',
      html: `${text}<iframe data-lazyloaded="1" src="about:blank" data-litespeed-src="https://www.youtube.com/embed/1"></iframe>`,
    },
    {
      title: 'lazysizes',
      html: `${text}<iframe class="lazyload" data-src="https://www.youtube.com/embed/1"></iframe>`,
    },
    {
      title: 'until the visitor agrees',
      html: `${text}<iframe data-cookieconsent="marketing" data-cookieblock-src="https://www.youtube.com/embed/1"></iframe>`,
    },
    { title: 'a preview of its own', html: text + youtube(' srcdoc="&lt;a href=...&gt;Play&lt;/a&gt;"') },
    {
      title: 'a long menu is folded away',
      html: `<nav>${text}</nav><header>${text}</header><aside>${text}</aside><main>${youtube()}</main>`,
    },
    {
      title: 'code and styles are no text',
      html: `<style>${'.tea{}'.repeat(999)}</style><script>${'tea();'.repeat(999)}</script>${youtube()}`,
    },
    { title: 'another length', html: text + youtube(), options: { afterLetters: 5000 } },
  ],
  fails: [
    {
      html: text + youtube(),
      finds: ['Expected loading="lazy" on YouTube player below the first screen, found 1 iframe without it'],
      helps: [
        '<iframe loading="lazy" src="https://www.youtube.com/embed/dQw4w9WgXcQ?feature=oembed" title="Tea &quot;green&quot;"></iframe>',
      ],
    },
    {
      title: 'one finding for each service',
      html: youtube() + text + youtube(' loading="eager"') + spotify + youtube(),
      finds: [
        'Expected loading="lazy" on YouTube player below the first screen, found 2 iframes without it',
        'Expected loading="lazy" on Spotify player below the first screen, found 1 iframe without it',
      ],
    },
    {
      title: 'half as many letters in Chinese',
      html: `<p>${'綠茶蒸青揉捻烘乾。'.repeat(160)}</p>${youtube()}`,
      finds: ['Expected loading="lazy" on YouTube player below the first screen, found 1 iframe without it'],
    },
    {
      title: 'below pictures and headings',
      html: `${'<h2>Tea</h2><img src="tea.jpg" alt="Tea">'.repeat(8)}${youtube()}`,
      finds: ['Expected loading="lazy" on YouTube player below the first screen, found 1 iframe without it'],
    },
  ],
  skips: [
    '',
    text,
    {
      title: 'Squarespace, whose script makes the frame later',
      html: `${text}<div class="sqs-video-wrapper" data-html="&lt;iframe src=&quot;//www.youtube.com/embed/1?wmode=opaque&quot;&gt;&lt;/iframe&gt;"></div>`,
    },
    {
      title: 'a Shopify video that waits in a template for a click',
      html: `${text}<deferred-media class="deferred-media" data-media-id="1"><button type="button">Play</button><template><iframe src="https://www.youtube.com/embed/1?enablejsapi=1" class="js-youtube" title="Tea"></iframe></template></deferred-media>`,
    },
    { title: 'a map', html: `${text}<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>` },
    { title: 'hidden', html: `${text}<iframe src="https://www.youtube.com/embed/1" style="display: none"></iframe>` },
    { title: 'a dead one', html: `${text}<iframe src="https://www.facebook.com/plugins/like.php?href=x"></iframe>` },
    { title: 'a preview element', html: `${text}<lite-youtube videoid="1"></lite-youtube>` },
  ],
});
