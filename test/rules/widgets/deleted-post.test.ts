import rule from '../../../rules/widgets/deleted-post.ts';
import { oembedEndpoint } from '../../../src/networks/oembed-endpoints.ts';
import { testRule } from '../../../src/testing.ts';

const frame = (src: string) => `<iframe src="${src}" title="Tea"></iframe>`;
const asked = (network: string, post: string) => oembedEndpoint(network)?.ask(post) ?? '';
const gone = { outcome: 'http_error', status: 404 };
const video = frame('https://www.youtube-nocookie.com/embed/tXt3aq1b2c4?rel=0');
const askedVideo = asked('youtube', 'https://www.youtube.com/watch?v=tXt3aq1b2c4');
const post = 'https://twitter.com/teashop/status/1234567890123456789';
const quotation = `<blockquote class="twitter-tweet"><p>Tea <a href="https://t.co/x">here</a></p><a href="${post}?ref_src=twsrc">1 May</a></blockquote>`;
const vimeo = frame('https://player.vimeo.com/video/76979871');
const askedVimeo = asked('vimeo', 'https://vimeo.com/76979871');
const askedToot = 'https://tea.example/api/oembed?url=https%3A%2F%2Ftea.example%2F%40willow%2F110924838391234567';

testRule(rule, {
  passes: [
    { html: video, resources: { [askedVideo]: {} } },
    { html: quotation, resources: { [asked('x', post)]: {} } },
  ],
  fails: [
    {
      html: video + video,
      resources: { [askedVideo]: gone },
      finds: [
        'Expected an embed of YouTube that shows something, found https://www.youtube.com/watch?v=tXt3aq1b2c4 gone',
      ],
    },
    {
      html: quotation,
      resources: { [asked('x', post)]: { ...gone, status: 410 } },
      finds: [`Expected an embed of X that shows something, found ${post} gone`],
    },
    {
      title: 'gone, and another of which nothing is known',
      html: video + vimeo,
      resources: { [askedVimeo]: gone },
      finds: ['Expected an embed of Vimeo that shows something, found https://vimeo.com/76979871 gone'],
    },
    {
      html: frame('https://tea.example/@willow/110924838391234567/embed'),
      resources: { [askedToot]: gone },
      finds: [
        'Expected an embed of Mastodon that shows something, found https://tea.example/@willow/110924838391234567 gone',
      ],
    },
  ],
  skips: [
    '<p>Tea</p>',
    { title: 'not asked', html: video },
    ...[401, 403, 429, 999, 400, 500].map((status) => ({
      title: `status ${status}`,
      html: video,
      resources: { [askedVideo]: { outcome: 'http_error', status } },
    })),
    { title: 'a list', html: frame('https://www.youtube.com/embed/videoseries?list=PLx'), resources: {} },
    { title: 'a network that wants a token', html: frame('https://www.instagram.com/p/B1/embed'), resources: {} },
    { title: 'a link is no embed', html: `<a href="${post}">Tea</a>`, resources: { [asked('x', post)]: gone } },
    {
      title: 'a network that must know the site, on a copy at home',
      html: vimeo,
      url: 'http://localhost/tea',
      resources: { [askedVimeo]: gone },
    },
  ],
});
