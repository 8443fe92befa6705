/** Who the tea shop is: a network for each kind of agreement. */

import type { Account, Claim, ClaimSource, Identity, NetworkIdentity, Standing } from '../../src/identity.ts';

const on = ['https://tea.example/', 'https://tea.example/teas/mate'];

const claim = (from: ClaimSource, pages: number): Claim => ({
  from,
  pages,
  ...(from === 'link' && { framed: pages }),
  speaksForSite: true,
  on,
});

const account = (url: string, standing: Standing, claims: readonly Claim[]): Account => ({
  url,
  handle: url.split('/').at(-1) ?? '',
  standing,
  pages: Math.max(...claims.map(({ pages }) => pages)),
  on,
  claims,
});

type Why = NonNullable<NetworkIdentity['own']>['why'];

function network(
  id: string,
  agreement: NetworkIdentity['agreement'],
  why: Why,
  accounts: readonly Account[],
  more: Partial<NetworkIdentity> = {},
): NetworkIdentity {
  const [{ url, handle } = { url: '', handle: '' }] = accounts;
  return { network: id, agreement, own: { url, handle, why }, accounts, more: 0, sides: [], rivals: [], ...more };
}

const instagram = 'https://www.instagram.com/teahills';

export const teaIdentity: Identity = {
  pages: 7,
  name: 'Tea of the hills',
  names: [{ name: 'Tea of the hills', from: ['og:site_name', 'Organization'], pages: 7, on }],
  networks: [
    network('instagram', 'agree', 'only', [account(instagram, 'own', [claim('link', 7), claim('sameAs', 1)])]),
    network(
      'x',
      'disagree',
      'most-sources',
      [
        account('https://x.com/teahills', 'own', [claim('link', 7), claim('sameAs', 1)]),
        account('https://x.com/oldtea', 'rival', [claim('twitter:site', 7)]),
      ],
      {
        sides: [
          {
            says: [
              { from: 'link', urls: ['https://x.com/teahills'] },
              { from: 'twitter:site', urls: ['https://x.com/oldtea'] },
            ],
            on: on.slice(0, 1),
          },
        ],
        rivals: [[{ url: 'https://x.com/teahills', pages: 6, on }]],
      },
    ),
    network('facebook', 'cannot-tell', 'most-pages', [
      account('https://www.facebook.com/teahills', 'own', [claim('link', 7)]),
      account('https://www.facebook.com/100063123456789', 'beside', [claim('sameAs', 1)]),
    ]),
    network('youtube', 'single', 'start-page', [
      account('https://www.youtube.com/@teahills', 'own', [claim('link', 1)]),
    ]),
    network('mastodon', 'single', 'only', [
      account('https://mastodon.social/@teahills', 'own', [claim('rel-me', 7)]),
      account('https://mastodon.social/@teehuegel', 'edition', [claim('rel-me', 2)]),
    ]),
    {
      network: 'tiktok',
      agreement: 'single',
      accounts: [account('https://www.tiktok.com/@mei', 'mention', [claim('link', 1)])],
      more: 0,
      sides: [],
      rivals: [],
    },
  ],
  organizations: [
    {
      ...{
        type: 'CafeOrCoffeeShop',
        id: '#shop',
        name: 'Tea of the hills',
        url: 'https://tea.example/',
        logo: '/logo.png',
      },
      ...{ address: 'Am Park 3, 10115, Berlin', postalCode: '10115', telephones: ['+49 30 1234567'], language: 'en' },
      ...{ isAtHome: true, isTwin: false, pages: 1, on, at: { line: 12, column: 3, offset: 900, snippet: '<script>' } },
    },
  ],
  feeds: [{ url: 'https://tea.example/feed.xml', format: 'rss', title: 'News of the hills', pages: 7, on }],
  authors: { total: 1, accounts: [{ network: 'x', url: 'https://x.com/mei', handle: 'mei', pages: 2, on }] },
  sameAs: { names: 1, empty: { pages: 0, on: [] }, microdata: 0 },
};
