import { networks } from '../../src/networks/networks.ts';
import { readLink } from '../../src/networks/read-link.ts';
import { shareAddress } from '../../src/networks/share-address.ts';

const url = 'https://example.com/tea/green?a=1&b=2';
const encoded = encodeURIComponent(url);
const page = { url, text: 'Tea & milk', image: 'https://example.com/tea.jpg' };
const withShares = [...networks.values()].filter(({ shares = [] }) => shares.length > 0).map(({ id }) => id);

it.each(withShares)('%s: what is made reads back as a share of the page', (id) => {
  for (const shared of [page, { url }]) {
    const address = shareAddress(id, shared);
    if (address === undefined) continue;
    expect(readLink(new URL(address))).toMatchObject({ kind: 'share', network: id, sharedUrl: url });
  }
});

it.each([
  ['facebook', `https://www.facebook.com/sharer/sharer.php?u=${encoded}`],
  ['x', `https://x.com/intent/tweet?url=${encoded}&text=Tea%20%26%20milk`],
  [
    'pinterest',
    `https://www.pinterest.com/pin/create/button/?url=${encoded}&media=https%3A%2F%2Fexample.com%2Ftea.jpg&description=Tea%20%26%20milk`,
  ],
  ['whatsapp', `https://wa.me/?text=Tea%20%26%20milk%20${encoded}`],
  ['mastodon', `https://share.joinmastodon.org/#text=Tea%20%26%20milk%20${encoded}`],
  ['reddit', `https://reddit.com/submit?url=${encoded}&title=Tea%20%26%20milk`],
  ['bluesky', `https://bsky.app/intent/compose?text=Tea%20%26%20milk%20${encoded}`],
  ['email', `mailto:?subject=Tea%20%26%20milk&body=${encoded}`],
])('%s', (id, address) => expect(shareAddress(id, page)).toBe(address));

it.each([
  ['x', `https://x.com/intent/tweet?url=${encoded}`],
  ['threads', `https://www.threads.com/intent/post?url=${encoded}`],
  ['whatsapp', `https://wa.me/?text=${encoded}`],
  ['email', `mailto:?body=${encoded}`],
])('%s without a text', (id, address) => expect(shareAddress(id, { url })).toBe(address));

it.each(['google-plus', 'pocket', 'addthis', 'instagram', 'slack', 'copy', 'nobody'])('has none for %s', (id) =>
  expect(shareAddress(id, page)).toBeUndefined(),
);

it('has none for Pinterest without a picture', () => expect(shareAddress('pinterest', { url })).toBeUndefined());

it('takes what looks like a template or half a character as it is', () => {
  expect(shareAddress('x', { url, text: '{image} $& \ud83d' })).toBe(
    `https://x.com/intent/tweet?url=${encoded}&text=%7Bimage%7D%20%24%26%20%EF%BF%BD`,
  );
});
