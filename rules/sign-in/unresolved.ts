import type { Service } from '../../src/networks/network.ts';
import { fillersOf } from '../../src/networks/services/fillers.ts';
import { isOver } from '../../src/networks/services/is-widget.ts';
import type { Page, ServiceSign, ServiceUse } from '../../src/page/page.ts';
import { signInServices } from '../../src/page/sign-ins.ts';
import { hasUnseenScripts, mentionsScriptOf } from '../../src/page/unseen-scripts.ts';
import { networksOf } from '../../src/page/widgets.ts';
import { pageRule, skip } from '../../src/rule.ts';

export default pageRule({
  summary: 'Require the library of a sign-in button that is drawn by one',
  why: 'Without its library the place of the button stays empty, and visitors see no way in.',
  sources: [
    'https://developers.google.com/identity/gsi/web/guides/client-library',
    'https://developers.facebook.com/docs/facebook-login/web',
  ],
  severity: 'warning',
  examples: {
    good: ['<div class="g_id_signin"></div><script src="https://accounts.google.com/gsi/client" async></script>'],
    bad: ['<div class="g_id_signin"></div>'],
  },

  target: (page) =>
    page.kind.is === 'error'
      ? undefined
      : signInServices(page).filter(
          (use) => use.service.needs === 'script' && !isOver(use.service) && toFill(use).length > 0,
        ),

  *check(uses, _, page) {
    const empty = uses.filter(({ service }) => !fillersOf(service).some((filler) => isThere(filler, page)));
    if (empty.length === 0) return;
    if (hasUnseenScripts(page)) {
      yield skip;
      return;
    }
    for (const use of empty) {
      yield {
        message: `Missing the library that draws ${use.service.name}`,
        at: toFill(use)[0],
        help: 'Copy the code of the button again, together with its <script>.',
        networks: networksOf(use.service),
      };
    }
  },
});

/** A `<meta>` sets it up and draws nothing. */
const toFill = ({ signs }: ServiceUse): readonly ServiceSign[] =>
  signs.filter(({ via, element }) => via === 'markup' && !element.inNoscript && element.name !== 'meta');

/** Loaded, held back, or named anywhere at all. */
const isThere = (filler: Service, page: Page): boolean =>
  page.services.some(({ service, signs }) => service === filler && signs.some(({ via }) => via === 'script')) ||
  mentionsScriptOf(page, filler);
