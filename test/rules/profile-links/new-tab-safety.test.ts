import rule from '../../../rules/profile-links/new-tab-safety.ts';
import { testRule } from '../../../src/testing.ts';

const link = (more: string) => `<footer><a href="https://x.com/willowtea" ${more}>X</a></footer>`;

testRule(rule, {
  passes: [
    link(''),
    link('target="_self"'),
    link('target=""'),
    link('target="_blank"'),
    link('target="_blank" rel="me"'),
    link('target="_blank" rel="noopener"'),
    link('target="_BLANK" rel="NoReferrer me"'),
  ],
  fails: [
    {
      html: link('target="_blank" rel="me opener"'),
      finds: ['Missing rel="noopener" on 1 link to profiles that open a new window'],
      helps: ['<a … target="_blank" rel="me noopener">'],
    },
    {
      html: link('target="social" rel=""') + link('target="social"'),
      finds: ['Missing rel="noopener" on 2 links to profiles that open a new window'],
      helps: ['<a … target="social" rel="noopener">'],
    },
    {
      html: '<main><p><a href="https://x.com/willowtea" target="x">X</a></p></main>',
      finds: ['Missing rel="noopener" on 1 link to profiles in the content that open a new window'],
    },
  ],
  skips: [
    '<footer><a href="https://tea.example/" target="_blank">Tea</a></footer>',
    '<footer><a href="https://x.com/intent/tweet?url=a" target="_blank">Share</a></footer>',
  ],
});
