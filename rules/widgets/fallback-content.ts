import { parseHttp } from '../../src/address.ts';
import { attributes } from '../../src/markup.ts';
import { isOver } from '../../src/networks/services/is-widget.ts';
import type { Element } from '../../src/page/document.ts';
import type { Page, ServiceSign } from '../../src/page/page.ts';
import { networksOf, widgetsOf } from '../../src/page/widgets.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Require text or a link inside the blockquote of an embed',
  why: 'The script replaces the quotation; where it is blocked, slow or not agreed to, in feeds and in search engines, only what stands inside is seen.',
  sources: [
    'https://docs.x.com/x-for-websites/javascript-api/overview',
    'https://docs.bsky.app/docs/advanced-guides/oembed',
  ],
  severity: 'warning',
  examples: {
    good: [
      '<blockquote class="twitter-tweet"><p>First flush is here</p><a href="https://x.com/teashop/status/1">1 May</a></blockquote>',
    ],
    bad: ['<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/B1/"></blockquote>'],
  },

  target: (page) =>
    widgetsOf(page)
      .filter(({ service }) => !isOver(service))
      .map(({ service, signs }) => ({ service, quotations: signs.filter(isQuotation) }))
      .filter(({ quotations }) => quotations.length > 0),

  *check(uses, _, page) {
    for (const { service, quotations } of uses) {
      const empty = quotations.filter(({ element }) => isEmpty(element, page));
      const [first] = empty;
      if (!first) continue;
      yield {
        message: `Missing text or link in ${empty.length > 1 ? `${empty.length} blockquotes` : 'the blockquote'} of ${service.name}`,
        at: first,
        help: linkTo(first.element, page),
        networks: networksOf(service),
      };
    }
  },
});

const isQuotation = ({ via, element }: ServiceSign): boolean => via === 'markup' && element.name === 'blockquote';

/** A link without words shows nothing, a picture or a frame does. */
function isEmpty(element: Element, page: Page): boolean {
  const inside = page.document.elements.slice(element.index + 1, element.lastIndex + 1);
  return page.textOf(element) === '' && !inside.some(({ name }) => shown.has(name));
}

const shown = new Set(['img', 'picture', 'video', 'iframe', 'object', 'embed', 'amp-img']);

/** To the post, whose address each network keeps in another attribute, or in a link without words. */
function linkTo(element: Element, page: Page): string | undefined {
  const { document } = page;
  const links = document.elements
    .slice(element.index + 1, element.lastIndex + 1)
    .map(({ attributes: { href } }) => href);
  const address = [...Object.values(element.attributes), ...links].find(
    (value) => value && /^https?:/i.test(value) && parseHttp(value),
  );
  return address === undefined ? undefined : `<a${attributes({ href: address })}>See the post</a>`;
}
