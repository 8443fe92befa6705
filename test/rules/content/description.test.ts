import rule from '../../../rules/content/description.ts';
import { testRule } from '../../../src/testing.ts';

const description = (text: string) => `<meta name="description" content="${text}">`;
const card = (text: string) => `<meta property="og:description" content="${text}">`;

testRule(rule, {
  passes: [
    `<title>Green tea</title>${description('Loose leaf, picked this spring.')}`,
    '<META NAME="DESCRIPTION" CONTENT="LOOSE LEAF, PICKED THIS SPRING.">',
    `<html lang="de"><title>Grüner Tee</title>${description('Loser Tee, im Fr&uuml;hling gepfl&uuml;ckt &amp; getrocknet.')}`,
    `<html lang="ja"><title>緑茶</title>${description('緑茶、春に摘んだ茶葉。')}`,
    { title: 'the same as the card', html: description('Loose leaf.') + card('Loose leaf.') },
    { title: 'the same one twice', html: description('Loose leaf.') + description(' Loose leaf. ') },
    { title: 'an empty one beside it', html: description('') + description('Loose leaf.') },
    { title: 'the title and more', html: `<title>Green tea</title>${description('Green tea, loose leaf')}` },
  ],
  fails: [
    {
      html: `<title>Tea</title>${card('Tea &amp; &quot;cakes&quot;')}`,
      finds: ['Missing meta description'],
      helps: ['<meta name="description" content="Tea &amp; &quot;cakes&quot;">'],
    },
    {
      html: description(' &nbsp; ') + card('Loose leaf, picked this spring.'),
      finds: ['Expected a text in the meta description, found none'],
      helps: [description('Loose leaf, picked this spring.')],
    },
    {
      title: 'as a property',
      html: `<meta property="description" content="Loose leaf.">${card('Loose leaf.')}`,
      finds: ['Missing meta description'],
    },
    {
      html: description('Loose leaf.') + description('Tea by post.'),
      finds: ['Expected one meta description, found 2: "Loose leaf.", "Tea by post."'],
    },
    {
      html: `<title>Green tea</title>${description('GREEN TEA!')}`,
      finds: ['Expected the meta description to say more than the title, found "GREEN TEA!"'],
    },
    {
      html: `<html lang="fr"><meta property="og:title" content="Thé vert">${description('Th&eacute; vert')}`,
      finds: ['Expected the meta description to say more than the title, found "Thé vert"'],
    },
    {
      title: 'an article',
      html: `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01"><article><h1>Green tea</h1></article>${card('Loose leaf.')}`,
      finds: ['Missing meta description'],
    },
  ],
  skips: [
    { title: 'none on the card either', html: '<title>Green tea</title><p>Loose leaf.' },
    { title: 'an empty one on the card', html: `<title>Green tea</title>${description('')}${card('')}` },
    `<meta name="robots" content="noindex">${card('Loose leaf.')}`,
    { title: 'a later page of a list', html: card('Loose leaf.'), url: 'https://example.com/blog?paged=3' },
    { title: 'part of a page', html: '<p>Loose leaf' },
  ],
});
