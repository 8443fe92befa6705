import rule from '../../../rules/hashtags/in-share-links.ts';
import { testRule } from '../../../src/testing.ts';

const post = (query: string) =>
  `<a href="https://x.com/intent/tweet?url=https%3A%2F%2Fexample.com&amp;${query}">Post</a>`;
const share = (hashtag: string) =>
  `<a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com&amp;hashtag=${encodeURIComponent(hashtag)}">Share</a>`;

testRule(rule, {
  passes: [
    post('hashtags=GreenTea,Sencha'),
    post('hashtags=GreenTea,%20Sencha,'),
    post('text=%23GreenTea%20and%20%23Sencha'),
    share('#GreenTea'),
    { title: 'the same one in text and parameter', html: post('text=%23tea&amp;hashtags=Tea,Sencha') },
    { title: 'a space inside, which another rule tells', html: post('hashtags=green%20tea') },
  ],
  fails: [
    {
      html: post('hashtags=%23GreenTea,%23%E7%B7%91%E8%8C%B6'),
      finds: ['Expected hashtags without # in "hashtags" of the share link to X, found "#GreenTea,#緑茶"'],
      helps: ['hashtags=GreenTea,%E7%B7%91%E8%8C%B6'],
    },
    {
      html: post('hashtags=GreenTea;Sencha'),
      finds: ['Expected commas between hashtags in "hashtags" of the share link to X, found "GreenTea;Sencha"'],
      helps: ['hashtags=GreenTea,Sencha'],
    },
    {
      html: share('GreenTea'),
      finds: ['Expected # before the hashtag in "hashtag" of the share link to Facebook, found "GreenTea"'],
      helps: ['hashtag=%23GreenTea'],
    },
    {
      html: share('#GreenTea,#Sencha'),
      finds: ['Expected one hashtag in "hashtag" of the share link to Facebook, found "#GreenTea,#Sencha"'],
    },
    {
      title: 'a button of X',
      html: '<a class="twitter-share-button" href="https://x.com/intent/tweet" data-hashtags="#GreenTea">Post</a>',
      finds: ['Expected hashtags without # in "data-hashtags" of the share link to X, found "#GreenTea"'],
    },
    {
      title: 'parameter and text together',
      html: post('text=%23Spring&amp;hashtags=GreenTea,Sencha'),
      finds: ['Too many hashtags in the share link to X: 3, where 2 are advised'],
    },
    {
      html: '<a href="https://www.threads.com/intent/post?text=%23tea%20%23sencha">Post</a>',
      finds: ['Too many hashtags in the share link to Threads: 2, of which it takes 1'],
    },
    {
      title: 'a list of posts',
      html: post('hashtags=%23GreenTea').repeat(3),
      finds: ['Expected hashtags without # in "hashtags" of the share link to X, found "#GreenTea"'],
    },
  ],
  skips: [
    post('text=Tea'),
    post('hashtags='),
    post('hashtags=%7B%7B%20tags%20%7D%7D'),
    '<a href="https://x.com/hashtag/tea">#tea</a>',
  ],
});
