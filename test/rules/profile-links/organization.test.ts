import rule from '../../../rules/profile-links/organization.ts';
import { testRule } from '../../../src/testing.ts';

const home = 'https://example.com/';
const contact = 'https://example.com/contact';
const node = (more: object) => `<script type="application/ld+json">${JSON.stringify(more)}</script>`;
const complete = { name: 'Willow Tea', url: home, logo: '/logo.png' };
const organization = (more: object = {}) => node({ '@type': 'Organization', ...complete, ...more });
const address = (postalCode: string) => ({ '@type': 'PostalAddress', postalCode });
const shop = (more: object = {}) =>
  node({
    '@type': 'CafeOrCoffeeShop',
    ...complete,
    telephone: '+49 (0)30 1234567',
    address: address('10115'),
    ...more,
  });
const footer = (telephone: string) => `<footer><a href="tel:${telephone}">Call us</a></footer>`;

testRule(rule, {
  passes: [
    { html: organization(), url: home },
    {
      title: 'parts on two pages',
      html: organization({ logo: '' }),
      url: home,
      site: { [contact]: node({ '@graph': [{ '@type': 'Organization', '@id': '/#org', logo: { '@id': '/#logo' } }] }) },
    },
    {
      title: 'one telephone in two spellings',
      html: shop() + footer('030 123 45 67'),
      url: home,
      site: { [contact]: shop({ telephone: '030-1234567' }) },
    },
    {
      title: 'one of several',
      html: shop(),
      url: home,
      site: { [contact]: shop({ telephone: ['+49 40 99', '0049 30 1234567'] }) },
    },
    {
      title: 'one name in two spellings',
      html: organization(),
      url: home,
      site: { [contact]: organization({ name: 'willow-tea' }) },
    },
    {
      title: 'languages',
      html: `<html lang="en">${organization()}`,
      url: home,
      site: { 'https://example.com/de/': `<html lang="de">${organization({ name: 'Weidentee' })}` },
    },
    {
      title: 'a branch',
      html: shop(),
      url: home,
      site: { 'https://example.com/berlin': shop({ url: 'https://example.com/berlin', telephone: '+49 40 7654321' }) },
    },
    {
      title: 'branches that give the start page for theirs',
      html: shop(),
      url: home,
      site: { [contact]: shop({ telephone: '+49 40 7654321', address: address('20095') }) },
    },
    {
      title: 'branches by their ids',
      html: shop({ '@id': '#berlin' }),
      url: home,
      site: { [contact]: shop({ '@id': '#hamburg', telephone: '+49 40 7654321' }) },
    },
    {
      title: 'offices without addresses of their own',
      html: organization(),
      url: home,
      site: {
        [contact]: node({ '@type': 'Organization', name: 'Willow Berlin' }),
        'https://example.com/about': node({ '@type': 'Organization', name: 'Willow Hamburg' }),
      },
    },
    {
      title: 'two on one page',
      html: shop() + shop({ name: 'Willow Workshop', telephone: '+49 40 7654321' }),
      url: home,
      site: { [contact]: shop({ telephone: '+49 40 5' }) },
    },
    { title: 'a number instead of a text', html: shop({ telephone: 49301234567 }) + footer('+49301234567'), url: home },
  ],
  fails: [
    {
      html: organization({ logo: undefined }),
      url: home,
      finds: ['Missing logo in the Organization of the site'],
      helps: ['"logo": "…"'],
    },
    {
      html: node({ '@type': 'Organization', name: ' ' }),
      url: home,
      finds: ['Missing name, url, logo in the Organization of the site'],
      helps: ['"name": "…",\n"url": "https://example.com/",\n"logo": "…"'],
    },
    {
      html: shop({ telephone: '', address: undefined }),
      url: home,
      finds: ['Missing address, telephone in the CafeOrCoffeeShop of the site'],
    },
    {
      html: shop(),
      url: home,
      site: { [contact]: shop({ telephone: '+49 30 7654321' }) },
      finds: [
        'Expected one telephone of the organization on all pages, found "+49 (0)30 1234567" and "+49 30 7654321" on 1 page',
      ],
    },
    {
      html: shop(),
      url: home,
      site: { [contact]: shop({ name: 'Oolong House', address: address('10117') }) },
      finds: [
        'Expected one name of the organization on all pages, found "Willow Tea" and "Oolong House" on 1 page',
        'Expected one postalCode of the organization on all pages, found "10115" and "10117" on 1 page',
      ],
    },
    {
      html: shop() + footer('+49-40-7654321'),
      url: home,
      finds: [
        'Expected the telephone of the JSON-LD in header or footer, found +49-40-7654321 instead of +49 (0)30 1234567',
      ],
    },
    {
      title: 'a shop without one',
      html: '<meta property="og:type" content="product"><h1>Green tea</h1>',
      finds: ['Missing Organization in the JSON-LD of the site'],
    },
  ],
  skips: [
    '<p>Tea</p>',
    {
      title: 'only a publisher',
      html: node({ '@type': 'Article', publisher: { '@type': 'Organization', name: 'Willow Tea' } }),
    },
    { title: 'somebody listed in a directory', html: shop({ url: 'https://other.example/' }) },
    {
      title: 'a shop with microdata',
      html: '<meta property="og:type" content="product"><div itemscope itemtype="https://schema.org/Store"></div>',
    },
  ],
});
