import { xFallbacks } from '../../src/networks/vocabulary.ts';
import type { Meta } from '../../src/page/page.ts';
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

  target: ({ xCard, openGraph }) =>
    [...xFallbacks].flatMap(([name, fallback]) => {
      const [own, other] = [xCard.first(name), openGraph.first(fallback)];
      return own && other ? [{ own, other }] : [];
    }),

  *check(pairs) {
    const copies = pairs
      .filter(({ own, other }) => own.element !== other.element && own.value === other.value)
      .map(({ own }) => own);
    const [first] = copies;
    if (first) yield { message: `Unexpected copies of og: values in ${namesOf(copies)}`, at: first, networks: ['x'] };
  },
});

const namesOf = (metas: readonly Meta[]): string => metas.map(({ key }) => key).join(', ');
