import rule from '../../../rules/share-buttons/accessible-name.ts';
import { testRule } from '../../../src/testing.ts';

const x = 'https://x.com/intent/tweet?url=https%3A%2F%2Fexample.com';
const facebook = 'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com';

testRule(rule, {
  passes: [
    `<a href="${x}">Post</a>`,
    `<a href="${x}" aria-label="Post"><i></i></a>`,
    `<a href="${x}" title="Post"><i></i></a>`,
    `<a href="${x}"><img src="/x.png" alt="Post"></a>`,
    `<a href="${x}"><svg><title>Post</title></svg></a>`,
    `<b id="post" hidden>Post</b><a href="${x}" aria-labelledby="post"></a>`,
    `<button data-share="facebook">Facebook</button>`,
  ],
  fails: [
    {
      html: `<a href="${x}"><i class="fa-x"></i></a>`,
      finds: ['Missing an accessible name on 1 share button: X'],
      helps: ['<a … aria-label="Share on X">'],
    },
    {
      html: `<a href="${x}"><img src="/x.png" alt=""></a><a href="${facebook}"><svg></svg></a><a href="${x}"> </a>`,
      finds: ['Missing an accessible name on 3 share buttons: X, Facebook'],
    },
    {
      html: `<button data-share="facebook"></button><button data-clipboard-text="https://example.com/tea/green"></button>`,
      finds: ['Missing an accessible name on 2 share buttons: Facebook, Copy link'],
      helps: ['<button … aria-label="Share on Facebook">'],
    },
  ],
  skips: [
    '<title>Tea</title>',
    { title: "a vendor's script names it", html: '<a class="a2a_button_facebook" href="/#facebook"></a>' },
    { title: 'nobody perceives it', html: `<div aria-hidden="true"><a href="${x}"></a></div>` },
    { title: 'pinned to a script', html: '<script>navigator.share({})</script>' },
  ],
});
