import rule from '../../../rules/meta-tags/x-legacy-tags.ts';
import { testRule } from '../../../src/testing.ts';

const tag = (name: string, content = 'Tea') => `<meta name="${name}" content="${content}">`;

testRule(rule, {
  passes: [
    tag('twitter:image'),
    tag('twitter:label1') + tag('twitter:data1'),
    { title: 'more pairs than Slack shows', html: tag('twitter:label3') + tag('twitter:data3') },
    tag('twitter:dnt', 'on'),
    { title: 'names of nobody', html: tag('twitter:date') + tag('twitter:via') + tag('twitter:tile:image') },
    { title: 'of an app', html: tag('twitter:app:id:android') + tag('twitter:app:url:iphone') },
    { title: 'the former name beside the right one', html: tag('twitter:image') + tag('twitter:image:src') },
  ],
  fails: [
    {
      html: tag('twitter:domain') + tag('twitter:url') + tag('twitter:URL'),
      finds: ['Unexpected twitter:domain, twitter:url, which no network reads'],
    },
    {
      html: tag('twitter:image:src', '/tea.jpg?a&amp;b'),
      finds: ['Expected twitter:image, found twitter:image:src'],
      helps: [tag('twitter:image', '/tea.jpg?a&amp;b')],
    },
    {
      html: tag('Twitter:Imge') + tag('twitter:titel') + tag('twitter:desc'),
      finds: [
        'Expected twitter:image, twitter:title, twitter:description, found Twitter:Imge, twitter:titel, twitter:desc',
      ],
      helps: [[tag('twitter:image'), tag('twitter:title'), tag('twitter:description')].join('\n')],
    },
    {
      html: '<meta property="twitter:text:title" content="Tea"><meta property="twitter:creater" content="@ada">',
      finds: [
        'Unexpected twitter:text:title, which no network reads',
        'Expected twitter:creator, found twitter:creater',
      ],
    },
  ],
  skips: [
    '<title>Tea</title>',
    '<meta property="og:titel" content="Tea">',
    `<meta name="robots" content="noindex">${tag('twitter:url')}`,
  ],
});
