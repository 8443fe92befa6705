import { hashtagLinks, hashtagShares, hashtagsOf } from '../../src/page/hashtags.ts';
import { teaPage } from '../support/rules.ts';

const post = (query: string) => `<a href="https://x.com/intent/tweet?${query}">Post</a>`;
const told = (html: string) =>
  hashtagsOf(teaPage('/green', html)).map(({ from, network, tag }) => [from, network, tag].filter(Boolean).join(' '));

it.each([
  ['nothing', '<p>#tea', []],
  ['those of share links', post('text=Tea&hashtags=GreenTea,Sencha'), ['share x GreenTea', 'share x Sencha']],
  ['those of the shared text', post('text=Best%20%23tea%20of%20%232026'), ['text x tea']],
  [
    'those typed with # or other commas',
    post('hashtags=%23GreenTea%20%23Sencha;%E8%8C%B6'),
    ['share x GreenTea', 'share x Sencha', 'share x 茶'],
  ],
  ['no empty ones', post('text=Tea&hashtags=,%20,'), []],
  ['no variables of templates', post('text=Tea&hashtags=%7B%7B%20tags%20%7D%7D'), []],
  [
    'that of Facebook',
    '<a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Ftea.example&hashtag=%23GreenTea">Share</a>',
    ['share facebook GreenTea'],
  ],
  [
    'those of buttons',
    '<a class="twitter-share-button" href="https://x.com/intent/tweet" data-hashtags="GreenTea,Sencha">Post</a>',
    ['share x GreenTea', 'share x Sencha'],
  ],
  [
    'links to their pages',
    '<a href="https://www.instagram.com/explore/tags/greentea/">x</a><a href="https://twitter.com/hashtag/tea?src=hash">x</a>',
    ['link instagram greentea', 'link x tea'],
  ],
  [
    'no subjects of other networks',
    '<a href="https://stackoverflow.com/questions/tagged/tea">#tea</a><a href="https://medium.com/tag/green-tea">tea</a>',
    [],
  ],
  [
    'those of embedded posts not',
    '<blockquote class="twitter-tweet"><p><a href="https://twitter.com/hashtag/tea?src=hash">#tea</a></blockquote>',
    [],
  ],
  ['those of comments not', '<div id="comments"><a href="https://x.com/hashtag/tea">#tea</a></div>', []],
  [
    'keywords typed with #',
    '<meta property="article:tag" content="#Green tea"><meta name="keywords" content="tea">',
    ['keyword Green tea'],
  ],
])('finds %s', (_, html, expected) => expect(told(html)).toEqual(expected));

it('tells how a share link carries them', () => {
  const [share] = hashtagShares(teaPage('/green', post('text=%23Tea&hashtags=%23Green')));
  expect(share).toMatchObject({
    value: '#Green',
    tags: ['Green'],
    texts: ['Tea'],
    parameter: { name: 'hashtags', form: 'list' },
  });
});

it('tells the link', () => {
  const [link] = hashtagLinks(teaPage('/green', '<a href="https://bsky.app/hashtag/%23tea">Tea</a>'));
  expect(link).toMatchObject({ network: 'bluesky', tag: 'tea', anchor: { text: 'Tea' } });
});
