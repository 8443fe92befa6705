import { needsCard } from '../../src/page/card-demand.ts';
import { cardTexts } from '../../src/page/card-texts.ts';
import { overlong } from '../../src/page/overlong.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Limit the title of the card to what the networks that matter show',
  why: 'What stands behind the limit is cut, often the very word that would make people click.',
  sources: ['https://developer.x.com/cards/markup', 'https://docs.discord.com/developers/link-previews/overview'],
  severity: 'info',
  examples: {
    good: ['<meta property="og:title" content="How to brew green tea">'],
    bad: [`<meta property="og:title" content="${'How to brew green tea '.repeat(5)}">`],
  },

  target: (page) => (needsCard(page) ? cardTexts(page, 'title') : undefined),
  check: (texts) => overlong(texts, 'title'),
});
