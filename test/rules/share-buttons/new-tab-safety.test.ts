import rule from '../../../rules/share-buttons/new-tab-safety.ts';
import { testRule } from '../../../src/testing.ts';

const x = '://x.com/intent/tweet?url=https%3A%2F%2Fexample.com';

testRule(rule, {
  passes: [
    `<a href="https${x}">Post</a>`,
    `<a href="https${x}" target="_self">Post</a>`,
    `<a href="https${x}" target="_blank">Post</a>`,
    `<a href="https${x}" target="_blank" rel="nofollow NoOpener">Post</a>`,
    `<a href="https${x}" target="_blank" rel="noreferrer">Post</a>`,
    `<a href=":${x}">Post</a><a href="https${x}">Post</a>`,
    `<a href="//x.com/intent/tweet?url=x">Post</a>`,
    `<a href="mailto:?body=https%3A%2F%2Fexample.com">Mail</a>`,
    { html: '<a href="http://example.com/tea?share=x&amp;nb=1">Post</a>', url: 'http://example.com/tea' },
  ],
  fails: [
    {
      html: `<a href="https${x}" target="popup">Post</a><a href="https${x}" target="share">Post</a>`,
      finds: ['Missing rel="noopener" on 2 share links into a new window'],
      helps: ['Add rel="noopener", or open them in target="_blank"'],
    },
    {
      html: `<a href="HTTP${x}" target="_BLANK" rel="nofollow opener">Post</a>`,
      finds: ['Expected https in 1 share link, found http', 'Missing rel="noopener" on 1 share link into a new window'],
    },
    {
      html: `<i onclick="window.open('http${x}')">Post</i>`,
      finds: ['Expected https in 1 share link, found http'],
    },
  ],
  skips: [
    '<title>Tea</title>',
    '<a class="a2a_button_x" target="_blank" href="http://www.addtoany.com/add_to/x?linkurl=x"></a>',
    '<button data-share="x">Post</button>',
  ],
});
