import rule from '../../../rules/meta-tags/x-card.ts';
import { testRule } from '../../../src/testing.ts';

const card = (type: string) => `<meta name="twitter:card" content="${type}">`;
const title = '<meta property="og:title" content="Green tea">';
const image = '<meta property="og:image" content="/tea.jpg">';
const size = (width: string, height: string) =>
  `${image}<meta property="og:image:width" content="${width}"><meta property="og:image:height" content="${height}">`;
const large = card('summary_large_image');

testRule(rule, {
  passes: [
    title + large,
    title + image + card('summary'),
    card('player'),
    card('app'),
    title + card(' Summary_Large_Image '),
    { title: 'in property=', html: `${title}<meta property="twitter:card" content="summary">` },
    { title: 'in the body', html: `<body>${title}${large}` },
    { title: 'an empty one before', html: title + card('') + large },
    { title: 'the last of two', html: title + card('photo') + large },
    { title: 'a square picture', html: size('1200', '1200') + card('summary') },
    { title: 'a small picture', html: size('300', '157') + card('summary') },
    { title: 'a size that is no number', html: size('1200px', '630px') + card('summary') },
    {
      title: 'a picture of its own for X, of unknown size',
      html: `${size('1200', '630')}<meta name="twitter:image" content="/square.png">${card('summary')}`,
    },
    {
      title: 'no picture, and all that X makes the small card of',
      html: `${title}<meta property="og:type" content="website"><meta property="og:description" content="Loose leaf.">`,
    },
    { title: 'a placeholder, which is told elsewhere', html: card('{{ page.card }}') },
  ],
  fails: [
    { html: title + image, finds: ['Missing twitter:card'], helps: [large] },
    { html: title, finds: ['Missing twitter:card'], helps: [card('summary')] },
    {
      html: '<meta name="twitter:image" content="/tea.jpg">',
      finds: ['Missing twitter:card'],
      helps: [large],
    },
    { html: title + card(' '), finds: ['Expected a type in twitter:card, found none'], helps: [card('summary')] },
    {
      html: title + card('summary_large_img'),
      finds: ['Unknown twitter:card "summary_large_img"'],
      helps: [large],
    },
    {
      html: title + card('article'),
      finds: ['Unknown twitter:card "article"'],
      helps: ['One of: summary, summary_large_image, player, app'],
    },
    {
      html: title + card('Gallery'),
      finds: ['Expected a twitter:card that X still makes, found "Gallery"'],
      helps: [large],
    },
    {
      html: size('1200', '630') + card('summary'),
      finds: ['Expected twitter:card "summary_large_image" for a large picture, found "summary", which shows it small'],
      helps: [large],
    },
    {
      title: 'the same large picture for X',
      html: `${size('1200', '630')}<meta name="twitter:image" content="https://example.com/tea.jpg">${card('summary')}`,
      finds: ['Expected twitter:card "summary_large_image" for a large picture, found "summary", which shows it small'],
    },
  ],
  skips: [
    '<title>Green tea</title>',
    { title: 'only for Insights', html: '<meta property="fb:app_id" content="123">' },
    { title: 'X does not matter', html: title + image, networks: ['facebook'] },
    `<meta name="robots" content="noindex">${title}${image}`,
    { title: 'a sign-in page', html: `${title}${image}`, url: 'https://example.com/wp-login.php' },
  ],
});
