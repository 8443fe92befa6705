import { limitsFor } from '../../src/networks/limits.ts';
import type { Page } from '../../src/page/page.ts';
import { isPrivateHost } from '../../src/private-host.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Limit the time until a page begins to answer',
  why: 'The bots of networks fetch a page while somebody is typing his post and wait a few seconds at most; then the share goes out without its card.',
  sources: [
    'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers',
    'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
    'https://docs.discord.com/developers/link-previews/overview',
  ],
  severity: 'warning',
  options: { maxMilliseconds: 3000 },
  examples: {
    good: [{ html: '<title>Tea</title>', reply: { timing: { firstByte: 180, total: 220 } } }],
    bad: [{ html: '<title>Tea</title>', reply: { timing: { firstByte: 4200, total: 4300 } } }],
  },

  target: (page) => (isFarAway(page) ? page.timing : undefined),

  *check({ firstByte, total }, { maxMilliseconds }, { site }) {
    if (firstByte <= maxMilliseconds) return;
    const gone = limitsFor(site.networks).filter(({ seconds }) => seconds && total > seconds.value * 1000);
    const told = gone.map(({ name, seconds }) => `${name} (${seconds?.value ?? 0} s)`).join(' and ');
    yield {
      message: `Expected the first byte within ${seconds(maxMilliseconds)}, found ${seconds(firstByte)}${told && `, longer than ${told} wait`}`,
      networks: gone.map(({ network }) => network),
    };
  },
});

/** A server at home tells nothing of the real one. */
const isFarAway = ({ url, site }: Page): boolean => !site.isLocal && !isPrivateHost(new URL(url).hostname);

const seconds = (milliseconds: number): string => `${Math.round(milliseconds / 100) / 10} s`;
