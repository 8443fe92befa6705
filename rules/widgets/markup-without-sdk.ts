import type { Service } from '../../src/networks/network.ts';
import { fillersOf } from '../../src/networks/services/fillers.ts';
import { isOver } from '../../src/networks/services/is-widget.ts';
import type { Page, ServiceSign, ServiceUse } from '../../src/page/page.ts';
import { hasUnseenScripts, mentionsScriptOf } from '../../src/page/unseen-scripts.ts';
import { networksOf, socialServicesOf } from '../../src/page/widgets.ts';
import { pageRule, skip } from '../../src/rule.ts';

export default pageRule({
  summary: 'Require the script of an embed or button that is drawn by one',
  why: 'Without its script the markup stays what it is: an empty box, or a bare quotation.',
  sources: [
    'https://docs.x.com/x-for-websites/javascript-api/guides/set-up-x-for-websites',
    'https://developers.facebook.com/documentation/plugins/page-plugin',
  ],
  severity: 'warning',
  examples: {
    good: [
      '<div class="fb-page" data-href="https://www.facebook.com/teashop"></div><script async src="https://connect.facebook.net/en_US/sdk.js"></script>',
    ],
    bad: ['<div class="fb-page" data-href="https://www.facebook.com/teashop"></div>'],
  },

  target: (page) => socialServicesOf(page).filter(isDrawnByScript),

  *check(uses, _, page) {
    const without = uses.filter(({ service }) => !fillersOf(service).some((filler) => isThere(filler, page)));
    if (without.length === 0) return;
    if (hasUnseenScripts(page)) {
      yield skip;
      return;
    }
    for (const use of without) {
      const places = toFill(use);
      yield {
        message: `Missing the script that draws ${use.service.name}${places.length > 1 ? ` in ${places.length} places` : ''}`,
        at: places[0],
        help: scriptTag(fillersOf(use.service)[0]),
        networks: networksOf(use.service),
        severity: places.every((place) => saysSomething(place, page)) ? 'info' : 'warning',
      };
    }
  },
});

/** What is gone for good needs no script any more. */
const isDrawnByScript = (use: ServiceUse): boolean =>
  use.service.needs === 'script' && !isOver(use.service) && toFill(use).length > 0;

/** Some scripts are their own place: `<script data-telegram-post>`. */
const toFill = ({ signs }: ServiceUse): readonly ServiceSign[] =>
  signs.filter(({ via, element }) => via === 'markup' && !element.inNoscript && !isOwnScript(element));

const isOwnScript = ({ name, attributes }: ServiceSign['element']): boolean => name === 'script' && 'src' in attributes;

/** Loaded, held back, or named anywhere at all. */
const isThere = (filler: Service, page: Page): boolean =>
  page.services.some(({ service, signs }) => service === filler && signs.some(({ via }) => via === 'script')) ||
  mentionsScriptOf(page, filler);

/** A quotation that somebody can read is no hole. */
const saysSomething = ({ element }: ServiceSign, page: Page): boolean => page.textOf(element) !== '';

/** Signs have no `www.`, which some hosts want and others refuse: only whole addresses are passed on. */
function scriptTag(filler: Service | undefined): string {
  const address = filler?.signs.scripts?.find((sign) => /^[a-z-]+\.[a-z-]+\.[a-z]+\/[^*]+\.js$/.test(sign));
  return address
    ? `<script async src="https://${address}"></script>`
    : 'Copy the embed code again, together with its <script>.';
}
