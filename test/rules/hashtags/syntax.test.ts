import rule from '../../../rules/hashtags/syntax.ts';
import { testRule } from '../../../src/testing.ts';

const post = (hashtags: string) =>
  `<a href="https://x.com/intent/tweet?text=Tea&amp;hashtags=${encodeURIComponent(hashtags)}">Post</a>`;

testRule(rule, {
  passes: [
    post('GreenTea,緑茶,чай,1st'),
    { title: 'typed with #, which another rule tells', html: post('#GreenTea') },
    '<a href="https://www.tiktok.com/tag/greentea">#GreenTea</a>',
    { title: 'signs that some networks take', html: post('tea☕') },
  ],
  fails: [
    {
      html: post('green-tea,node.js,c++'),
      finds: ['Expected only letters, digits and _ in hashtags, found "green-tea", "node.js", "c++"'],
      helps: ['#GreenTea, #NodeJs'],
    },
    { html: post('2026'), finds: ['Expected at least one letter in hashtags, found "2026"'] },
    {
      title: 'each fault once, each tag once',
      html: post('green tea,2026') + post('green tea'),
      finds: [
        'Expected no spaces in hashtags, found "green tea"',
        'Expected at least one letter in hashtags, found "2026"',
      ],
    },
    {
      title: 'the page of a hashtag',
      html: '<a href="https://www.instagram.com/explore/tags/green%20tea/">#green tea</a>',
      finds: ['Expected no spaces in hashtags, found "green tea"'],
    },
    {
      title: 'a tag of an article typed as a hashtag',
      html: '<meta property="article:tag" content="#green-tea">',
      finds: ['Expected only letters, digits and _ in hashtags, found "green-tea"'],
    },
  ],
  skips: [
    '<p>#green-tea',
    { title: 'tags of an article', html: '<meta property="article:tag" content="green tea">' },
    { title: 'numbers in the shared text', html: '<a href="https://x.com/intent/tweet?text=Issue%20%2312">Post</a>' },
    { title: 'a template', html: post('{{ page.tags | join: "," }}') },
    {
      title: 'an embedded post',
      html: '<blockquote class="twitter-tweet"><a href="https://twitter.com/hashtag/2026?src=hash">#2026</a></blockquote>',
    },
  ],
});
