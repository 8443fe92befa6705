import type { Service } from '../../src/networks/network.ts';
import { isOver } from '../../src/networks/services/is-widget.ts';
import type { Page, ServiceUse } from '../../src/page/page.ts';
import { framesOf, loadsOf } from '../../src/page/service-signs.ts';
import { isShownFrame } from '../../src/page/shown-frames.ts';
import { hasConsentManager } from '../../src/page/unseen-scripts.ts';
import { loadsAtOnce, networksOf } from '../../src/page/widgets.ts';
import { pageRule, skip } from '../../src/rule.ts';
import { listed } from '../../src/text.ts';

export default pageRule({
  summary: 'Require posts, feeds and comments of other services to wait for consent or a click',
  why: 'An embed that loads with the page tells its network who reads it; in the EU the site answers for that, and needs consent first.',
  sources: [
    'https://curia.europa.eu/juris/liste.jsf?num=C-40/17',
    'https://developer.chrome.com/docs/lighthouse/performance/third-party-facades',
  ],
  severity: 'info',
  examples: {
    good: ['<iframe data-src="https://open.spotify.com/embed/track/1" data-cookieconsent="marketing"></iframe>'],
    bad: ['<iframe src="https://open.spotify.com/embed/track/1" title="Tea songs"></iframe>'],
  },

  target: (page) => {
    const uses = page.kind.is === 'error' ? [] : page.services.filter(({ service }) => canWait(service));
    return uses.length > 0 ? uses : undefined;
  },

  *check(uses, _, page) {
    if (hasConsentManager(page)) {
      yield skip;
      return;
    }
    const early = uses.filter((use) => startsAtOnce(use, page));
    const [first] = early;
    if (!first) return;
    yield {
      message: `Expected ${listed(early.map(({ service }) => service.name))} to wait for consent or a click, found loading with the page`,
      at: first.signs[0],
      help: `Show ${first.service.privacy?.quieter ?? 'a preview that loads the embed after a click'}, or let a consent manager hold it back.`,
      networks: [...new Set(early.flatMap(({ service }) => networksOf(service)))],
    };
  },
});

const shown: ReadonlySet<Service['category']> = new Set<Service['category']>(['embed', 'feed', 'comments', 'reviews']);

/** Those with a quiet form of their own are a matter of `widgets/privacy`. */
const canWait = (service: Service): boolean =>
  shown.has(service.category) && service.privacy !== undefined && !service.privacy.quietForm && !isOver(service);

function startsAtOnce(use: ServiceUse, page: Page): boolean {
  return framesOf(use, page).some((frame) => isShownFrame(frame) && loadsAtOnce(frame)) || runsAtOnce(use, page);
}

/** Markup does nothing before the script that fills it: its own, or that of the network. */
function runsAtOnce(use: ServiceUse, page: Page): boolean {
  if (isLoaded(use, page)) return true;
  const { loadedBy } = use.service;
  if (loadedBy === undefined || !use.signs.some(({ via, gated }) => via === 'markup' && !gated)) return false;
  return page.services.some((other) => other.service.id === loadedBy && isLoaded(other, page));
}

const isLoaded = (use: ServiceUse, { scripts }: Page): boolean =>
  loadsOf(use).some(({ via, gated, element }) => {
    if (gated || element.inNoscript || element.inert) return false;
    return via === 'script' || !scripts.some((script) => script.element === element && waiting.test(script.text));
  });

/** Code that loads something once the visitor clicks or comes near. */
const waiting = /\baddEventListener\s*\(|\bIntersectionObserver\b|\bonclick\b|\.on\(\s*["']click|\.click\s*\(/;
