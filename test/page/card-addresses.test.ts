import { cardAddresses } from '../../src/page/card-addresses.ts';
import { somePage } from '../support/some-page.ts';

it('lists the addresses of a card in document order', () => {
  const html = `<meta name="twitter:image" content="/1"><meta property="og:url" content="/2"><meta property="og:title" content="/no">
    <meta property="og:image:secure_url" content="/3"><meta property="og:image:alt" content="/no"><meta name="og:video" content="/4"><meta property="og:audio" content="">`;
  const page = somePage(html);
  expect(cardAddresses(page).map(({ value }) => value)).toEqual(['/1', '/2', '/3', '/4']);
});
