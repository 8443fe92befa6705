import rule from '../../../rules/content/duplicate-titles.ts';
import { testRule } from '../../../src/testing.ts';

/** Cards differ by their titles. */
const page = (title: string, card: string, more = '') =>
  `${more}<title>${title}</title><meta property="og:title" content="${card}">`;
const white = 'https://example.com/tea/white';

testRule(rule, {
  passes: [
    { html: page('Green tea', 'a'), site: { [white]: page('White tea', 'b') } },
    {
      title: 'the whole card, which duplicate-cards tells',
      html: page('Tea', 'a'),
      site: { [white]: page('Tea', 'a') },
    },
    {
      title: 'two languages',
      html: page('Tee', 'a', '<html lang="de">'),
      site: { [white]: page('Tee', 'b', '<html lang="nl">') },
    },
    {
      title: 'one canonical address',
      html: page('Tea', 'a'),
      site: { [white]: page('Tea', 'b', '<link rel="canonical" href="https://example.com/tea/green">') },
    },
    {
      title: 'later pages of a list',
      html: page('Tea', 'a'),
      site: { 'https://example.com/tea/green/page/2': page('Tea', 'b') },
    },
    {
      title: 'a hidden twin',
      html: page('Tea', 'a'),
      site: { [white]: page('Tea', 'b', '<meta name="robots" content="noindex">') },
    },
    {
      title: 'editions of a manual',
      html: page('Tea', 'a'),
      url: 'https://example.com/docs/2.0/tea',
      site: { 'https://example.com/docs/next/tea': page('Tea', 'b') },
    },
  ],
  fails: [
    {
      html: page('Our teas', 'a'),
      site: { [white]: page('Our Teas', 'b'), 'https://example.com/tea/black': page('Our teas', 'c') },
      finds: ['Expected a <title> of its own for each page, found "Our teas" on 3 pages'],
    },
  ],
  skips: [
    { title: 'no title', html: '<p>Tea' },
    {
      title: 'the name of the site, which content/title tells',
      html: page('Willow', 'a', '<meta property="og:site_name" content="Willow">'),
    },
    { title: 'a placeholder', html: page('Untitled', 'a') },
  ],
});
