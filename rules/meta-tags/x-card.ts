import { metaTag } from '../../src/markup.ts';
import { isSmaller, limitsOf } from '../../src/networks/limits.ts';
import { findPlaceholder } from '../../src/networks/placeholder-texts.ts';
import { xCardTypes } from '../../src/networks/vocabulary.ts';
import { needsCard } from '../../src/page/card-demand.ts';
import type { Meta, OgMedia, Page } from '../../src/page/page.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { nearest, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require a twitter:card of a type that X makes',
  why: 'Without it X makes a small card at best and Discord shows the picture small; a type that X does not know makes no card.',
  sources: [
    'https://developer.x.com/cards/overview',
    'https://developer.x.com/cards/markup',
    'https://docs.discord.com/developers/link-previews/overview',
  ],
  severity: 'warning',
  examples: {
    good: ['<meta property="og:title" content="Tea"><meta name="twitter:card" content="summary_large_image">'],
    bad: [
      '<meta property="og:title" content="Tea"><meta property="og:image" content="https://example.com/tea.jpg">',
      '<meta name="twitter:card" content="summary_large_img">',
      '<meta name="twitter:card" content="photo">',
    ],
  },

  target: (page) => (page.site.networks.includes('x') && needsCard(page) && hasTags(page) ? page : undefined),

  *check(page) {
    const { card } = page.xCard;
    const fault = card ? faultOf(card, page) : missingFault(page);
    if (fault) yield { at: card, networks: ['x'], ...fault };
  },
});

/** Pages that carry no card at all are the matter of og-title and og-image. */
const hasTags = ({ openGraph, xCard }: Page): boolean =>
  xCard.properties.length > 0 || openGraph.properties.some(({ key }) => key.startsWith('og:'));

function missingFault({ openGraph, xCard }: Page): Draft | undefined {
  const [empty] = xCard.all('twitter:card');
  const hasImage = xCard.image !== undefined || openGraph.images.some(({ value }) => value !== '');
  // Out of these three X makes a card by itself: the small one, which is right where there is no picture.
  if (!hasImage && openGraph.type && openGraph.title && openGraph.description) return undefined;
  return {
    message: empty ? 'Expected a type in twitter:card, found none' : 'Missing twitter:card',
    at: empty,
    help: metaTag('twitter:card', hasImage ? 'summary_large_image' : 'summary'),
    severity: hasImage ? 'warning' : 'info',
  };
}

const current = [...xCardTypes].filter(([, { state }]) => state === 'current').map(([name]) => name);

function faultOf({ value }: Meta, page: Page): Draft | undefined {
  if (findPlaceholder(value)) return undefined; // placeholder-values tells
  const type = value.toLowerCase();
  const found = xCardTypes.get(type);
  const large = metaTag('twitter:card', 'summary_large_image');
  if (!found) {
    const meant = nearest(type, current);
    const help = meant ? metaTag('twitter:card', meant) : `One of: ${current.join(', ')}`;
    return { message: `Unknown twitter:card "${shorten(value, 40)}"`, help };
  }
  if (found.state === 'withdrawn') {
    const severity = found.confidence === 'unconfirmed' ? 'info' : 'warning';
    return { message: `Expected a twitter:card that X still makes, found "${value}"`, help: large, severity };
  }
  if (type !== 'summary' || !isDeclaredLarge(shownImage(page))) return undefined;
  return {
    message: 'Expected twitter:card "summary_large_image" for a large picture, found "summary", which shows it small',
    help: large,
    severity: 'info',
  };
}

/** Only og: tags tell the size of a picture; twitter:image may name another one. */
const shownImage = ({ openGraph, xCard, resolve }: Page): OgMedia | undefined =>
  openGraph.images.find(({ url }) => url && (!xCard.image || url === resolve(xCard.image.value)));

const leastLarge = limitsOf('facebook')?.image.large?.value ?? { width: 600, height: 315 };

/** Wide enough for a large card, and nearer to its 2:1 than to the square of the small one. */
function isDeclaredLarge(image: OgMedia | undefined): boolean {
  const width = Number(image?.width?.value);
  const height = Number(image?.height?.value);
  return width / height >= 1.5 && !isSmaller({ width, height }, leastLarge);
}
