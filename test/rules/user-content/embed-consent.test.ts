import rule from '../../../rules/user-content/embed-consent.ts';
import { testRule } from '../../../src/testing.ts';

const spotify = '<iframe src="https://open.spotify.com/embed/track/1" title="Tea songs"></iframe>';
const disqus = '<div id="disqus_thread"></div><script src="https://teashop.disqus.com/embed.js" async></script>';

testRule(rule, {
  passes: [
    {
      title: 'held back',
      html: '<iframe data-src="https://open.spotify.com/embed/track/1" data-category="marketing"></iframe>',
    },
    { title: 'when it comes near', html: spotify.replace('<iframe', '<iframe loading="lazy"') },
    {
      title: 'a script that waits',
      html: disqus.replace('<script', '<script type="text/plain" data-cookieconsent="marketing"'),
    },
    { title: 'nothing but a place', html: '<div id="disqus_thread"></div>' },
    {
      title: 'code that waits for a click',
      html: '<div id="disqus_thread"></div><script>button.addEventListener("click", () => { s.src = "https://teashop.disqus.com/embed.js"; });</script>',
    },
    { title: 'a preview first', html: spotify.replace('<iframe', '<iframe srcdoc="&lt;a&gt;Play&lt;/a&gt;"') },
  ],
  fails: [
    {
      html: spotify,
      finds: ['Expected Spotify player to wait for consent or a click, found loading with the page'],
      helps: ['Show a preview that loads the embed after a click, or let a consent manager hold it back.'],
    },
    {
      title: 'the usual snippet',
      html: '<div id="disqus_thread"></div><script>(function () { var s = document.createElement("script"); s.src = "https://teashop.disqus.com/embed.js"; document.head.appendChild(s); })();</script>',
      finds: ['Expected Disqus to wait for consent or a click, found loading with the page'],
    },
    {
      title: 'one finding for a page',
      html: spotify + spotify + disqus,
      finds: ['Expected Spotify player, Disqus to wait for consent or a click, found loading with the page'],
    },
  ],
  skips: [
    '',
    '<p>Tea</p>',
    { title: 'a quiet form of its own', html: '<iframe src="https://www.youtube.com/embed/1"></iframe>' },
    { title: 'a consent manager', html: `<script src="https://consent.cookiebot.com/uc.js"></script>${spotify}` },
  ],
});
