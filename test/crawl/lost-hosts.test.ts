import { createLostHosts } from '../../src/crawl/lost-hosts.ts';
import type { Outcome } from '../../src/fetch/reply.ts';

const lossAfter = (...outcomes: readonly Outcome[]): string | undefined => {
  const hosts = createLostHosts();
  for (const outcome of outcomes) hosts.count('tea.example', outcome);
  return hosts.lossOf('tea.example');
};

describe('createLostHosts', () => {
  it.each<[string | undefined, readonly Outcome[]]>([
    [undefined, ['network_error', 'timeout', 'network_error', 'timeout']],
    ['network_error', ['network_error', 'timeout', 'network_error', 'timeout', 'network_error']],
    [undefined, ['network_error', 'timeout', 'network_error', 'timeout', 'http_error', 'network_error']],
    [undefined, ['rate_limited', 'rate_limited']],
    ['rate_limited', ['rate_limited', 'rate_limited', 'rate_limited']],
    [undefined, Array(9).fill('protocol_error')],
    [undefined, Array(9).fill('http_error')],
  ])('gives %s for %j', (loss, outcomes) => {
    expect(lossAfter(...outcomes)).toBe(loss);
  });

  it('tells once, and each host by itself', () => {
    const hosts = createLostHosts();
    const told = Array.from({ length: 7 }, () => hosts.count('tea.example', 'timeout'));
    expect(told).toEqual([false, false, false, false, true, false, false]);
    expect(hosts.lossOf('coffee.example')).toBeUndefined();
  });
});
