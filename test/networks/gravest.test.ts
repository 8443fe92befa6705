import { gravest } from '../../src/networks/gravest.ts';

it('lets nothing be more than a hint that nobody vouches for', () => {
  expect(gravest).toEqual({
    documented: 'error',
    observed: 'error',
    'third-party': 'warning',
    derived: 'warning',
    unconfirmed: 'info',
  });
});
