import { bareHost } from '../../src/address.ts';
import { familyOf } from '../../src/networks/services/fillers.ts';
import type { Page, ServiceSign, ServiceUse } from '../../src/page/page.ts';
import { addressOfSign, loadsOf, settingOf } from '../../src/page/service-signs.ts';
import { networksOf, socialServicesOf } from '../../src/page/widgets.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: "Require a network's script to be loaded once, from one address and for one app",
  why: 'Of two forms of one script the first wins and the other is ignored with its settings; the same one again is parsed and run for nothing.',
  sources: ['https://docs.x.com/x-for-websites/javascript-api/guides/set-up-x-for-websites'],
  severity: 'warning',
  examples: {
    good: [`${script('https://platform.twitter.com/widgets.js')}${script('https://www.instagram.com/embed.js')}`],
    bad: [
      script('https://connect.facebook.net/en_US/sdk.js') + script('https://connect.facebook.net/de_DE/sdk.js'),
      script('https://platform.twitter.com/widgets.js') + script('https://platform.twitter.com/widgets.js'),
    ],
  },

  target: (page) => socialServicesOf(page).filter(isLoadedForAll),

  *check(used, _, page) {
    for (const family of new Set(used.map(({ service }) => familyOf(service)))) {
      const uses = used.filter(({ service }) => familyOf(service) === family);
      const [use] = uses;
      const loads = uses.flatMap(loadsOf).sort((a, b) => a.start - b.start);
      const fault = use && faultOf(use.service.name, loads, page);
      if (fault) yield { at: loads[1], networks: networksOf(use.service), ...fault };
    }
  },
});

/** One script that serves every place on the page. */
const isLoadedForAll = (use: ServiceUse): boolean =>
  (use.service.category === 'sdk' || use.service.needs === 'script') &&
  !use.service.scriptPerUse &&
  loadsOf(use).length > 0;

function faultOf(name: string, loads: readonly ServiceSign[], page: Page): Draft | undefined {
  const urls = loads.map((load) => addressOfSign(load, page)).filter((url) => url !== undefined);
  const addresses = new Set(urls.map((url) => bareHost(url) + url.pathname));
  const apps = new Set(urls.map((url) => settingOf(url, 'appId')).filter((app) => app !== undefined));
  if (addresses.size > 1) return { message: `Expected ${name} from one address, found ${list(addresses)}` };
  if (apps.size > 1) return { message: `Expected ${name} for one app, found the ids ${list(apps)}` };
  const unguarded = loads.filter((load) => !isGuarded(load, page));
  const times = unguarded.length < loads.length ? unguarded.length + 1 : loads.length;
  if (times < 2) return undefined;
  return {
    message: `Expected the script of ${name} once, found it ${times} times`,
    help: 'Load it once in the template, and leave the <script> out of each embed code.',
    severity: 'info',
  };
}

/** The snippets of Facebook and X do nothing when their script is there. */
const isGuarded = ({ via, element }: ServiceSign, { document }: Page): boolean =>
  via === 'inline' && document.html.slice(element.start, element.end).includes('getElementById');

const list = (values: Iterable<string>): string => shorten([...values].join(', '), 160);

function script(address: string): string {
  return `<script async src="${address}"></script>`;
}
