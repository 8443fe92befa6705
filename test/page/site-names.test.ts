import { siteNames } from '../../src/page/site-names.ts';
import { pageOf } from '../../src/testing.ts';
import { shop } from '../support/rules.ts';

const named = (html: string, name?: string) =>
  siteNames(
    pageOf('https://tea.example/green', html, {}, { ...shop, brand: { ...shop.brand, ...(name && { name }) } }),
  );
const site = (name: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","name":${name}}</script>`;

it.each([
  ['nothing', '', undefined, []],
  ['Open Graph', '<meta property="og:site_name" content="Willow Tea">', undefined, ['Willow Tea']],
  ['the config', '', 'Willow Tea', ['Willow Tea']],
  ['JSON-LD', site('" Willow  Tea "'), undefined, ['Willow Tea']],
  [
    'all of them, each name once',
    `<meta property="og:site_name" content="Willow Tea">${site('"Willow"')}`,
    'Willow Tea',
    ['Willow Tea', 'Willow'],
  ],
  ['no empty names and no lists', `<meta property="og:site_name" content=" ">${site('["Willow"]')}`, undefined, []],
])('reads %s', (_, html, name, expected) => expect(named(html, name)).toEqual(expected));
