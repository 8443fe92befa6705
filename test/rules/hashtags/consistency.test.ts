import rule from '../../../rules/hashtags/consistency.ts';
import { testRule } from '../../../src/testing.ts';

const post = (hashtags: string) =>
  `<a href="https://x.com/intent/tweet?text=Tea&amp;hashtags=${encodeURIComponent(hashtags)}">Post</a>`;
const tag = (text: string) => `<meta property="article:tag" content="${text}">`;
const white = 'https://example.com/tea/white';

testRule(rule, {
  passes: [
    { html: post('GreenTea'), site: { [white]: post('GreenTea,Sencha') } },
    { title: 'a tag and a hashtag', html: tag('Green tea'), site: { [white]: post('GreenTea') } },
    { title: 'other words', html: post('tea'), site: { [white]: post('teas') } },
  ],
  fails: [
    {
      html: post('GreenTea,Sencha'),
      site: { [white]: post('greentea'), 'https://example.com/tea/black': post('green_tea,sencha') },
      finds: [
        'Expected one spelling for each hashtag, found #GreenTea and #greentea and #green_tea; #Sencha and #sencha',
      ],
    },
    {
      html: tag('Spring Boot') + tag('Tea'),
      site: { [white]: tag('spring-boot') },
      finds: ['Expected one spelling for each tag, found Spring Boot and spring-boot'],
    },
    {
      title: 'many of them',
      html: tag('a,b,c,d,e,f,g'),
      site: { [white]: tag('A,B,C,D,E,F,G') },
      finds: ['Expected one spelling for each tag, found a and A; b and B; c and C; d and D; e and E and 2 more'],
    },
  ],
  skips: ['<p>#tea'],
});
