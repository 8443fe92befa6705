import rule from '../../../rules/hashtags/dead-links.ts';
import { testRule } from '../../../src/testing.ts';

testRule(rule, {
  passes: [
    '<a href="https://x.com/hashtag/tea">#tea</a>',
    '<a href="https://twitter.com/search?q=%23tea">#tea</a>',
    '<a href="https://www.youtube.com/results?search_query=%23tea">#tea</a>',
    {
      title: 'a hashtag that leads to the profile',
      html: '<a href="https://www.instagram.com/willowtea/">#willowtea</a>',
    },
    { title: 'by its address alone', html: '<a href="https://www.facebook.com/hashtag/tea">Posts about tea</a>' },
  ],
  fails: [
    {
      html: '<a href="https://twitter.com/#tea">#tea</a>',
      finds: ['Expected a link to #tea on X, found https://twitter.com/#tea'],
      helps: ['https://x.com/hashtag/tea'],
    },
    {
      html: '<a href="https://www.instagram.com/">#tea</a>',
      finds: ['Expected a link to #tea on Instagram, found https://www.instagram.com/'],
      helps: ['https://www.instagram.com/explore/tags/tea'],
    },
    {
      html: '<a href="https://x.com/search?q=#Tea">#tea</a>',
      finds: ['Expected a link to #tea on X, found https://x.com/search?q=#Tea'],
    },
    {
      html: '<a href="https://plus.google.com/s/%23tea">#tea</a><a href="https://plus.google.com/s/%23leaf">#leaf</a>',
      finds: ['Expected a link to a hashtag that can be opened, found one to Google+, closed 2019-04-02'],
    },
    {
      title: 'the same link on every card',
      html: '<a href="https://x.com/#緑茶">#緑茶</a>'.repeat(3),
      finds: ['Expected a link to #緑茶 on X, found https://x.com/#緑茶'],
    },
  ],
  skips: [
    '<a href="/tag/tea">#tea</a>',
    '<a href="#tea">#tea</a>',
    { title: 'the start page by its name', html: '<a href="https://x.com/">X</a>' },
    { title: 'a number', html: '<a href="https://x.com/">#1</a>' },
    {
      title: 'an embedded post',
      html: '<blockquote class="twitter-tweet"><a href="https://x.com/#tea">#tea</a></blockquote>',
    },
    {
      title: 'a subject of a network without hashtags',
      html: '<a href="https://stackoverflow.com/questions/tagged/tea">tea</a>',
    },
  ],
});
