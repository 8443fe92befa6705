import {
  type Crawler,
  crawlerByToken,
  crawlers,
  obeyingTokens,
  previewCrawlers,
  previewTokens,
} from '../../src/networks/crawlers.ts';

const table: readonly Crawler[] = crawlers;

it.each(table)(
  '$name has a source, a mark and something to be known by',
  ({ source, confidence, token, userAgents }) => {
    expect(source.trim()).not.toBe('');
    expect(['documented', 'observed', 'third-party', 'derived', 'unconfirmed']).toContain(confidence);
    expect(token ?? userAgents[0]).toBeTruthy();
  },
);

it.each(previewTokens)('%s, worth testing, is a token of a crawler', (token) => {
  expect(crawlerByToken(token)?.token).toBe(token);
});

it('lists those worth testing so that the obedient ones come first', () => {
  const obedience = previewTokens.map((token) => crawlerByToken(token)?.obeysRobots);
  expect(obedience).toEqual([...Array(8).fill('yes'), 'no', 'unknown', 'unknown', 'unknown']);
});

it.each([
  ['facebookexternalhit', 'Facebook'],
  ['FACEBOOKEXTERNALHIT', 'Facebook'],
  ['facebot', 'Facebook, former tokens'],
  ['Pinterest', 'Pinterest'],
  ['linkedinbot', 'LinkedIn'],
  ['Googlebot', undefined],
  ['__proto__', undefined],
])('the token %s belongs to %s', (token, name) => expect(crawlerByToken(token)?.name).toBe(name));

it('gives no token to two crawlers', () => {
  const tokens = table.flatMap(({ token, otherTokens = [] }) => [token, ...otherTokens]).filter((token) => token);
  expect(tokens.length).toBe(new Set(tokens.map((token) => token?.toLowerCase())).size);
});

it.each([
  ['facebook', ['Facebook']],
  ['threads', ['Facebook']],
  ['slack', ['Slack, pages', 'Slack, images', 'Slack, other']],
  ['apple-messages', ['Apple Messages']],
  ['nobody', []],
])('previews on %s are made by %j', (network, names) => {
  expect(previewCrawlers(network).map(({ name }) => name)).toEqual(names);
});

it('does not take crawlers for AI for those of previews', () => {
  expect(crawlerByToken('meta-externalagent')?.purpose).toBe('ai');
  expect(crawlerByToken('Applebot-Extended')?.purpose).toBe('ai');
});

it.each([
  [
    ['facebook', 'x', 'slack'],
    ['facebookexternalhit', 'Twitterbot'],
  ],
  [
    ['threads', 'reddit'],
    ['facebookexternalhit', 'redditbot'],
  ],
  [['discord', 'whatsapp', 'nobody'], []],
])('robots.txt stops the bots of %j that obey: %j', (networks, tokens) => {
  expect(obeyingTokens(networks)).toEqual(tokens);
});
