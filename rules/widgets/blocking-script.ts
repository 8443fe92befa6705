import { attributes } from '../../src/markup.ts';
import { isOver } from '../../src/networks/services/is-widget.ts';
import type { Page, ServiceUse } from '../../src/page/page.ts';
import { blocksParser } from '../../src/page/scripts.ts';
import { networksOf, socialServicesOf } from '../../src/page/widgets.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Require async or defer on scripts of networks and widget vendors in the head',
  why: 'A script in the head without it keeps the page blank until another company has answered.',
  sources: [
    'https://html.spec.whatwg.org/multipage/scripting.html#attr-script-async',
    'https://developer.chrome.com/docs/lighthouse/performance/render-blocking-resources',
  ],
  severity: 'warning',
  examples: {
    good: ['<head><script async src="https://platform.twitter.com/widgets.js"></script></head>'],
    bad: ['<head><script src="https://platform.twitter.com/widgets.js"></script></head>'],
  },

  target: (page) => inHead(socialServicesOf(page), page),

  *check(loads) {
    for (const { service, scripts } of loads) {
      const blocking = scripts.filter(blocksParser);
      const [first] = blocking;
      if (!first) continue;
      yield {
        message: `Expected async or defer on the script of ${service.name} in <head>, found ${blocking.length > 1 ? `${blocking.length} that block` : 'one that blocks'} the page`,
        at: first,
        help: `<script async${attributes({ src: first.src })}></script>`,
        networks: networksOf(service),
      };
    }
  },
});

/** Scripts from other hosts: what a plug-in keeps on the own site is no matter of networks. */
function inHead(uses: readonly ServiceUse[], { scripts, site, url }: Page) {
  const own = new Set([...site.origins, url].map((address) => new URL(address).hostname));
  const foreign = scripts.filter((script) => script.inHead && script.url && !own.has(script.url.hostname));
  return uses
    .filter(({ service }) => !isOver(service))
    .map(({ service, signs }) => {
      const elements = new Set(signs.filter(({ via }) => via === 'script').map(({ element }) => element));
      return { service, scripts: foreign.filter(({ element }) => elements.has(element)) };
    })
    .filter((load) => load.scripts.length > 0);
}
