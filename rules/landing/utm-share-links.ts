import { parseHttp, sameness } from '../../src/address.ts';
import { limitsOf } from '../../src/networks/limits.ts';
import { networkName } from '../../src/networks/networks.ts';
import { campaignParameters, withoutCampaign } from '../../src/page/campaign.ts';
import type { Page, ShareLink } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';

const share = 'https://api.whatsapp.com/send?text=';
const tagged = encodeURIComponent('https://example.com/tea/green?utm_source=whatsapp');
const bare = encodeURIComponent('https://example.com/tea/green');

export default pageRule({
  summary: 'Specify campaign parameters for all share links of a page, where some have them',
  why: 'Links out of messengers carry no referrer: what is not tagged is counted as direct, and the networks compare wrongly.',
  sources: ['https://support.google.com/analytics/answer/10917952'],
  severity: 'info',
  examples: {
    good: [
      `<a href="${share}${tagged}">WhatsApp</a><a href="https://t.me/share/url?url=${tagged}">Telegram</a>`,
      `<a href="${share}${bare}">WhatsApp</a><a href="https://t.me/share/url?url=${bare}">Telegram</a>`,
    ],
    bad: [`<a href="${share}${tagged}">WhatsApp</a><a href="https://t.me/share/url?url=${bare}">Telegram</a>`],
  },

  target: (page) => {
    const shared = sharedByAddress(page);
    return shared.length > 1 ? shared : undefined;
  },

  *check(shared) {
    const own = shared.filter(({ isTagged }) => isTagged).map(({ key }) => key);
    const without = shared.filter(({ key, isTagged }) => !isTagged && own.includes(key));
    const [first] = without;
    if (!first) return;
    const names = new Set(without.map(({ link }) => networkName(link.network)));
    yield {
      message: `Missing campaign parameters in the address that is shared on ${[...names].join(', ')}, while other share links have them`,
      at: first.link,
      help: `utm_source=${first.link.network}&utm_medium=social`,
      networks: without.map(({ link }) => link.network),
    };
  },
});

interface Shared {
  readonly link: ShareLink;
  /** The page that is shared, however it is decorated. */
  readonly key: string;
  readonly isTagged: boolean;
}

function sharedByAddress(page: Page): readonly Shared[] {
  return page.shareLinks.flatMap((link) => {
    const url =
      link.via === 'link' && !countsElsewhere(link.network, page) ? parseHttp(link.sharedUrl ?? '') : undefined;
    const key = url && sameness(withoutCampaign(url).href);
    return url && key ? [{ link, key, isTagged: campaignParameters(url).length > 0 }] : [];
  });
}

/** These share the og:url of the page, so that parameters are lost. */
const countsElsewhere = (network: string, { openGraph }: Page): boolean =>
  openGraph.url !== undefined && (limitsOf(network)?.reads.url?.order.includes('og:url') ?? false);
