import { crawlerByToken, obeyingTokens } from '../../src/networks/crawlers.ts';
import { needsCard } from '../../src/page/card-demand.ts';
import { isContinuation } from '../../src/page/continuation.ts';
import type { Page } from '../../src/page/page.ts';
import { robots } from '../../src/resources.ts';
import { resourceRule, skip } from '../../src/rule.ts';

const url = 'https://example.com/tea/green';
const page = { url, html: '<title>Green tea</title>' };

export default resourceRule({
  summary: 'Require robots.txt to let preview bots fetch pages that people share',
  why: 'A bot that is refused makes no card: the share shows a bare address. Lists against AI crawlers and rules of a test server often refuse the bots of networks, too.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9309.html',
    'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers',
    'https://devcommunity.x.com/t/62736',
    'https://help.pinterest.com/en/business/article/pinterest-crawler',
  ],
  severity: 'error',
  examples: {
    good: [{ ...page, resources: { [url]: { allows: { Twitterbot: true, facebookexternalhit: true } } } }],
    bad: [{ ...page, resources: { [url]: { allows: { Twitterbot: true, facebookexternalhit: false } } } }],
  },

  target: (page) => (needsCard(page) && !isContinuation(page) ? targetOf(page) : undefined),
  resources: ({ url }) => [robots(url)],

  *check({ url, isLocal, networks }, _, resources) {
    const { outcome, status, allows } = resources.robots(url);
    const isMissing = outcome !== 'ok' && status >= 400 && status < 500;
    if (isMissing ? isLocal : outcome !== 'ok') yield skip;
    const refused = obeyingTokens(networks).filter((token) => allows[token] === false);
    if (refused.length === 0) return;
    yield {
      message: `Expected robots.txt to let preview bots fetch this page, found ${refused.join(', ')} refused`,
      help: [...refused.map((token) => `User-agent: ${token}`), 'Allow: /'].join('\n'),
      networks: refused
        .flatMap((token) => crawlerByToken(token)?.networks ?? [])
        .filter((network) => networks.includes(network)),
    };
  },
});

/** A copy at home may have got no robots.txt yet. */
function targetOf({ url, site }: Page) {
  const { isLocal, networks } = site;
  return obeyingTokens(networks).length > 0 ? { url, isLocal, networks } : undefined;
}
