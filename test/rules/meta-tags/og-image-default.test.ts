import rule from '../../../rules/meta-tags/og-image-default.ts';
import { testRule } from '../../../src/testing.ts';

const image = (url: string) => `<title>Tea</title><meta property="og:image" content="${url}">`;
const found = (maker: string, url: string) => ({
  html: image(url),
  finds: [`Expected a picture of the site in og:image, found the default of ${maker}: ${url}`],
});

testRule(rule, {
  passes: [
    image('https://example.com/tea.jpg'),
    image('https://example.com/v5.0.0/images/publication-cover.jpg'),
    image('https://static.ghost.org.example/v5.0.0/images/publication-cover.jpg'),
    image('https://example.com/img/docusaurus-social-card-of-ours.jpg'),
    image('data:image/png;base64,AA'),
  ],
  fails: [
    found('Ghost', 'https://static.ghost.org/v5.0.0/images/publication-cover.jpg'),
    found('Docusaurus', 'https://example.com/docs/img/docusaurus-social-card.jpg'),
    found('All in One SEO', 'https://example.com/wp-content/plugins/all-in-one-seo-pack/images/default-user-image.png'),
    found('Jetpack', 'https://s0.wp.com/i/blank.jpg'),
    {
      html: '<meta property="og:image" content="/img/docusaurus-social-card.jpg"><meta property="og:image" content="/tea.jpg">',
      finds: [
        'Expected a picture of the site in og:image, found the default of Docusaurus: /img/docusaurus-social-card.jpg',
      ],
    },
  ],
  skips: [
    '<title>Tea</title>',
    '<meta property="og:image" content="">',
    { html: image('https://s0.wp.com/i/blank.jpg').replace('Tea', 'Page not found'), url: 'https://example.com/404' },
  ],
});
