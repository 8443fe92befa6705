import { rightName, xTags } from '../../src/networks/vocabulary.ts';
import type { Meta } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';
import { nearest, shorten } from '../../src/text.ts';

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

  target: ({ xCard }) => xCard.properties,

  *check(metas) {
    const dead = metas.filter(({ key }) => xTags.get(key)?.use === 'dead');
    const [first] = dead;
    if (first) yield { message: `Unexpected ${namesOf(dead)}, which no network reads`, at: first, networks: ['x'] };

    for (const meta of metas) {
      if (xTags.has(meta.key)) continue;
      const meant = rightName(meta.key) ?? nearest(meta.key, xTags.keys());
      if (meant)
        yield {
          message: `Unknown ${shorten(meta.rawKey.trim(), 60)}`,
          at: meta,
          help: `Did you mean ${meant}?`,
          networks: ['x'],
        };
    }
  },
});

const namesOf = (metas: readonly Meta[]): string => [...new Set(metas.map(({ key }) => key))].join(', ');
