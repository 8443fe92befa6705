import rule from '../../../rules/content/description.ts';
import { testRule } from '../../../src/testing.ts';

const og = '<meta property="og:description" content="Loose leaf, picked &amp; rolled this spring.">';
const post =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01"><article><h1>Green tea</h1></article>';

testRule(rule, {
  passes: [
    '<meta name="description" content="Loose leaf, picked this spring.">',
    {
      title: 'one text twice',
      html: '<meta name="description" content="Loose leaf."><meta name="Description" content=" Loose leaf. ">',
    },
    {
      title: 'an empty one beside',
      html: '<meta name="description" content=""><meta name="description" content="Loose leaf.">',
    },
    {
      title: 'the title and more',
      html: '<title>Green tea</title><meta name="description" content="Green tea, picked this spring.">',
    },
  ],
  fails: [
    {
      title: 'an article',
      html: `${post}${og}`,
      finds: ['Missing meta description'],
      helps: ['<meta name="description" content="Loose leaf, picked &amp; rolled this spring.">'],
    },
    {
      title: 'only spaces',
      html: `<meta name="description" content=" ">${og}`,
      finds: ['Expected a text in the meta description, found none'],
    },
    {
      title: 'as a property',
      html: `<meta property="description" content="Loose leaf.">${og}`,
      finds: ['Missing meta description'],
    },
    {
      html: '<meta name="description" content="Loose leaf."><meta name="description" content="Tea by post.">',
      finds: ['Expected one meta description, found 2: "Loose leaf.", "Tea by post."'],
    },
    {
      html: '<title>Green Tea!</title><meta name="description" content="Green tea">',
      finds: ['Expected the meta description to say more than the title, found "Green tea"'],
    },
    {
      title: 'the title of the card',
      html: '<title>Green tea – Willow</title><meta property="og:title" content="Green tea"><meta name="description" content="Green tea">',
      finds: ['Expected the meta description to say more than the title, found "Green tea"'],
    },
  ],
  skips: [
    { title: 'none for the card either: og-description tells it', html: '<title>Green tea</title>' },
    { title: 'a part of a page', html: '<p>Loose leaf' },
    { title: 'a hidden page', html: `${og}<meta name="robots" content="noindex">` },
    { title: 'a later page of a list', html: og, url: 'https://example.com/blog?page=2' },
  ],
});
