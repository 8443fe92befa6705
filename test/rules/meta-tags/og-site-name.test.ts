import rule from '../../../rules/meta-tags/og-site-name.ts';
import { testRule } from '../../../src/testing.ts';

const title = '<meta property="og:title" content="Green tea">';
const name = '<meta property="og:site_name" content="Willow Tea">';

testRule(rule, {
  passes: [title + name, { title: 'LinkedIn does not read it', html: title, networks: ['linkedin'] }],
  fails: [
    { html: title, finds: ['Missing og:site_name'] },
    {
      html: `${title}<meta property="og:site_name" content=" ">`,
      brand: { name: 'Willow Tea' },
      finds: ['Expected a name in og:site_name, found none'],
      helps: [name],
    },
    {
      html: `${title}<script type="application/ld+json">{"@type":"WebSite","name":"Willow Tea"}</script>`,
      finds: ['Missing og:site_name'],
      helps: [name],
    },
    {
      html: `${title}<meta name="application-name" content="Willow Tea">`,
      finds: ['Missing og:site_name'],
      helps: [name],
    },
  ],
  skips: ['<title>Tea</title>', `<meta name="robots" content="noindex">${title}`],
});
