import type { Service } from '../../src/networks/network.ts';
import { familyOf } from '../../src/networks/services/fillers.ts';
import type { Page, ServiceSign } from '../../src/page/page.ts';
import { framesOf, loadsOf } from '../../src/page/service-signs.ts';
import { loadsAtOnce, socialServicesOf } from '../../src/page/widgets.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Limit the number of heavy embeds and scripts of networks that load with the page',
  why: 'Each keeps the main thread of a phone busy for a fifth of a second and more; a handful makes the page feel broken before it can be used.',
  sources: [
    'https://github.com/patrickhulce/third-party-web',
    'https://developer.chrome.com/docs/lighthouse/performance/third-party-facades',
  ],
  severity: 'info',
  options: { max: 5 },
  examples: {
    good: [players(3)],
    bad: [players(6)],
  },

  target: (page) => heavyLoads(page),

  *check(loads, { max }) {
    const total = loads.reduce((sum, { times }) => sum + times, 0);
    if (total <= max) return;
    const named = loads.map(({ service, times }) => (times > 1 ? `${times} × ${service.name}` : service.name));
    yield {
      message: `Too many heavy embeds that load with the page, found ${total} (at most ${max}): ${named.join(', ')}`,
      at: loads[0]?.at,
      help: 'Let what stands further down wait with loading="lazy", or show a preview that loads the rest after a click.',
      networks: [...new Set(loads.flatMap(({ service }) => service.network ?? []))],
    };
  },
});

interface Load {
  readonly service: Service;
  readonly times: number;
  readonly at: ServiceSign | undefined;
}

/** A script runs once for all its places, a frame each time. */
function heavyLoads(page: Page): readonly Load[] {
  const loads = new Map<string, Load>();
  for (const use of socialServicesOf(page)) {
    const { service } = use;
    if (service.closed || service.weight === undefined || service.weight === 'light') continue;
    const scripts = loadsOf(use).filter(({ gated }) => !gated);
    const frames = framesOf(use, page).filter(loadsAtOnce);
    const times = frames.length + Math.min(1, scripts.length);
    const family = familyOf(service);
    if (times > 0 && !loads.has(family)) loads.set(family, { service, times, at: use.signs[0] });
  }
  return [...loads.values()];
}

function players(number: number): string {
  return '<iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ" title="Tea"></iframe>'.repeat(number);
}
