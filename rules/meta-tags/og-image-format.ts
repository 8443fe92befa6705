import { limitsFor } from '../../src/networks/limits.ts';
import { type CardImage, cardImages } from '../../src/page/card-images.ts';
import { type ImageAnswer, image } from '../../src/resources.ts';
import { type Draft, resourceRule, skip } from '../../src/rule.ts';

const tea = 'https://example.com/tea.jpg';
const tag = `<meta property="og:image" content="${tea}">`;

export default resourceRule({
  summary: 'Require an image format that all networks show',
  why: 'JPEG and PNG are the formats that every network names. SVG and AVIF are refused by several, and of an animation most show the first frame.',
  sources: [
    'https://developer.x.com/cards/markup',
    'https://docs.discord.com/developers/link-previews/overview',
    'https://developers.facebook.com/docs/sharing/webmasters',
  ],
  severity: 'warning',
  examples: {
    good: [{ html: tag, resources: { [tea]: { format: 'jpeg' } } }],
    bad: [
      { html: tag, resources: { [tea]: { format: 'svg', contentType: 'image/svg+xml' } } },
      { html: tag, resources: { [tea]: { format: 'avif', contentType: 'image/avif' } } },
      { html: tag, resources: { [tea]: { format: 'gif', animated: true, contentType: 'image/gif' } } },
    ],
  },

  target: cardImages,
  resources: (images) => images.map(({ url }) => image(url)),

  *check(images, _, resources) {
    for (const card of images) {
      const answer = resources.image(card.url);
      if (answer.outcome !== 'ok' || !answer.format) yield skip;
      else yield* judge(card, answer);
    }
  },
});

/** Formats that every network shows, whatever its documents name: WebP works in practice. */
const safe = ['jpeg', 'png', 'gif', 'webp'];

function* judge({ tag, at, networks }: CardImage, { format = 'other', animated }: ImageAnswer): Generator<Draft> {
  const base = { at, help: 'Save the image as JPEG or PNG' };
  const limits = limitsFor(networks);
  const refusing = limits.filter(({ image: { refused } }) => refused?.value.some((each) => each === format));
  if (refusing.length > 0) {
    yield {
      ...base,
      message: `Expected JPEG or PNG in ${tag}, found ${format.toUpperCase()}, which ${refusing.map(({ name }) => name).join(', ')} ${refusing.length > 1 ? 'refuse' : 'refuses'}`,
      networks: refusing.map(({ network }) => network),
    };
  } else if (!safe.includes(format)) {
    const silent = limits.filter(
      ({ image: { accepted } }) => accepted && !accepted.value.some((each) => each === format),
    );
    if (silent.length === 0) return;
    yield {
      ...base,
      message: `Expected JPEG or PNG in ${tag}, found ${format.toUpperCase()}, which is not among the formats of ${silent.map(({ name }) => name).join(', ')}`,
      networks: silent.map(({ network }) => network),
    };
  } else if (animated) {
    yield {
      ...base,
      message: `Expected a still picture in ${tag}, found an animated ${format === 'gif' ? 'GIF' : format.toUpperCase()}, of which most networks show the first frame`,
      severity: 'info',
    };
  }
}
