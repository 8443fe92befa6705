import rule from '../../../rules/meta-tags/og-attribute.ts';
import { testRule } from '../../../src/testing.ts';

testRule(rule, {
  passes: [
    '<meta property="og:title" content="Tea">',
    '<meta property="og:title" name="title" content="Tea">',
    '<meta property="og:title" name="og:title" content="Tea">',
    { title: 'twins', html: '<meta property="og:title" content="Tea"><meta name="og:title" content="Tea">' },
    '<meta itemprop="image" property="og:image" content="https://example.com/tea.jpg">',
    '<meta property="og:colour" content="green">',
    '<meta name="og:colour" content="green">',
    '<meta property="product:availability" content="in stock">',
    '<meta property="description" content="Tea"><meta name="description" content="Tea">',
    '<body vocab="https://schema.org/" typeof="Product"><meta property="description" content="Tea">',
  ],
  fails: [
    {
      html: '<meta name="og:title" content="Tea &amp; more"><meta name="article:author" content="Lin"><meta name="fb:app_id" content="1">',
      finds: ['Expected property= for og:title, article:author, fb:app_id, found name='],
      helps: [
        '<meta property="og:title" content="Tea &amp; more">\n<meta property="article:author" content="Lin">\n<meta property="fb:app_id" content="1">',
      ],
    },
    {
      html: '<meta property="og:title" content=""><meta name="og:title" content="Tea">',
      finds: ['Expected property= for og:title, found name='],
    },
    { html: '<meta itemprop="og:title" content="Tea">', finds: ['Expected property= for og:title, found itemprop='] },
    {
      html: '<meta property="og:titel" content="Tea"><meta property="og:image_width" content="1200"><meta property="og.type" content="website"><meta name="OG:SiteName" content="Shop">',
      finds: ['Unknown og:titel, og:image_width, og.type, OG:SiteName'],
      helps: [
        '<meta property="og:title" content="Tea">\n<meta property="og:image:width" content="1200">\n<meta property="og:type" content="website">\n<meta property="og:site_name" content="Shop">',
      ],
    },
    {
      html: '<meta property="og:img" content="https://example.com/tea.jpg"><meta property="article:publish_time" content="2026-05-01">',
      finds: ['Unknown og:img, article:publish_time'],
    },
    {
      html: '<meta property="OG:Title" content="Tea"><meta property=" og:type" content="website">',
      finds: ['Expected og:title, og:type, found "OG:Title", " og:type"'],
    },
    {
      html: '<meta property="description" content="Loose leaf"><meta property="robots" content="noindex">',
      finds: ['Expected name= for description, robots, found property='],
      helps: ['<meta name="description" content="Loose leaf">\n<meta name="robots" content="noindex">'],
    },
    {
      title: 'folds',
      html: ['og:title', 'og:type', 'og:url', 'og:image', 'og:site_name', 'og:locale', 'og:video']
        .map((name) => `<meta name="${name}" content="x">`)
        .join(''),
      finds: ['Expected property= for og:title, og:type, og:url, og:image, og:site_name and 2 more, found name='],
    },
  ],
  skips: [
    '<title>Tea</title>',
    '<meta name="og:title" content="">',
    {
      title: 'an error page',
      html: '<meta name="og:title" content="Tea"><title>404 Not Found</title><h1>404 Not Found</h1>',
      url: 'https://example.com/404.html',
    },
    '<meta name="twitter:titel" content="Tea">',
    '<meta property="dc:title" content="Tea">',
    '<meta name="__proto__" content="">',
  ],
});
