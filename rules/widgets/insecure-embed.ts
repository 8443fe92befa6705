import { attributes } from '../../src/markup.ts';
import { isOver } from '../../src/networks/services/is-widget.ts';
import type { Page, ServiceSign, ServiceUse } from '../../src/page/page.ts';
import { addressOfSign } from '../../src/page/service-signs.ts';
import { networksOf, socialServicesOf } from '../../src/page/widgets.ts';
import { pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require https for scripts and frames of networks on https pages',
  why: 'Browsers block scripts and frames that an https page asks for over http: the embed stays empty.',
  sources: ['https://www.w3.org/TR/mixed-content/', 'https://developer.mozilla.org/docs/Web/Security/Mixed_content'],
  severity: 'error',
  examples: {
    good: ['<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" title="How green tea is made"></iframe>'],
    bad: ['<iframe src="http://www.youtube.com/embed/dQw4w9WgXcQ" title="How green tea is made"></iframe>'],
  },

  target: (page) => (page.url.startsWith('https:') && !asksForUpgrade(page) ? loadedBy(page) : undefined),

  *check(uses, _, page) {
    for (const { service, signs } of uses) {
      const insecure = signs.filter((sign) => addressOfSign(sign, page)?.protocol === 'http:');
      const [first] = insecure;
      if (!first) continue;
      yield {
        message: `Expected an https address for ${service.name}, found ${shorten(first.matched, 80)}${insecure.length > 1 ? ` and ${insecure.length - 1} more` : ''}`,
        at: first,
        help: attributes({ src: `https:${addressOfSign(first, page)?.href.slice('http:'.length)}` }).trim(),
        networks: networksOf(service),
      };
    }
  },
});

const loadedBy = (page: Page): readonly ServiceUse[] =>
  socialServicesOf(page)
    .filter(({ service }) => !isOver(service))
    .map(({ service, signs }) => ({ service, signs: signs.filter(isLoaded) }))
    .filter(({ signs }) => signs.length > 0);

const isLoaded = ({ via }: ServiceSign): boolean => via === 'script' || via === 'iframe';

/** Browsers then ask over https by themselves. */
function asksForUpgrade({ headers, metas }: Page): boolean {
  const policies = metas.filter(({ key }) => key === 'content-security-policy').map(({ value }) => value);
  return [headers['content-security-policy'] ?? '', ...policies].some((policy) =>
    /upgrade-insecure-requests/i.test(policy),
  );
}
