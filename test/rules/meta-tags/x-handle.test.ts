import rule from '../../../rules/meta-tags/x-handle.ts';
import { testRule } from '../../../src/testing.ts';

const site = (content: string) => `<meta name="twitter:site" content="${content}">`;
const creator = (content: string) => `<meta name="twitter:creator" content="${content}">`;

testRule(rule, {
  passes: [
    site('@willowtea'),
    site(' @WillowTea '),
    site('&#64;willow_tea'),
    site('@willowtea') + creator('@ada'),
    creator('@ada'),
    '<meta property="twitter:site" content="@willowtea">',
    '<body><meta name="TWITTER:SITE" content="@willowtea">',
    { title: 'the first that is not empty', html: site('') + site('@willowtea') + site('Willow Tea') },
    { title: 'the maker of a builder on its own site', html: site('@wix'), url: 'https://www.wix.com/blog' },
    { title: 'a placeholder text, which is told elsewhere', html: site('{{ site.twitter }}') },
  ],
  fails: [
    { html: site(''), finds: ['Expected an @handle in twitter:site, found none'] },
    { html: site('@'), finds: ['Expected an @handle in twitter:site, found "@"'] },
    {
      html: site('https://x.com/willowtea'),
      finds: ['Expected an @handle in twitter:site, found "https://x.com/willowtea"'],
      helps: [site('@willowtea')],
    },
    {
      html: site('@https://twitter.com/willowtea?lang=en'),
      finds: ['Expected an @handle in twitter:site, found "@https://twitter.com/willowtea?lang=en"'],
      helps: [site('@willowtea')],
    },
    {
      html: site('twitter.com/@willowtea'),
      finds: ['Expected an @handle in twitter:site, found "twitter.com/@willowtea"'],
      helps: [site('@willowtea')],
    },
    {
      html: site('@@willowtea'),
      finds: ['Expected an @handle in twitter:site, found "@@willowtea"'],
      helps: [site('@willowtea')],
    },
    {
      html: site('willowtea'),
      finds: ['Expected an @ before the handle in twitter:site, found "willowtea"'],
      helps: [site('@willowtea')],
    },
    {
      html: site('https://example.com/'),
      finds: ['Expected an @handle in twitter:site, found "https://example.com/"'],
    },
    { html: site('https://x.com/'), finds: ['Expected an @handle in twitter:site, found "https://x.com/"'] },
    { html: site('example.com'), finds: ['Expected an @handle in twitter:site, found "example.com"'] },
    { html: creator('Ada Muir'), finds: ['Expected an @handle in twitter:creator, found "Ada Muir"'] },
    { html: creator('@버들차'), finds: ['Expected an @handle in twitter:creator, found "@버들차"'] },
    { html: creator('@ada, @bo'), finds: ['Expected an @handle in twitter:creator, found "@ada, @bo"'] },
    {
      html: creator('@a_name_that_is_much_too_long'),
      finds: ['Expected an @handle in twitter:creator, found "@a_name_that_is_much_too_long"'],
    },
    {
      html: site('@username') + creator('Ada Muir'),
      finds: [
        'Expected an @handle of the site in twitter:site, found "@username", an example out of a template',
        'Expected an @handle in twitter:creator, found "Ada Muir"',
      ],
    },
    {
      html: site('@wix'),
      finds: ['Expected an @handle of the site in twitter:site, found "@wix", the default of Wix'],
    },
  ],
  skips: ['<title>Tea</title>', '<meta name="twitter:site:id" content="12">'],
});
