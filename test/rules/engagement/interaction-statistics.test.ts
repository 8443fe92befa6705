import rule from '../../../rules/engagement/interaction-statistics.ts';
import { testRule } from '../../../src/testing.ts';

const post = (statistic: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'SocialMediaPosting', interactionStatistic: statistic })}</script>`;
const counter = (interactionType: unknown, userInteractionCount: unknown) => ({
  '@type': 'InteractionCounter',
  interactionType,
  userInteractionCount,
});

testRule(rule, {
  passes: [
    post(counter('https://schema.org/LikeAction', 0)),
    post(counter('http://schema.org/CommentAction', '12')),
    post(counter('LikeAction', 3)),
    post([counter({ '@type': 'ShareAction' }, 3), counter({ '@type': 'LikeAction' }, 5)]),
    { title: 'an action that only schema.org knows', html: post(counter('https://schema.org/PhotographAction', 3)) },
    '<div itemscope itemtype="https://schema.org/InteractionCounter"><link itemprop="interactionType" href="https://schema.org/LikeAction"><meta itemprop="userInteractionCount" content="4"></div>',
  ],
  fails: [
    {
      html: post(counter('https://schema.org/LikeAction', '1,204')),
      finds: ['Expected a whole number as userInteractionCount, found 1,204'],
    },
    {
      html: post(counter('https://schema.org/LikeAction', -1)),
      finds: ['Expected a whole number as userInteractionCount, found -1'],
    },
    {
      html: post(counter('https://schema.org/LikeAction', ' ')),
      finds: ['Missing userInteractionCount in InteractionCounter'],
    },
    { html: post(counter(undefined, 3)), finds: ['Missing interactionType in InteractionCounter'] },
    { html: post(counter('https://schema.org/Likes', 3)), finds: ['Expected interactionType LikeAction, found Likes'] },
    { html: post(counter('Zzzzzzzzz', 3)), finds: ['Unknown interactionType Zzzzzzzzz'] },
    {
      title: 'one finding for each fault',
      html: post([counter(undefined, 3), counter(undefined, 4)]),
      finds: ['Missing interactionType in InteractionCounter'],
    },
    {
      html: post({ '@type': 'UserComments', commentText: 'Nice' }),
      finds: ['Expected InteractionCounter, found UserComments, which it has replaced'],
    },
  ],
  skips: ['', post('12 likes'), '<script type="application/ld+json">{</script>'],
});
