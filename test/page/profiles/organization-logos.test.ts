import { organizationLogos } from '../../../src/page/profiles/organization-logos.ts';
import { somePage } from '../../support/some-page.ts';

const logos = (...values: unknown[]): string[] =>
  organizationLogos(
    somePage(values.map((value) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`).join('')),
  ).map(({ url }) => url);
const organization = (logo: unknown) => ({ '@type': 'Organization', name: 'Willow', logo });
const tea = 'https://example.com/logo.png';

it.each<[string, unknown, string[]]>([
  ['a string', tea, [tea]],
  ['a relative address', ' /logo.png ', [tea]],
  ['an object', { '@type': 'ImageObject', contentUrl: tea, url: '/page' }, [tea]],
  ['a list', [tea, '/other.png'], [tea]],
  ['nothing', '', []],
  ['an empty object', {}, []],
  ['a reference to nothing', { '@id': '#gone' }, []],
  ['data', 'data:image/png;base64,AAAA', []],
])('%s', (_, logo, found) => expect(logos(organization(logo))).toEqual(found));

it('follows references across blocks, and names each once', () =>
  expect(
    logos(organization({ '@id': '#logo' }), { '@type': 'ImageObject', '@id': '#logo', url: tea }, organization(tea)),
  ).toEqual([tea]));

it.each([
  ['publisher', [tea]],
  ['provider', []],
  ['author', []],
])('of a %s: %j', (role, found) => expect(logos({ '@type': 'Article', [role]: organization(tea) })).toEqual(found));

it('reads no more than anybody has', () =>
  expect(logos(...Array.from({ length: 50 }, (_, index) => organization(`/${index}.png`)))).toHaveLength(20));
