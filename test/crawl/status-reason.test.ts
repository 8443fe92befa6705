import { statusReason } from '../../src/crawl/status-reason.ts';

describe('statusReason', () => {
  it.each([
    [404, '404: not found'],
    [401, '401: needs a sign-in'],
    [403, '403: refused by the server or a firewall'],
    [503, '503: service unavailable'],
    [999, 'unusual status 999'],
  ])('says of %i: %s', (status, words) => {
    expect(statusReason(status)).toBe(words);
  });
});
