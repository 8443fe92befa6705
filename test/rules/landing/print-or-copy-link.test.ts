import rule from '../../../rules/landing/print-or-copy-link.ts';
import { testRule } from '../../../src/testing.ts';

const shared = encodeURIComponent('https://example.com/tea/green');
const facebook = `<a href="https://www.facebook.com/sharer/sharer.php?u=${shared}">Facebook</a>`;
const x = `<a href="https://x.com/intent/post?url=${shared}">X</a>`;
const telegram = `<a href="https://t.me/share/url?url=${shared}">Telegram</a>`;
const bar = facebook + x + telegram;
const article = (more: string) => `<meta property="og:type" content="article">
<meta property="article:published_time" content="2026-05-01"><article><h1>Green tea</h1><p>How to brew it.</p>${more}</article>`;
const recipe = (more: string) => `<script type="application/ld+json">
{"@context":"https://schema.org","@type":"Recipe","name":"Iced tea","recipeIngredient":["tea","ice"],"recipeInstructions":"Brew."}</script>
<article><h1>Iced tea</h1><p>How to make it.</p>${more}</article>`;
const copy = '<button data-clipboard-text="https://example.com/tea/green">Copy link</button>';
const print = '<a href="javascript:window.print()" class="print">Print</a>';

testRule(rule, {
  passes: [
    article(bar + copy),
    article(`${bar}<button onclick="navigator.share({ url: location.href })">Share</button>`),
    recipe(bar + copy + print),
    recipe(`${bar}<a href="#" id="copy-url">Kopírovat</a><a class="recipe-print" href="/print/12">Vytisknout</a>`),
  ],
  fails: [
    {
      html: article(bar),
      finds: ['Missing a button that copies the link'],
      helps: ['<button type="button" onclick="navigator.clipboard.writeText(location.href)">Copy link</button>'],
    },
    { html: recipe(bar + copy), finds: ['Missing a button that prints the recipe'] },
    { html: recipe(bar), finds: ['Missing a button that copies the link', 'Missing a button that prints the recipe'] },
  ],
  skips: [
    article(''),
    { title: 'a button or two', html: article(facebook + x) },
    { title: 'a vendor', html: article(`${bar}<div class="sharethis-inline-share-buttons"></div>`) },
    { title: 'nothing that people share', html: `<title>Contact</title>${bar}` },
  ],
});
