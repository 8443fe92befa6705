import { metaTag } from '../../src/markup.ts';
import { xCardTypes } from '../../src/networks/vocabulary.ts';
import type { Meta, Page } from '../../src/page/page.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { nearest, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require a twitter:card of a type that X makes',
  why: 'Without it X makes a small card at best, and Discord and Slack leave the picture small too; a type that X does not know makes none.',
  sources: ['https://developer.x.com/cards/overview', 'https://developer.x.com/cards/markup'],
  severity: 'warning',
  examples: {
    good: ['<meta property="og:title" content="Tea"><meta name="twitter:card" content="summary_large_image">'],
    bad: [
      '<meta property="og:title" content="Tea"><meta property="og:image" content="https://example.com/tea.jpg">',
      '<meta name="twitter:card" content="summary_large_img">',
      '<meta name="twitter:card" content="photo">',
    ],
  },

  target: (page) => (page.site.networks.includes('x') && isForSharing(page) ? page : undefined),

  *check({ xCard, openGraph }) {
    const empty = xCard.all('twitter:card')[0];
    if (xCard.card) yield* judgeType(xCard.card, openGraph.images.find(isDeclaredLarge)?.root);
    else {
      const image = openGraph.images.some(({ value }) => value !== '') || xCard.image;
      yield {
        message: empty ? 'Expected a type in twitter:card, found none' : 'Missing twitter:card',
        at: empty,
        help: metaTag('twitter:card', image ? 'summary_large_image' : 'summary'),
        networks: ['x'],
      };
    }
  },
});

/** Pages that carry no card at all are the matter of og-title and og-image. */
const isForSharing = ({ openGraph, xCard, kind, indexable }: Page): boolean =>
  (openGraph.properties.length > 0 || xCard.properties.length > 0) &&
  indexable &&
  !['error', 'search', 'cart', 'sign-in', 'legal'].includes(kind.is);

const known = [...xCardTypes].filter(([, { state }]) => state === 'current').map(([name]) => name);

function* judgeType(card: Meta, large: Meta | undefined): Generator<Draft> {
  const type = card.value.toLowerCase();
  const found = xCardTypes.get(type);
  if (!found) {
    const meant = nearest(type, known);
    yield {
      message: `Unknown twitter:card "${shorten(card.value, 40)}"`,
      at: card,
      help: meant ? metaTag('twitter:card', meant) : `One of: ${known.join(', ')}`,
      networks: ['x'],
    };
  } else if (found.state === 'withdrawn') {
    yield {
      message: `Expected a twitter:card that X still makes, found "${card.value}"`,
      at: card,
      help: metaTag('twitter:card', 'summary_large_image'),
      networks: ['x'],
      severity: found.confidence === 'unconfirmed' ? 'info' : 'warning',
    };
  } else if (type === 'summary' && large) {
    yield {
      message:
        'Expected twitter:card "summary_large_image" for a large og:image, found "summary", which shows it small',
      at: card,
      help: metaTag('twitter:card', 'summary_large_image'),
      networks: ['x'],
      severity: 'info',
    };
  }
}

/** Wide enough for a large card, and not a square logo. */
function isDeclaredLarge({ width, height }: Page['openGraph']['images'][number]): boolean {
  const size = [width, height].map((each) => Number.parseInt(each?.value ?? '', 10));
  const [w = 0, h = 0] = size;
  return w >= 600 && h > 0 && w / h >= 1.5;
}
