import { profileStatuses } from '../../src/networks/reachability.ts';

it.each([
  [200, 'fine'],
  [401, 'cannot tell'],
  [403, 'cannot tell'],
  [404, 'gone'],
  [405, 'cannot tell'],
  [410, 'gone'],
  [429, 'cannot tell'],
  [999, 'cannot tell'],
])('%i: %s', (status, meaning) => {
  const { cannotTell, gone } = profileStatuses;
  expect(gone.has(status) ? 'gone' : cannotTell.has(status) ? 'cannot tell' : 'fine').toBe(meaning);
});
