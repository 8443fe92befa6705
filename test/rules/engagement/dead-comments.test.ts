import rule from '../../../rules/engagement/dead-comments.ts';
import { judgeExample, testRule } from '../../../src/testing.ts';

const livefyre = '<div id="livefyre-comments"></div><script src="https://cdn.livefyre.com/Livefyre.js"></script>';

testRule(rule, {
  passes: [
    '<script src="https://giscus.app/client.js" async></script>',
    '<div id="disqus_thread"></div>',
    '<link rel="webmention" href="https://webmention.io/example.com/webmention">',
    '<form action="/wp-comments-post.php"></form>',
  ],
  fails: [
    {
      html: livefyre,
      finds: ['Unexpected Livefyre, said to be gone'],
      helps: ['Replace it by another comment system.'],
    },
    {
      html: '<div id="commento"></div><script src="https://cdn.commento.io/js/commento.js"></script>',
      finds: ['Unexpected Commento, said to be gone'],
    },
    {
      html: `${livefyre}<script src="https://cdn.muut.com/1/moot.min.js"></script>`,
      finds: ['Unexpected Livefyre, said to be gone', 'Unexpected Muut, said to be gone'],
    },
  ],
  skips: [
    '',
    { title: 'Facebook’s is a widget', html: '<div class="fb-comments" data-href="https://example.com"></div>' },
    { title: 'told of, not used', html: '<pre>https://cdn.livefyre.com/Livefyre.js</pre>' },
    { title: 'an error page', html: `<title>Page not found</title><h1>404</h1>${livefyre}` },
    { title: 'in a template', html: `<template>${livefyre}</template>` },
  ],
});

it('hints, as nobody vouches for the end', () => {
  expect(judgeExample(rule, livefyre).findings.map(({ severity }) => severity)).toEqual(['info']);
});
