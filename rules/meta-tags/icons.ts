import { linkTag, metaTag } from '../../src/markup.ts';
import type { Page } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Require the icons that previews fall back to',
  why: 'Apple Messages, Slack and many readers show the icon of the site where a page has no picture, and beside its name where it has.',
  sources: [
    'https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages',
    'https://docs.discord.com/developers/link-previews/overview',
  ],
  severity: 'info',
  options: { required: ['icon', 'apple-touch-icon'] },
  examples: {
    good: ['<link rel="icon" href="/icon.png"><link rel="apple-touch-icon" href="/icon-180.png">'],
    bad: ['<title>Tea</title>', '<link rel="shortcut icon" href="/favicon.ico">'],
  },

  target: (page) => (page.kind.is === 'error' ? undefined : page),

  *check(page, { required }) {
    const missing = required.filter((name) => name in tags && !isThere(page, name));
    if (missing.length === 0) return;
    yield { message: `Missing ${missing.join(', ')}`, help: missing.map((name) => tags[name]).join('\n') };
  },
});

const tags: Readonly<Record<string, string>> = {
  icon: linkTag('icon', '/icon.png', { type: 'image/png', sizes: '192x192' }),
  'apple-touch-icon': linkTag('apple-touch-icon', '/apple-touch-icon.png', { sizes: '180x180' }),
  'theme-color': metaTag('theme-color', '#4a7043'),
};

function isThere({ icons, metas }: Page, name: string): boolean {
  if (name === 'theme-color') return metas.some(({ key, value }) => key === name && value !== '');
  return icons.some(
    ({ rels, href }) => href !== '' && rels.some((rel) => rel === name || rel === `${name}-precomposed`),
  );
}
