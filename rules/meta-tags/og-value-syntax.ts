import { metaTag } from '../../src/markup.ts';
import { findPlaceholder } from '../../src/networks/placeholder-texts.ts';
import { type Property, properties, type ValueFault, valueFault } from '../../src/networks/vocabulary.ts';
import { isCardAddress } from '../../src/page/card-addresses.ts';
import { isOfUse } from '../../src/page/card-demand.ts';
import type { Meta } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require values that their properties may hold',
  why: 'A number with a unit, a date in words or a currency sign cannot be read, and the tag might as well not be there.',
  sources: ['https://ogp.me/#data_types', 'https://developers.pinterest.com/docs/web-features/product-rich-pins/'],
  severity: 'warning',
  examples: {
    good: [
      '<meta property="og:image:width" content="1200">',
      '<meta property="article:published_time" content="2026-05-01T09:30:00Z">',
    ],
    bad: [
      '<meta property="og:image:width" content="1200px">',
      '<meta property="article:published_time" content="May 1, 2026">',
      '<meta property="product:price:currency" content="€">',
    ],
  },

  target: (page) => (isOfUse(page) ? page.openGraph.properties.flatMap((meta) => typedMeta(meta) ?? []) : undefined),

  *check(metas) {
    const faulty = new Map<string, { meta: Meta; property: Property; fault: ValueFault; more: number }>();
    for (const { meta, property } of metas) {
      const fault = valueFault(property, meta.value);
      if (!fault) continue;
      const key = `${meta.key} ${fault.expected}`;
      const known = faulty.get(key);
      faulty.set(key, known ? { ...known, more: known.more + 1 } : { meta, property, fault, more: 0 });
    }
    for (const { meta, property, fault, more } of faulty.values()) {
      yield {
        message: `Expected ${fault.expected} in ${meta.rawKey.trim()}, found "${shorten(meta.value, 80)}"${more > 0 ? ` and ${more} more` : ''}`,
        at: meta,
        severity: property.confidence === 'unconfirmed' ? 'info' : 'warning',
        ...(fault.right && { help: metaTag(meta.key, fault.right) }),
      };
    }
  },
});

/** Addresses and placeholders have rules of their own; a tag that says nothing breaks no syntax. */
function typedMeta(meta: Meta): { meta: Meta; property: Property } | undefined {
  const property = properties.get(meta.key);
  if (!property || property.value === 'string' || property.value === 'locale') return undefined;
  if (meta.value === '' || findPlaceholder(meta.value)) return undefined;
  const isRelative = isCardAddress(meta.key) && !/^https?:\/\//i.test(meta.value);
  return isRelative ? undefined : { meta, property };
}
