import { attributes } from '../../src/markup.ts';
import type { QuietForm } from '../../src/networks/network.ts';
import { isOver } from '../../src/networks/services/is-widget.ts';
import type { Page, ServiceSign } from '../../src/page/page.ts';
import { addressOfSign } from '../../src/page/service-signs.ts';
import { hasConsentManager } from '../../src/page/unseen-scripts.ts';
import { networksOf, widgetsOf } from '../../src/page/widgets.ts';
import { pageRule, skip } from '../../src/rule.ts';
import { count } from '../../src/text.ts';

export default pageRule({
  summary: 'Require the form of an embed that follows nobody, where there is one',
  why: 'The ordinary form stores something on the visitor’s device or calls home before anybody has agreed or clicked, which needs consent in many countries.',
  sources: ['https://support.google.com/youtube/answer/171780', 'https://docs.x.com/x-for-websites/webpage-properties'],
  severity: 'info',
  examples: {
    good: [
      '<iframe src="https://player.vimeo.com/video/76979871?dnt=1" title="How green tea is made"></iframe>',
      '<blockquote class="twitter-tweet" data-dnt="true"><a href="https://x.com/teashop/status/1">Tea</a></blockquote>',
    ],
    bad: ['<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" title="How green tea is made"></iframe>'],
  },

  target: (page) =>
    widgetsOf(page).flatMap(({ service, signs }) => {
      const { quieter, quietForm } = service.privacy ?? {};
      const places = quietForm && !isOver(service) ? signs.filter((sign) => canAsk(sign, quietForm)) : [];
      return quietForm && places.length > 0 ? [{ service, quieter, quietForm, places }] : [];
    }),

  *check(uses, _, page) {
    if (hasConsentManager(page)) {
      yield skip;
      return;
    }
    for (const { service, quieter, quietForm, places } of uses) {
      if (asksForPage(quietForm, page)) continue;
      const loud = places.filter((sign) => !sign.gated && !asks(sign, quietForm, page));
      const [first] = loud;
      if (!first) continue;
      yield {
        message: `Expected ${quieter} for ${service.name}, found ${count(loud.length, 'embed')} without it`,
        at: first,
        help: quietMarkup(first, quietForm, page),
        networks: networksOf(service),
      };
    }
  },
});

/** Frames say it in their address, markup in an attribute. A frame with `srcdoc` shows that until somebody clicks; who has no scripts may see another form. */
const canAsk = ({ via, element }: ServiceSign, { attribute }: QuietForm): boolean =>
  !element.inNoscript && (attribute ? via === 'markup' : via === 'iframe' && !('srcdoc' in element.attributes));

const asksForPage = ({ meta }: QuietForm, { metas }: Page): boolean =>
  meta !== undefined && metas.some(({ key, value }) => `${key}=${value.toLowerCase()}` === meta);

function asks(sign: ServiceSign, { parameter, attribute }: QuietForm, page: Page): boolean {
  const [name = '', wanted] = (parameter ?? attribute ?? '').split('=');
  const given = parameter ? addressOfSign(sign, page)?.searchParams.get(name) : sign.element.attributes[name];
  return given?.trim().toLowerCase() === wanted && wanted !== undefined;
}

function quietMarkup(sign: ServiceSign, { host, parameter, attribute }: QuietForm, page: Page): string | undefined {
  const [name = '', value = ''] = (parameter ?? attribute ?? '').split('=');
  if (attribute)
    return `<${sign.element.name}${attributes({ class: sign.element.attributes.class ?? '', [name]: value })}>`;
  const url = addressOfSign(sign, page);
  if (!url) return undefined;
  if (host) url.host = host;
  if (parameter) url.searchParams.set(name, value);
  url.protocol = 'https:';
  return `<iframe${attributes({ src: url.href })}></iframe>`;
}
