import { crawlerByToken, obeyingTokens } from '../../src/networks/crawlers.ts';
import { type CardImage, cardImages } from '../../src/page/card-images.ts';
import { type ImageAnswer, image, type RobotsAnswer, robots } from '../../src/resources.ts';
import { type Draft, resourceRule, skip } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

const tea = 'https://example.com/tea.jpg';
const tag = `<meta property="og:image" content="${tea}">`;

export default resourceRule({
  summary: 'Require the image of the card to answer preview bots with a picture',
  why: 'An image that is gone, is a web page, is offered as a download or is closed to the bots leaves the share without its picture, and nobody at the site sees it.',
  sources: [
    'https://developers.facebook.com/docs/sharing/webmasters/images/',
    'https://devcommunity.x.com/t/62736',
    'https://docs.discord.com/developers/link-previews/overview',
  ],
  severity: 'error',
  examples: {
    good: [{ html: tag, resources: { [tea]: { contentType: 'image/jpeg', format: 'jpeg', allows: {} } } }],
    bad: [
      { html: tag, resources: { [tea]: { outcome: 'http_error', status: 404 } } },
      { html: tag, resources: { [tea]: { contentType: 'text/html', format: undefined } } },
      { html: tag, resources: { [tea]: { allows: { Twitterbot: false } } } },
    ],
  },

  target: cardImages,
  resources: (images) => images.flatMap(({ url }) => [image(url), robots(url)]),

  *check(images, _, resources) {
    for (const card of images) {
      const answer = resources.image(card.url);
      if (isUntold(answer)) yield skip;
      else yield* judge(card, answer, resources.robots(card.url));
    }
  },
});

/** Image hosts that turn us away, or were slow just now, may still serve the bots. */
const isUntold = ({ outcome, status }: ImageAnswer): boolean =>
  [401, 403, 405, 406, 429, 503, 999].includes(status) || ['timeout', 'rate_limited', 'too_large'].includes(outcome);

function* judge(card: CardImage, answer: ImageAnswer, host: RobotsAnswer): Generator<Draft> {
  const fault = faultOf(card, answer);
  const base = { at: card.at, networks: card.networks };
  if (fault) yield { ...base, ...fault };
  const refused = obeyingTokens(card.networks).filter((token) => host.allows[token] === false);
  if (refused.length > 0) {
    yield {
      message: `Expected ${card.tag} to be open to preview bots, found robots.txt of ${new URL(card.url).host} refusing ${refused.join(', ')}`,
      at: card.at,
      networks: refused
        .flatMap((token) => crawlerByToken(token)?.networks ?? [])
        .filter((id) => card.networks.includes(id)),
      help: refused.map((token) => `User-agent: ${token}\nAllow: ${new URL(card.url).pathname}`).join('\n\n'),
    };
  }
}

function faultOf({ tag, url }: CardImage, answer: ImageAnswer): Draft | undefined {
  const { outcome, status, reason, contentType, format, attachment } = answer;
  const shown = shorten(url, 100);
  if (outcome === 'http_error') return { message: `Expected ${tag} to be there, found status ${status} at ${shown}` };
  if (outcome !== 'ok') return { message: `Expected ${tag} to answer, found ${reason ?? outcome} at ${shown}` };
  if (!format) return { message: `Expected a picture in ${tag}, found ${contentType || 'no type'} at ${shown}` };
  if (attachment) {
    return {
      message: `Expected ${tag} to be shown in place, found Content-Disposition: attachment at ${shown}`,
      help: 'Content-Disposition: inline',
    };
  }
  if (contentType !== '' && !contentType.startsWith('image/')) {
    return {
      message: `Expected Content-Type image/${format} for ${tag}, found ${contentType} at ${shown}`,
      help: `Content-Type: image/${format === 'svg' ? 'svg+xml' : format}`,
      severity:
        contentType === 'application/octet-stream' || contentType === 'binary/octet-stream' ? 'warning' : 'error',
    };
  }
  return undefined;
}
