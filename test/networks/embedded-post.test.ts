import { postInFrame, postInMarkup } from '../../src/networks/embedded-post.ts';

it.each([
  ['https://www.youtube.com/embed/tXt3aq1b2c4?start=3', 'youtube', 'https://www.youtube.com/watch?v=tXt3aq1b2c4'],
  ['https://www.youtube.com/embed/live_stream?channel=UC1', undefined, undefined],
  ['https://www.youtube.com/embed/videoseries?list=PL1', undefined, undefined],
  ['https://notyoutube.com/embed/tXt3aq1b2c4', undefined, undefined],
  ['https://player.vimeo.com/video/76979871?h=8272103f6e', 'vimeo', 'https://vimeo.com/76979871/8272103f6e'],
  ['https://platform.twitter.com/embed/Tweet.html?id=20123', 'x', 'https://twitter.com/i/status/20123'],
  [
    'https://embed.bsky.app/embed/did:plc:z72i7hdynmk6r22z27h6tvur/app.bsky.feed.post/3jzn6g7ixgq2y?id=1',
    'bluesky',
    'https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur/post/3jzn6g7ixgq2y',
  ],
  ['https://tea.example/@mei/110924838391234567/embed', 'mastodon', 'https://tea.example/@mei/110924838391234567'],
  [
    'https://open.spotify.com/embed/track/2qToAcex0ruZfbEbAy9OhW?theme=0',
    'spotify',
    'https://open.spotify.com/track/2qToAcex0ruZfbEbAy9OhW',
  ],
  [
    'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/forss/flickermood&color=%23ff5500',
    'soundcloud',
    'https://soundcloud.com/forss/flickermood',
  ],
  ['https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1', undefined, undefined],
  ['https://www.mixcloud.com/widget/iframe/?feed=%2Fmei%2Ftea%2F', 'mixcloud', 'https://www.mixcloud.com/mei/tea/'],
  ['https://geo.dailymotion.com/player.html?video=x2jvvep', 'dailymotion', 'https://www.dailymotion.com/video/x2jvvep'],
  [
    'https://embed.reddit.com/r/tea/comments/4lwccv/a_cup/?embed=true',
    'reddit',
    'https://www.reddit.com/r/tea/comments/4lwccv/a_cup/',
  ],
])('%s', (address, network, url) => {
  expect(postInFrame(new URL(address))).toEqual(url && { network, url });
});

const markup = (name: string, attributes: Record<string, string>, links: string[] = []) =>
  postInMarkup({ name, attributes, links });

it('reads the post for which markup keeps the place', () => {
  expect(markup('lite-youtube', { videoid: 'tXt3aq1b2c4' })?.url).toBe('https://www.youtube.com/watch?v=tXt3aq1b2c4');
  expect(markup('amp-twitter', { 'data-tweetid': '20123' })?.url).toBe('https://twitter.com/i/status/20123');
  expect(
    markup('blockquote', { class: 'tiktok-embed', cite: 'https://www.tiktok.com/@mei/video/6718335390845095173' }),
  ).toEqual({ network: 'tiktok', url: 'https://www.tiktok.com/@mei/video/6718335390845095173' });
  expect(
    markup('blockquote', { class: 'bluesky-embed', 'data-bluesky-uri': 'at://did:plc:abc/app.bsky.feed.post/3k' })?.url,
  ).toBe('https://bsky.app/profile/did:plc:abc/post/3k');
  expect(
    markup('blockquote', {
      class: 'mastodon-embed',
      'data-embed-url': 'https://tea.example/@mei/110924838391234567/embed',
    }),
  ).toEqual({ network: 'mastodon', url: 'https://tea.example/@mei/110924838391234567' });
  expect(
    markup('blockquote', { class: 'twitter-tweet' }, ['https://x.com/mei', 'https://x.com/mei/status/20123?s=20']),
  ).toEqual({ network: 'x', url: 'https://x.com/mei/status/20123' });
  expect(
    markup('a', { 'data-pin-do': 'embedPin', href: 'https://www.pinterest.com/pin/99360735500167749/' })?.network,
  ).toBe('pinterest');
  expect(markup('a', { 'data-pin-do': 'embedBoard', href: 'https://www.pinterest.com/mei/tea/' })).toBeUndefined();
  expect(
    markup('a', { 'data-flickr-embed': 'true', href: 'https://www.flickr.com/photos/bees/2362225867/' })?.network,
  ).toBe('flickr');
  expect(
    markup('blockquote', { class: 'twitter-tweet' }, ['https://x.com.evil.example/mei/status/20123']),
  ).toBeUndefined();
  expect(markup('div', {})).toBeUndefined();
});
