import { bareHost } from '../../src/address.ts';
import type { Page, ServiceUse } from '../../src/page/page.ts';
import { drawsButtons } from '../../src/page/share/ways-to-share.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Limit share buttons to one vendor',
  why: 'Two vendors load two scripts and show two rows of the same buttons, one of which is mostly a left-over.',
  sources: ['https://github.com/enthec/webappanalyzer', 'https://github.com/patrickhulce/third-party-web'],
  severity: 'warning',
  examples: {
    good: ['<div class="a2a_kit"></div><script async src="https://static.addtoany.com/menu/page.js"></script>'],
    bad: [
      '<div class="a2a_kit"></div><script async src="https://platform-api.sharethis.com/js/sharethis.js#property=5a6b"></script>',
    ],
  },

  target: (page) => page.services.filter((use) => !use.service.network && drawsButtons(use) && isAtWork(use, page)),

  *check(vendors) {
    const [, second] = vendors;
    if (!second) return;
    const names = vendors.map(({ service }) => service.name);
    yield {
      message: `Too many vendors of share buttons, found ${names.length}: ${names.join(', ')}`,
      at: second.signs[0],
    };
  },
});

/** Plug-ins and suites load scripts for other ends, too; only buttons on the page tell, or the script of a vendor of nothing else. */
const isAtWork = ({ service, signs }: ServiceUse, page: Page): boolean =>
  signs.some(
    ({ via, matched, element }) =>
      (via === 'markup' && element.name !== 'script') ||
      (via === 'script' && service.needs === 'script' && isForeign(matched, page)),
  );

function isForeign(src: string, { base, url }: Page): boolean {
  const own = new URL(url);
  return URL.canParse(src, base) && bareHost(new URL(src, base)) !== bareHost(own);
}
