import { imageLimits, isSmaller, limitsFor, type Size } from '../../src/networks/limits.ts';
import { type CardImage, cardImages } from '../../src/page/card-images.ts';
import { type ImageAnswer, image } from '../../src/resources.ts';
import { type Draft, resourceRule, skip } from '../../src/rule.ts';

const tea = 'https://example.com/tea.jpg';
const large = '<meta name="twitter:card" content="summary_large_image">';
const tag = `<meta property="og:image" content="${tea}">${large}`;

export default resourceRule({
  summary: 'Require the image of the card to be as large as the networks ask',
  why: 'Below its minimum a network shows no picture; below the size for a large card it shows a thumbnail beside the text.',
  sources: [
    'https://developers.facebook.com/docs/sharing/webmasters/images/',
    'https://www.linkedin.com/help/linkedin/answer/a521928',
    'https://developer.x.com/en/docs/x-for-websites/cards/overview/summary-card-with-large-image',
  ],
  severity: 'warning',
  examples: {
    good: [{ html: tag, resources: { [tea]: { width: 1200, height: 630 } } }],
    bad: [
      { html: tag, resources: { [tea]: { width: 150, height: 100 } } },
      { html: tag, resources: { [tea]: { width: 500, height: 300 } } },
      { html: tag, resources: { [tea]: { width: 1000, height: 525 } } },
    ],
  },

  target: (page) => {
    const images = cardImages(page);
    return images.map((card) => ({ ...card, card: page.xCard.card?.value.toLowerCase() ?? 'summary' }));
  },
  resources: (images) => images.map(({ url }) => image(url)),

  *check(images, _, resources) {
    for (const card of images) {
      const size = sizeOf(resources.image(card.url));
      const fault = size && faultOf(card, size);
      if (!size) yield skip;
      else if (fault) yield { at: card.at, ...fault };
    }
  },
});

/** SVG has no pixels of its own; what is no picture is another rule's matter. */
const sizeOf = ({ outcome, format, width, height }: ImageAnswer): Size | undefined =>
  outcome === 'ok' && format !== 'svg' && width !== undefined && height !== undefined ? { width, height } : undefined;

/** The gravest fault only: not shown, then small, then larger than the best. */
function faultOf({ networks, card, tag }: CardImage & { card: string }, size: Size): Draft | undefined {
  const limits = limitsFor(networks).map((each) => ({ ...each, image: imageLimits(each, card) }));
  const found = `found ${size.width}×${size.height}`;

  const hidden = limits.filter(
    ({ image }) => image.minimum?.confidence !== 'unconfirmed' && isBelow(size, image.minimum?.value),
  );
  if (hidden.length > 0) {
    const least = largest(hidden.map(({ image }) => image.minimum?.value));
    return {
      message: `Expected ${tag} of at least ${pixels(least)}, the minimum of ${names(hidden)}, ${found}`,
      networks: hidden.map(({ network }) => network),
    };
  }
  const small = limits.filter(({ image }) => isBelow(size, image.large?.value));
  if (small.length > 0) {
    return {
      message: `Expected ${tag} of at least ${pixels(largest(small.map(({ image }) => image.large?.value)))} for a large card on ${names(small)}, ${found}`,
      networks: small.map(({ network }) => network),
    };
  }
  const modest = limits.filter(({ image }) => isLandscape(image.best?.value) && isBelow(size, image.best?.value, 0.99));
  if (modest.length === 0) return undefined;
  return {
    message: `Expected ${tag} of ${pixels(largest(modest.map(({ image }) => image.best?.value)))} or more, as ${names(modest)} ${modest.length > 1 ? 'ask' : 'asks'}, ${found}`,
    networks: modest.map(({ network }) => network),
    severity: 'info',
  };
}

/** Pinterest's best is upright: no one picture can be the best for it and for the others. */
const isLandscape = (size: Size | undefined): boolean => size !== undefined && size.width >= size.height;

/** `share`: a picture that LinkedIn asks for, 3 px short of Facebook's best, is as good. */
const isBelow = ({ width, height }: Size, limit: Size | undefined, share = 1): boolean =>
  limit !== undefined && isSmaller({ width, height }, { width: limit.width * share, height: limit.height * share });

const largest = (sizes: readonly (Size | undefined)[]): Size => ({
  width: Math.max(...sizes.map((size) => size?.width ?? 0)),
  height: Math.max(...sizes.map((size) => size?.height ?? 0)),
});

/** A side that is free is not told. */
function pixels({ width, height }: Size): string {
  if (height === 0) return `${width} px width`;
  return width === 0 ? `${height} px height` : `${width}×${height} px`;
}

const names = (limits: readonly { readonly name: string }[]): string => limits.map(({ name }) => name).join(', ');
