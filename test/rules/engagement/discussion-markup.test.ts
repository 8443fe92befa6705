import rule from '../../../rules/engagement/discussion-markup.ts';
import { testRule } from '../../../src/testing.ts';

const script = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...value })}</script>`;
const whole = { author: { '@type': 'Person', name: 'Mei' }, datePublished: '2026-05-01T10:00:00Z', text: 'Which tea?' };
const post = (more: object) => script({ '@type': 'DiscussionForumPosting', ...whole, ...more });
const comment = (more: object) => ({ '@type': 'Comment', ...whole, ...more });

testRule(rule, {
  passes: [
    post({}),
    post({ text: undefined, image: 'https://example.com/tea.jpg' }),
    post({ comment: [comment({}), comment({ text: undefined, video: { '@type': 'VideoObject', name: 'Tea' } })] }),
    { title: 'a deleted post', html: post({ creativeWorkStatus: 'Deleted', author: undefined, text: undefined }) },
    '<div itemscope itemtype="https://schema.org/DiscussionForumPosting"><span itemprop="author">Mei</span><time itemprop="datePublished" datetime="2026-05-01">1 May</time><p itemprop="text">Which tea?</p></div>',
  ],
  fails: [
    { html: post({ author: undefined }), finds: ['Missing author in DiscussionForumPosting'] },
    {
      html: post({ author: '', datePublished: ' ' }),
      finds: ['Missing author in DiscussionForumPosting', 'Missing datePublished in DiscussionForumPosting'],
    },
    { html: post({ text: undefined }), finds: ['Missing text or image or video in DiscussionForumPosting'] },
    {
      title: 'comments are told together',
      html: post({ comment: [comment({ author: undefined }), comment({ author: undefined }), comment({})] }),
      finds: ['Missing author in 2 of 3 Comment items'],
    },
    {
      title: 'comments on an article',
      html: script({ '@type': 'Article', headline: 'Tea', comment: comment({ datePublished: undefined }) }),
      finds: ['Missing datePublished in Comment'],
    },
  ],
  skips: [
    '',
    script({ '@type': 'Article', headline: 'Tea', commentCount: 3 }),
    '<script type="application/ld+json">{</script>',
  ],
});
