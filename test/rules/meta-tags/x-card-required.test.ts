import rule from '../../../rules/meta-tags/x-card-required.ts';
import { testRule } from '../../../src/testing.ts';

const named = (tags: Readonly<Record<string, string>>) =>
  Object.entries(tags)
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join('');

const player = {
  'twitter:card': 'player',
  'twitter:title': 'How to brew green tea',
  'twitter:site': '@willowtea',
  'twitter:image': 'https://example.com/tea.jpg',
  'twitter:player': 'https://example.com/player',
  'twitter:player:width': '480',
  'twitter:player:height': '270',
};
const without = (...names: readonly string[]) =>
  named(Object.fromEntries(Object.entries(player).filter(([name]) => !names.includes(name))));
const playerless = without('twitter:player', 'twitter:player:width', 'twitter:player:height');

const video = `<meta property="og:video" content="http://example.com/player?a&amp;b">
<meta property="og:video:secure_url" content="https://example.com/player?a&amp;b"><meta property="og:video:type" content="text/html">
<meta property="og:video:width" content="480"><meta property="og:video:height" content="270">`;

testRule(rule, {
  passes: [
    named(player),
    without('twitter:site') + named({ 'twitter:site:id': '12' }),
    {
      title: 'title and picture by their og: tags',
      html: `${named({ ...player, 'twitter:title': '', 'twitter:image': ' ' })}<meta property="og:title" content="Tea"><meta property="og:image" content="/tea.jpg">`,
    },
    named({ 'twitter:card': 'App', 'twitter:app:id:googleplay': 'com.example.tea' }),
  ],
  fails: [
    {
      html: named({ 'twitter:card': 'player', 'twitter:title': 'Tea' }),
      finds: [
        'Missing twitter:site or twitter:site:id, twitter:image, twitter:player, twitter:player:width, twitter:player:height for twitter:card "player"',
      ],
    },
    {
      title: 'an empty address',
      html: named({ ...player, 'twitter:player': '' }),
      finds: ['Missing twitter:player for twitter:card "player"'],
    },
    {
      title: 'the player that Facebook is told of',
      html: playerless + video,
      finds: ['Missing twitter:player, twitter:player:width, twitter:player:height for twitter:card "player"'],
      helps: [
        `<meta name="twitter:player" content="https://example.com/player?a&amp;b">
<meta name="twitter:player:width" content="480">
<meta name="twitter:player:height" content="270">`,
      ],
    },
    {
      title: 'a file is no player',
      html: `${playerless}<meta property="og:video" content="/tea.mp4"><meta property="og:video:type" content="video/mp4">`,
      finds: ['Missing twitter:player, twitter:player:width, twitter:player:height for twitter:card "player"'],
    },
    {
      html: named({ 'twitter:card': 'app', 'twitter:app:name:iphone': 'Tea' }),
      finds: [
        'Missing twitter:app:id:iphone or twitter:app:id:ipad or twitter:app:id:googleplay for twitter:card "app"',
      ],
    },
  ],
  skips: [
    '',
    named({ 'twitter:card': 'summary' }),
    { title: 'the last card counts', html: named({ 'twitter:card': 'player' }) + named({ 'twitter:card': 'summary' }) },
    { title: 'X does not matter', html: named({ 'twitter:card': 'player' }), networks: ['facebook'] },
  ],
});
