import { metaTag } from '../../src/markup.ts';
import type { Page } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';
import { fold, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Disallow the name of the site in og:title',
  why: 'Networks show the site beside the title, from og:site_name or the address; a name in the title says it twice and takes the room of the headline.',
  sources: [
    'https://developers.facebook.com/docs/sharing/webmasters',
    'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
    'https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages',
  ],
  severity: 'info',
  examples: {
    good: [
      '<meta property="og:site_name" content="Willow Tea"><meta property="og:title" content="How to brew green tea">',
    ],
    bad: [
      '<meta property="og:site_name" content="Willow Tea"><meta property="og:title" content="How to brew green tea | Willow Tea">',
    ],
  },

  target: (page) => {
    const { openGraph, kind } = page;
    const names = namesOf(page);
    return openGraph.title && names.length > 0 && kind.is !== 'home' ? { title: openGraph.title, names } : undefined;
  },

  *check({ title, names }) {
    for (const name of names) {
      const bare = withoutName(title.value, name);
      if (bare === undefined) continue;
      yield {
        message: `Expected og:title without the site's name, found "${shorten(title.value, 80)}"`,
        at: title,
        help: metaTag('og:title', bare),
      };
      return;
    }
  },
});

function namesOf({ openGraph, jsonLd, site }: Page): readonly string[] {
  const markup = jsonLd.ofType('WebSite').map(({ properties }) => properties.name);
  const names = [openGraph.siteName?.value, site.brand.name, ...markup];
  return [...new Set(names.filter((name) => typeof name === 'string').map(fold))].filter((name) => name !== '');
}

const separators = '[|\\-–—·•:»«/~]';

/** The rest of the title when the name stands before or behind a separator; undefined when it does not. */
function withoutName(title: string, name: string): string | undefined {
  const behind = title.toLowerCase().endsWith(name.toLowerCase()) ? title.slice(0, -name.length) : undefined;
  if (behind !== undefined && new RegExp(`\\s${separators}+\\s*$|${separators}\\s+$`).test(behind)) {
    return behind.replace(new RegExp(`\\s*${separators}+\\s*$`), '').trim() || undefined;
  }
  const before = title.toLowerCase().startsWith(name.toLowerCase()) ? title.slice(name.length) : undefined;
  if (before === undefined || !new RegExp(`^\\s*${separators}+\\s`).test(before)) return undefined;
  return before.replace(new RegExp(`^\\s*${separators}+\\s*`), '').trim() || undefined;
}
