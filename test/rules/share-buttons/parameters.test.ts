import rule from '../../../rules/share-buttons/parameters.ts';
import { testRule } from '../../../src/testing.ts';

const link = (href: string, more = '') => `<a ${more} href="${href}">Share</a>`;
const facebook = 'https://www.facebook.com/sharer/sharer.php';
const x = 'https://x.com/intent/tweet';
const encoded = 'https%3A%2F%2Fexample.com%2Ftea';

testRule(rule, {
  passes: [
    link(`${facebook}?u=${encoded}`),
    link(`${facebook}?u=https://example.com/?p=12&amp;quote=Tea`),
    link(`${x}?text=Tea%20%26%20milk&amp;url=${encoded}`),
    link('/tea/green?share=facebook&amp;nb=1'),
    { title: 'a script fills it', html: link(`${facebook}?u=`, 'onclick="share(this)"') },
    { title: 'an app fills it', html: `<div ng-app>${link(`${facebook}?u={{ url }}`)}</div>` },
  ],
  fails: [
    {
      html: link(facebook),
      finds: ['Missing "u" in the share link to Facebook'],
      helps: [
        '<a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com%2Ftea%2Fgreen" target="_blank" rel="noopener">Facebook</a>',
      ],
    },
    { html: link(`${facebook}?u=`), finds: ['Expected a value in "u" of the share link to Facebook, found none'] },
    {
      html: link(`${facebook}?u=`, `onclick="window.open(this.href); return false"`),
      finds: ['Expected a value in "u" of the share link to Facebook, found none'],
    },
    {
      html: link(`${facebook}?u={{ page.url }}`),
      finds: ['Expected a value in "u" of the share link to Facebook, found "{{ page.url }}"'],
    },
    {
      html: link(`${facebook}?u=https%253A%252F%252Fexample.com`),
      finds: ['Expected "u" encoded once in the share link to Facebook, found "https%3A%2F%2Fexample.com"'],
    },
    {
      html: link(`${x}?url=${encoded}&amp;amp;text=Tea`),
      finds: ['Expected "&" before "text" in the share link to X, found "&amp;"'],
    },
    {
      html: link(`${facebook}?u=https://example.com/?a=1&b=2&c=3`),
      finds: [
        'Expected "u" percent-encoded in the share link to Facebook, found "https://example.com/?a=1" with "b", "c" cut off',
      ],
    },
    {
      html: link(`${x}?text=Learn C# today&amp;url=${encoded}`),
      finds: [`Expected # written as %23 in the share link to X, found "today&url=${encoded}" cut off`],
    },
    {
      html: link(`${x}?text=Salt &amp; pepper&amp;url=${encoded}`),
      finds: ['Expected & written as %26 in "text" of the share link to X, found "Salt & pepper"'],
    },
    {
      html: link(`${facebook}?u=/tea/green`),
      finds: ['Expected an absolute address in "u" of the share link to Facebook, found "/tea/green"'],
    },
    {
      html: link(`${facebook}?u=PAGE_URL`),
      finds: ['Expected an address in "u" of the share link to Facebook, found "PAGE_URL"'],
    },
    {
      html: link(`${x}?url=${encoded}&amp;text=Green%2520tea`),
      finds: ['Expected "text" encoded once in the share link to X, found "Green%20tea"'],
    },
    {
      html: link(`mailto:?subject=How+to+brew+tea&amp;body=${encoded}`),
      finds: ['Expected %20 for spaces in "subject" of the share link to Email, found "How+to+brew+tea"'],
    },
    {
      html: link('https://www.addtoany.com/share#url='),
      finds: ['Expected a value in "url" of the share link to AddToAny, found none'],
    },
    {
      title: 'the same fault on a list of posts, and another network',
      html: link(`${facebook}?u=`) + link(`${facebook}?u=`) + link('https://wa.me/?text='),
      finds: [
        'Expected a value in "u" of 2 share links to Facebook, found none',
        'Expected a value in "text" of the share link to WhatsApp, found none',
      ],
    },
  ],
  skips: [
    '<title>Tea</title>',
    '<a class="a2a_button_facebook" href="https://www.addtoany.com/add_to/facebook?linkurl="></a>',
    '<a class="twitter-share-button" href="https://twitter.com/share">Tweet</a>',
    link('mailto:tea@example.com?subject=About+your+tea&amp;body=https://example.com'),
    `<a href="${facebook}">www.facebook.com/sharer/sharer.php</a>`,
  ],
});
