import { createRedirectGate } from '../../src/crawl/redirect-gate.ts';
import { createScope } from '../../src/crawl/scope.ts';
import type { Request } from '../../src/fetch/reply.ts';
import { disallow, origin } from './fake-site.ts';

const scope = createScope({ starts: [new URL(origin)], exclude: ['/cart/**'] });
const ask = (address: string, purpose: Request['purpose'] = 'page') => {
  const hop = { url: `${origin}/`, status: 301, location: address };
  return createRedirectGate(scope, disallow('/private'))(new URL(address), hop, { url: new URL(origin), purpose });
};

describe('createRedirectGate', () => {
  it('lets pass what belongs to the site', async () => {
    expect(await ask('https://www.tea.example/a')).toBeUndefined();
    expect(await ask(`${origin}/cart/1`)).toBeUndefined();
  });

  it('holds back what does not', async () => {
    expect(await ask('https://coffee.example/')).toEqual({
      outcome: 'out_of_scope',
      reason: 'redirects to another site, coffee.example',
    });
  });

  it('holds back what robots.txt forbids', async () => {
    expect(await ask(`${origin}/private/a`)).toEqual({ outcome: 'robots_denied', reason: 'refused by robots.txt' });
  });

  it('minds pages only', async () => {
    expect(await ask('https://coffee.example/a.png', 'image')).toBeUndefined();
  });
});
