import rule from '../../../rules/meta-tags/og-image-alt.ts';
import { testRule } from '../../../src/testing.ts';

const image = '<meta property="og:image" content="https://example.com/tea.jpg">';
const alt = (text: string) => `${image}<meta property="og:image:alt" content="${text}">`;

testRule(rule, {
  passes: [
    alt('Green tea in a bowl'),
    alt('찻잔에 담긴 녹차'),
    `${image}<meta name="twitter:image:alt" content="Green tea">`,
    `${image}<meta name="og:image:alt" content="Green tea">`,
    { title: 'exactly 420 characters', html: alt('a'.repeat(420)) },
  ],
  fails: [
    {
      html: image,
      finds: ['Missing og:image:alt'],
      helps: ['<meta property="og:image:alt" content="What the picture shows">'],
    },
    {
      title: 'the page describes the picture already',
      html: `${image}<img src="/tea.jpg" alt="A bowl of &quot;sencha&quot;">`,
      finds: ['Missing og:image:alt'],
      helps: ['<meta property="og:image:alt" content="A bowl of &quot;sencha&quot;">'],
    },
    { html: alt(' '), finds: ['Expected a description in og:image:alt, found none'] },
    {
      title: 'too long',
      html: alt('a'.repeat(421)),
      finds: ['Expected og:image:alt of at most 420 characters, found 421'],
    },
  ],
  skips: ['<title>Tea</title>', '<meta property="og:image" content="">'],
});
