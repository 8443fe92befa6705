import rule from '../../../rules/meta-tags/description-length.ts';
import { testRule } from '../../../src/testing.ts';

const og = (text: string) => `<meta property="og:description" content="${text}">`;
const letters = (count: number) => 'a'.repeat(count);

testRule(rule, {
  passes: [
    og('Three grams, soft water, ninety seconds.'),
    og(letters(200)),
    { title: 'longer than WhatsApp asks for', html: og(letters(150)), networks: ['whatsapp'] },
    { title: 'only for search engines', html: `<meta name="description" content="${letters(400)}">` },
    { title: 'a short one for X', html: `${og(letters(300))}<meta name="twitter:description" content="Soft water.">` },
  ],
  fails: [
    {
      html: og(letters(201)),
      finds: ['Expected og:description of at most 200 characters for X, found 201'],
      helps: [`X shows: ${letters(200)}…`],
    },
    {
      html: og('찻잎 '.repeat(60)),
      finds: ['Expected og:description of at most 350 bytes for Discord, found 419'],
    },
    {
      title: 'the longest part for Discord',
      html: og(letters(400)),
      finds: ['Expected og:description of at most 200 characters for X, found 400'],
    },
  ],
  skips: ['', og(' '), { html: og(letters(400)), url: 'https://example.com/wp-login.php' }],
});
