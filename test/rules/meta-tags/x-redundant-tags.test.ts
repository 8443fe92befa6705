import rule from '../../../rules/meta-tags/x-redundant-tags.ts';
import { testRule } from '../../../src/testing.ts';

const og = (name: string, content: string) => `<meta property="og:${name}" content="${content}">`;
const x = (name: string, content: string) => `<meta name="twitter:${name}" content="${content}">`;

testRule(rule, {
  passes: [
    og('title', 'Green tea') + x('title', 'Green tea, brewed on X'),
    { title: 'the first of each counts', html: og('title', 'Green tea') + og('title', 'Tea') + x('title', 'Tea') },
    {
      title: 'one tag with both names',
      html: '<meta property="og:title" name="twitter:title" content="Green tea">',
    },
  ],
  fails: [
    {
      html: og('title', 'Green tea') + x('title', ' Green&#32;tea '),
      finds: ['Unexpected copies of og: values in twitter:title'],
      helps: ['X falls back to og:title: the copies can go'],
    },
    {
      html:
        x('image:alt', 'A bowl') +
        x('image', '/tea.jpg') +
        og('image', '/tea.jpg') +
        og('image:alt', 'A bowl') +
        og('description', 'Loose leaf.') +
        x('description', 'Leaves.'),
      finds: ['Unexpected copies of og: values in twitter:image, twitter:image:alt'],
      helps: ['X falls back to og:image, og:image:alt: the copies can go'],
    },
  ],
  skips: [
    x('title', 'Green tea'),
    og('title', 'Green tea'),
    og('title', '') + x('title', ''),
    x('card', 'summary') + og('type', 'summary'),
    `<meta name="robots" content="noindex">${og('title', 'Tea')}${x('title', 'Tea')}`,
  ],
});
