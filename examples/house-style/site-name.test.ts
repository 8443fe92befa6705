import { testRule } from 'smo-audit/testing';
import rule from './site-name.ts';

const named = (name: string) => `<meta property="og:site_name" content="${name}">`;

testRule(rule, {
  passes: [named('Willow Tea House'), { html: named('Tea &amp; Co'), options: { name: 'Tea & Co' } }],
  fails: [
    {
      html: named('Willow tea-house'),
      finds: ['Expected og:site_name "Willow Tea House", found "Willow tea-house"'],
      helps: [named('Willow Tea House')],
    },
  ],
  skips: ['<title>Tea</title>', named(' ')],
});
