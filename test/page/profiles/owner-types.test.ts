import { isBusiness, isOrganization, isOwner, isPerson } from '../../../src/page/profiles/owner-types.ts';

it.each<[string[], string, boolean]>([
  [['Organization'], '', true],
  [['Bakery'], '@graph.1', true],
  [['Thing', 'Person'], 'author.0', true],
  [['Organization'], '@graph.0.publisher', true],
  [['Article'], '', false],
  [['Person'], 'mentions.2', false],
  [['Organization'], 'itemReviewed', false],
  [['Person'], '@graph.0.review.1.author', false],
  [['Brand'], 'brand', false],
  [['Organization'], 'offers.0.seller', false],
  [['Organization'], '@graph.2.manufacturer', false],
  [['Organization'], 'author.worksFor', false],
  [['Organization'], 'provider', true],
  [[], '', false],
])('%j at %s: %s', (types, path, isSo) => expect(isOwner(types, path)).toBe(isSo));

it.each<[string[], boolean, boolean, boolean]>([
  [['Organization'], true, false, false],
  [['Bakery'], true, true, false],
  [['Thing', 'Museum'], true, false, false],
  [['Person'], false, false, true],
  [['Person', 'Organization'], true, false, false],
  [['WebSite'], false, false, false],
  [[], false, false, false],
])('%j: organisation %s, business %s, person %s', (types, organization, business, person) =>
  expect([isOrganization(types), isBusiness(types), isPerson(types)]).toEqual([organization, business, person]),
);
