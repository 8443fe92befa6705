import { isOwner } from '../../../src/page/profiles/owner-types.ts';

it.each<[string[], string, boolean]>([
  [['Organization'], '', true],
  [['Bakery'], '@graph.1', true],
  [['Thing', 'Person'], 'author.0', true],
  [['Organization'], '@graph.0.publisher', true],
  [['Article'], '', false],
  [['Person'], 'mentions.2', false],
  [['Organization'], 'itemReviewed', false],
  [['Person'], '@graph.0.review.1.author', false],
  [[], '', false],
])('%j at %s: %s', (types, path, isSo) => expect(isOwner(types, path)).toBe(isSo));
