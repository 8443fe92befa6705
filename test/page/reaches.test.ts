import { reaches } from '../../src/page/reaches.ts';

it.each<[readonly number[], number, number, boolean]>([
  [[], 0, 9, false],
  [[3], 3, 3, true],
  [[3], 4, 9, false],
  [[1, 5, 9], 2, 4, false],
  [[1, 5, 9], 2, 5, true],
  [[1, 5, 9], 9, 12, true],
  [[1, 5, 9], 10, 12, false],
])('%j in %i to %i', (positions, index, lastIndex, expected) =>
  expect(reaches(positions, { index, lastIndex })).toBe(expected),
);
