import { xFallbacks } from '../../src/networks/vocabulary.ts';
import { needsCard } from '../../src/page/card-demand.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Disallow twitter: tags that only repeat the og: tags',
  why: 'X takes og:title, og:description and og:image where the twitter: tag is missing; copies double the head and go stale apart.',
  sources: ['https://developer.x.com/cards/markup'],
  severity: 'info',
  examples: {
    good: [
      '<meta property="og:title" content="Green tea"><meta name="twitter:title" content="Green tea, brewed on X">',
    ],
    bad: ['<meta property="og:title" content="Green tea"><meta name="twitter:title" content="Green tea">'],
  },

  target: (page) => {
    if (!needsCard(page)) return undefined;
    return [...xFallbacks].flatMap(([name, fallback]) => {
      const [own, other] = [page.xCard.first(name), page.openGraph.first(fallback)];
      return own && other ? [{ own, other }] : [];
    });
  },

  *check(pairs) {
    const copies = pairs.filter(({ own, other }) => own.element !== other.element && own.value === other.value);
    const [first] = copies;
    if (!first) return;
    yield {
      message: `Unexpected copies of og: values in ${copies.map(({ own }) => own.key).join(', ')}`,
      at: first.own,
      help: `X falls back to ${copies.map(({ other }) => other.key).join(', ')}: the copies can go`,
      networks: ['x'],
    };
  },
});
