import { byPractice, practiceTitle } from '../../src/report/practice.ts';

it.each([
  ['meta-tags', 'Share previews'],
  ['their-own', 'their-own'],
  ['__proto__', '__proto__'],
])('%s is called %s', (practice, title) => expect(practiceTitle(practice)).toBe(title));

it('keeps to one order, foreign practices last', () => {
  const practices = ['zeta', 'landing', 'alpha', 'share-buttons', 'meta-tags'];
  expect(practices.sort(byPractice)).toEqual(['meta-tags', 'share-buttons', 'landing', 'alpha', 'zeta']);
});
