import { networks } from '../../src/networks/networks.ts';
import { endpointTo, networkOfService } from '../../src/networks/share-service.ts';

it.each([
  ['facebook', 'facebook'],
  ['Twitter', 'x'],
  ['jetpack-whatsapp', 'whatsapp'],
  ['google_plus', 'google-plus'],
  ['copy_link', 'copy'],
  ['print', 'print'],
  ['unheard_of', undefined],
  ['', undefined],
  ['__proto__', undefined],
])('%s is %s', (word, id) => expect(networkOfService(word)).toBe(id));

describe('endpointTo', () => {
  const [hub] = networks.get('addtoany')?.shares ?? [];
  if (!hub) throw new Error('AddToAny has endpoints');
  it('leaves the living alone', () => expect(endpointTo('facebook', hub)).toBe(hub));
  it('closes with the network', () =>
    expect(endpointTo('pocket', hub)).toMatchObject({ state: 'dead', closed: '2025-07-08', host: hub.host }));
});
