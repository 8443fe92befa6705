import { cardNetworks } from '../../src/networks/limits.ts';
import { cardNetworksOf } from '../../src/preview/card-network.ts';

it('tells once what holds of a network on every page', () => {
  expect(cardNetworksOf(['telegram', 'whatsapp', 'nobody'])).toEqual([
    {
      id: 'whatsapp',
      name: 'WhatsApp',
      confidence: { title: 'documented', description: 'documented', picture: 'documented', layout: 'unconfirmed' },
      sources: ['https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/'],
    },
    {
      id: 'telegram',
      name: 'Telegram',
      confidence: { title: 'third-party', description: 'third-party', picture: 'third-party', layout: 'unconfirmed' },
      sources: ['https://bugs.telegram.org/c/57'],
    },
  ]);
});

it('knows all that make cards', () => {
  expect(cardNetworksOf(cardNetworks).map(({ id }) => id)).toEqual(cardNetworks);
});
