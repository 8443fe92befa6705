import rule from '../../../rules/profile-links/logo.ts';
import { testRule } from '../../../src/testing.ts';

const logo = 'https://example.com/logo.png';
const node = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const organization = (value: unknown) => node({ '@type': 'Organization', logo: value });
const html = organization(logo);
const at = ` at ${logo}`;

testRule(rule, {
  passes: [
    { html, resources: { [logo]: { format: 'png', width: 112, height: 112 } } },
    { html, resources: { [logo]: { format: 'svg', width: 24, height: 24 } } },
    { title: 'unknown pixels', html, resources: { [logo]: { format: 'webp' } } },
    {
      title: 'a publisher with an ImageObject and a relative address',
      html: node({
        '@type': 'Article',
        publisher: { '@type': 'Organization', logo: { '@type': 'ImageObject', url: '/logo.png' } },
      }),
      resources: { [logo]: { width: 600, height: 200 } },
    },
    {
      title: 'a reference in a graph',
      html: node({
        '@graph': [
          { '@type': 'Organization', logo: { '@id': '#logo' } },
          { '@type': 'ImageObject', '@id': '#logo', contentUrl: logo },
        ],
      }),
      resources: { [logo]: { width: 600, height: 600 } },
    },
  ],
  fails: [
    {
      html,
      resources: { [logo]: { width: 600, height: 60 } },
      finds: [`Expected the logo of the Organization to have at least 112×112 px, found 600×60 px${at}`],
    },
    {
      html: organization([{ url: logo }]),
      resources: { [logo]: { outcome: 'http_error', status: 410 } },
      finds: [`Expected the logo of the Organization to be there, found status 410${at}`],
    },
    {
      html,
      resources: { [logo]: { outcome: 'network_error', status: 0, reason: 'no such host' } },
      finds: [`Expected the logo of the Organization to be there, found no such host${at}`],
    },
    {
      html,
      resources: { [logo]: { format: undefined, contentType: 'text/html' } },
      finds: [`Expected the logo of the Organization to be a picture, found text/html${at}`],
    },
    {
      html,
      resources: { [logo]: { format: 'ico' } },
      finds: [`Expected the logo of the Organization to be bmp, gif, jpeg, png, webp, svg, avif, found ico${at}`],
    },
  ],
  skips: [
    '<p>Tea</p>',
    { title: 'not probed', html },
    { title: 'a wall', html, resources: { [logo]: { outcome: 'http_error', status: 403 } } },
    { title: 'a slow host', html, resources: { [logo]: { outcome: 'timeout', status: 0 } } },
    organization(''),
    organization('data:image/png;base64,AAAA'),
    node({ '@type': 'Article', mentions: { '@type': 'Organization', logo } }),
  ],
});
