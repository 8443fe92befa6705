import { needsCard } from '../../src/page/card-demand.ts';
import { cardTexts } from '../../src/page/card-texts.ts';
import { overlong } from '../../src/page/overlong.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Limit the description of the card to what the networks that matter show',
  why: 'The cut falls in the middle of a sentence, and what should make people click stands behind it.',
  sources: ['https://developer.x.com/cards/markup', 'https://docs.discord.com/developers/link-previews/overview'],
  severity: 'info',
  examples: {
    good: ['<meta property="og:description" content="Three grams, soft water, ninety seconds.">'],
    bad: [`<meta property="og:description" content="${'Three grams, soft water, ninety seconds. '.repeat(12)}">`],
  },

  target: (page) => (needsCard(page) ? cardTexts(page, 'description') : undefined),
  check: (texts) => overlong(texts, 'description'),
});
