import type { Service } from '../../src/networks/network.ts';
import { drawnBy, familyOf } from '../../src/networks/services/fillers.ts';
import type { Element } from '../../src/page/document.ts';
import type { Page, ServiceUse } from '../../src/page/page.ts';
import { loadsOf } from '../../src/page/service-signs.ts';
import { callsScriptOf, hasManager, hasUnseenScripts } from '../../src/page/unseen-scripts.ts';
import { networksOf, widgetsOf } from '../../src/page/widgets.ts';
import { pageRule, skip } from '../../src/rule.ts';

export default pageRule({
  summary: "Disallow networks' scripts on pages that have nothing for them to draw",
  why: 'The script costs loading time and lets the network follow visitors, and nothing comes of it.',
  sources: [
    'https://docs.x.com/x-for-websites/javascript-api/overview',
    'https://github.com/patrickhulce/third-party-web',
  ],
  severity: 'warning',
  examples: {
    good: [
      '<blockquote class="twitter-tweet"><a href="https://x.com/teashop/status/1">Tea</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>',
    ],
    bad: ['<script async src="https://platform.twitter.com/widgets.js"></script>'],
  },

  target: (page) => widgetsOf(page).filter((use) => isForMarkup(use.service) && loadsOf(use).length > 0),

  *check(uses, _, page) {
    for (const use of uses) {
      const { service } = use;
      if (hasMarkup(service, page) || callsScriptOf(page, service)) continue;
      const isUnseen = hasUnseenScripts(page);
      if (hasManager(page) || (isUnseen && signsIn(service))) {
        yield skip;
        continue;
      }
      yield {
        message: `Unexpected script of ${service.name}, nothing in the HTML asks for it`,
        at: loadsOf(use)[0],
        help: 'Load it only on pages with an embed or button for it to draw.',
        networks: networksOf(service),
        severity: isUnseen ? 'info' : 'warning',
      };
    }
  },
});

/** Scripts of networks that look for places to fill; others are there to be called. */
const isForMarkup = ({ category, looksFor, needs, network, scriptPerUse }: Service): boolean =>
  !scriptPerUse && (category === 'sdk' ? looksFor !== undefined : network !== undefined && needs === 'script');

/** Where people sign in, the site's own bundle calls the script. */
const signsIn = (service: Service): boolean => drawnBy(service).some(({ category }) => category === 'sign-in');

function hasMarkup(service: Service, page: Page): boolean {
  const drawn = new Set(drawnBy(service).map(familyOf));
  const isShown = page.services.some(
    (use) => drawn.has(familyOf(use.service)) && use.signs.some(({ via }) => isMark(via)),
  );
  return isShown || page.document.elements.some((element) => isLookedFor(element, service.looksFor ?? []));
}

const isMark = (via: ServiceUse['signs'][number]['via']): boolean => via === 'markup' || via === 'iframe';

/** Tag, class name, attribute or type that begins as the script's do. */
function isLookedFor({ name, attributes, inert }: Element, beginnings: readonly string[]): boolean {
  if (inert || beginnings.length === 0) return false;
  const words = [name, ...Object.keys(attributes), attributes.type ?? '', ...(attributes.class ?? '').split(/\s+/)];
  return words.some((word) => beginnings.some((beginning) => word.toLowerCase().startsWith(beginning)));
}
