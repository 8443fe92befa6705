import { limitsFor } from '../../src/networks/limits.ts';
import { cardImages } from '../../src/page/card-images.ts';
import { image } from '../../src/resources.ts';
import { resourceRule, skip } from '../../src/rule.ts';
import { weight } from '../../src/weight.ts';

const tea = 'https://example.com/tea.jpg';
const tag = `<meta property="og:image" content="${tea}">`;

export default resourceRule({
  summary: 'Limit the weight of the image of the card to what each network takes',
  why: 'Heavier images are dropped without a word: WhatsApp shows the link alone above 600 kB, X and LinkedIn above 5 MB, Meta above 8 MB.',
  sources: [
    'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
    'https://developer.x.com/cards/markup',
    'https://www.linkedin.com/help/linkedin/answer/a521928',
    'https://developers.facebook.com/docs/sharing/webmasters/images/',
  ],
  severity: 'warning',
  examples: {
    good: [{ html: tag, resources: { [tea]: { bytes: 180_000 } } }],
    bad: [
      { html: tag, resources: { [tea]: { bytes: 2_000_000 } } },
      { html: tag, resources: { [tea]: { bytes: 9_000_000 } } },
    ],
  },

  target: cardImages,
  resources: (images) => images.map(({ url }) => image(url)),

  *check(images, _, resources) {
    for (const { url, tag, at, networks } of images) {
      const { outcome, format, bytes } = resources.image(url);
      if (outcome !== 'ok' || !format || bytes === undefined) {
        yield skip;
        continue;
      }
      const dropping = limitsFor(networks).flatMap(({ network, name, image: { bytes: limit } }) =>
        limit && limit.confidence !== 'unconfirmed' && bytes > limit.value
          ? [{ network, name, limit: limit.value }]
          : [],
      );
      if (dropping.length === 0) continue;
      yield {
        message: `Expected ${tag} below ${weight(Math.min(...dropping.map(({ limit }) => limit)))}, found ${weight(bytes)}, which ${dropping.map(({ name, limit }) => `${name} (${weight(limit)})`).join(', ')} ${dropping.length > 1 ? 'drop' : 'drops'}`,
        at,
        networks: dropping.map(({ network }) => network),
        help: 'Save it as JPEG at quality 80, or as PNG with fewer colours, at 1200×630 px',
      };
    }
  },
});
