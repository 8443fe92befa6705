import { metaTag } from '../../src/markup.ts';
import { rightXName } from '../../src/networks/vocabulary/x-names.ts';
import { xTags } from '../../src/networks/vocabulary.ts';
import { needsCard } from '../../src/page/card-demand.ts';
import { pageRule } from '../../src/rule.ts';
import { listed, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Disallow twitter: tags that nobody reads',
  why: 'Tags of withdrawn cards and misspelt names do nothing, and hide that the right one is missing.',
  sources: ['https://developer.x.com/cards/markup', 'https://docs.x.com/x-for-websites/webpage-properties'],
  severity: 'info',
  examples: {
    good: ['<meta name="twitter:image" content="https://example.com/tea.jpg">'],
    bad: [
      '<meta name="twitter:domain" content="example.com"><meta name="twitter:url" content="https://example.com/tea/green">',
      '<meta name="twitter:imge" content="https://example.com/tea.jpg">',
    ],
  },

  target: (page) => (needsCard(page) ? page.xCard.properties : undefined),

  *check(metas) {
    const dead = metas.filter(({ key }) => xTags.get(key)?.use === 'dead');
    if (dead[0]) {
      yield {
        message: `Unexpected ${listed(dead.map(({ key }) => key))}, which no network reads`,
        at: dead[0],
        networks: ['x'],
      };
    }
    const filled = new Set(metas.flatMap(({ key, value }) => (value === '' ? [] : key)));
    const wrong = metas.flatMap((meta) => {
      const right = rightXName(meta.key);
      return right !== undefined && !filled.has(right) ? [{ meta, right }] : [];
    });
    if (wrong[0]) {
      yield {
        message: `Expected ${listed(wrong.map(({ right }) => right))}, found ${listed(wrong.map(({ meta }) => shorten(meta.rawKey.trim(), 40)))}`,
        at: wrong[0].meta,
        help: [...new Set(wrong.map(({ meta, right }) => metaTag(right, meta.value)))].slice(0, 10).join('\n'),
        networks: ['x'],
      };
    }
  },
});
