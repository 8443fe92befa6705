import rule from '../../../rules/user-content/comment-markup.ts';
import { testRule } from '../../../src/testing.ts';

const shown = '<div id="comments"><article class="comment-body">Nice</article><div class="comment">Good</div></div>';
const post = (properties: string, comments = shown) =>
  `<title>Tea</title><script type="application/ld+json">{"@type":"BlogPosting","headline":"Tea"${properties}}</script>${comments}`;
const whole = '{"@type":"Comment","author":{"@type":"Person","name":"Oak"},"datePublished":"2026-05-01","text":"Nice"}';

testRule(rule, {
  passes: [
    post(',"commentCount":2'),
    post(',"commentCount":0'),
    post(`,"comment":[${whole}]`),
    post(`,"comment":{"@type":"Comment","creator":"Oak","dateCreated":"2026-05-01","image":"/tea.jpg"}`),
    post(
      ',"interactionStatistic":{"@type":"InteractionCounter","interactionType":"CommentAction","userInteractionCount":2}',
    ),
    {
      title: 'microdata',
      html: '<title>Tea</title><div itemscope itemtype="https://schema.org/Comment"><b itemprop="author">Oak</b><time itemprop="datePublished" datetime="2026-05-01">May</time><p itemprop="text">Nice</p></div>',
    },
  ],
  fails: [
    {
      html: post(''),
      finds: ['Missing commentCount in BlogPosting of a page that shows comments'],
      helps: ['"commentCount": "…"'],
    },
    {
      html: post(
        `,"comment":[${whole},{"@type":"Comment","text":" "},{"@type":"Comment","author":"Oak","text":"Good"}]`,
      ),
      finds: ['Missing author, datePublished, text in 2 Comments'],
    },
  ],
  skips: [
    '',
    { title: 'no comments yet', html: post('', '<div id="comments"><p>No comments</p></div>') },
    { title: 'no markup: another rule', html: `<title>Tea</title>${shown}` },
    { title: 'a block that does not parse', html: `${post('')}<script type="application/ld+json">{</script>` },
    { title: 'out of the index', html: `<meta name="robots" content="noindex">${post('')}` },
  ],
});
