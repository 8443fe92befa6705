import rule from '../../../rules/meta-tags/duplicate-cards.ts';
import { testRule } from '../../../src/testing.ts';

const card = (title: string, more = '') =>
  `<title>${title}</title><meta name="description" content="Loose leaf."><meta property="og:image" content="/tea.jpg">${more}`;
const white = 'https://example.com/tea/white';

testRule(rule, {
  passes: [
    { html: card('Green tea'), site: { [white]: card('White tea') } },
    {
      title: 'another description',
      html: card('Tea', '<meta property="og:description" content="Green">'),
      site: { [white]: card('Tea') },
    },
    {
      title: 'one canonical address',
      html: card('Tea'),
      site: {
        'https://example.com/tea/green?sort=price': card(
          'Tea',
          '<link rel="canonical" href="https://example.com/tea/green">',
        ),
      },
    },
    {
      title: 'one address with and without a slash',
      html: card('Tea'),
      site: { 'https://example.com/tea/green/': card('Tea') },
    },
    {
      title: 'a hidden twin',
      html: card('Tea'),
      site: { [white]: card('Tea', '<meta name="robots" content="noindex">') },
    },
    {
      title: 'editions of one page',
      html: card('Steeping'),
      url: 'https://example.com/api/3.0/steep.html',
      site: {
        'https://example.com/api/3.1/steep.html': card('Steeping'),
        'https://example.com/api/next/steep.html': card('Steeping'),
        'https://example.com/api/v2/steep.html': card('Steeping'),
        'https://example.com/api/2.x/steep.html': card('Steeping'),
        'https://example.com/api/steep.html': card('Steeping'),
      },
    },
    {
      title: 'start pages of editions',
      html: card('Steeping'),
      url: 'https://example.com/api.html',
      site: {
        'https://example.com/api/3.0.html': card('Steeping'),
        'https://example.com/api/next.html': card('Steeping'),
      },
    },
    {
      title: 'the frames round a page',
      html: card('Tea'),
      site: {
        [white]:
          '<head><title>Tea</title><meta name="description" content="Loose leaf."><meta property="og:image" content="/tea.jpg"></head><frameset><frame src="/tea/green"></frameset>',
      },
    },
  ],
  fails: [
    {
      title: 'pages of two years',
      html: card('Best teas'),
      url: 'https://example.com/2025/teas',
      site: { 'https://example.com/2026/teas': card('Best teas') },
      finds: ['Expected a card of its own for each page, found "Best teas" with one description and image on 2 pages'],
    },
    {
      title: 'one card on three pages, by whichever tag',
      html: card('Our teas'),
      site: {
        [white]: card('x', '<meta property="og:title" content="Our teas">'),
        'https://example.com/tea/black': card('Our teas'),
      },
      finds: ['Expected a card of its own for each page, found "Our teas" with one description and image on 3 pages'],
    },
  ],
  skips: [
    { title: 'no title', html: '<meta property="og:image" content="/tea.jpg">' },
    {
      title: 'pages of uploaded files',
      html: `<body class="attachment attachmentid-12">${card('tea-png')}`,
      site: { [white]: `<body class="attachment attachmentid-13">${card('tea-png')}` },
    },
  ],
});
