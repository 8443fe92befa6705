import { linkTag, metaTag } from '../../src/markup.ts';
import { needsCard } from '../../src/page/card-demand.ts';
import type { Page } from '../../src/page/page.ts';
import { type ImageAnswer, image } from '../../src/resources.ts';
import { resourceRule, skip } from '../../src/rule.ts';

const gone = { outcome: 'http_error', status: 404 };
const noFiles = { 'https://example.com/favicon.ico': gone, 'https://example.com/apple-touch-icon.png': gone };

export default resourceRule({
  summary: 'Require the icons that stand for a page without a picture',
  why: 'Apple Messages and Mastodon show the touch icon or the icon where a card has no picture, or beside the name of the site.',
  sources: [
    'https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages',
    'https://github.com/mastodon/mastodon/blob/main/app/lib/link_details_extractor.rb',
    'https://html.spec.whatwg.org/multipage/links.html#rel-icon',
    'https://docs.discord.com/developers/link-previews/overview',
  ],
  severity: 'info',
  options: { appleTouchIcon: true, themeColor: false },
  examples: {
    good: [
      '<title>Tea</title><link rel="icon" href="/icon.png"><link rel="apple-touch-icon" href="/icon-180.png">',
      {
        html: '<title>Tea</title>',
        resources: {
          'https://example.com/favicon.ico': { format: 'ico' },
          'https://example.com/apple-touch-icon.png': { format: 'png' },
        },
      },
    ],
    bad: [
      { html: '<title>Tea</title>', resources: noFiles },
      { html: '<title>Tea</title><link rel="shortcut icon" href="/tea.ico">', resources: noFiles },
      {
        html: '<title>Tea</title><link rel="icon" href="/tea.png">',
        resources: noFiles,
        options: { themeColor: true },
      },
    ],
  },

  target: (page, { appleTouchIcon, themeColor }) => {
    if (!needsCard(page)) return undefined;
    const wanted: readonly Kind[] = [
      kinds.icon,
      ...(appleTouchIcon ? [kinds.touch] : []),
      ...(themeColor ? [kinds.color] : []),
    ];
    return {
      missing: wanted
        .filter(({ isDeclared }) => !isDeclared(page))
        .map(({ name, tag, file }) => ({ name, tag, url: file && new URL(file, page.url).href })),
    };
  },
  resources: ({ missing }) => missing.flatMap(({ url }) => (url ? [image(url)] : [])),

  *check({ missing }, _, resources) {
    const answers = missing.map(({ name, tag, url }) => ({
      name,
      tag,
      state: url ? stateOf(resources.image(url)) : 'gone',
    }));
    const lacking = answers.filter(({ state }) => state === 'gone');
    if (lacking.length > 0) {
      yield {
        message: `Missing ${lacking.map(({ name }) => name).join(', ')}`,
        help: lacking.map(({ tag }) => tag).join('\n'),
      };
    }
    if (answers.some(({ state }) => state === 'unknown')) yield skip;
  },
});

interface Kind {
  readonly name: string;
  readonly tag: string;
  /** Where browsers look when no tag tells. */
  readonly file?: string;
  isDeclared(page: Page): boolean;
}

const kinds = {
  icon: {
    name: 'rel=icon',
    tag: linkTag('icon', '/icon.png', { type: 'image/png', sizes: '192x192' }),
    file: '/favicon.ico',
    isDeclared: ({ icons }) => icons.some(({ rels, href }) => rels.includes('icon') && isPicture(href)),
  },
  touch: {
    name: 'rel=apple-touch-icon',
    tag: linkTag('apple-touch-icon', '/apple-touch-icon.png', { sizes: '180x180' }),
    file: '/apple-touch-icon.png',
    isDeclared: ({ icons }) =>
      icons.some(({ rels, href }) => rels.some((rel) => rel.startsWith('apple-touch-icon')) && isPicture(href)),
  },
  color: {
    name: 'theme-color',
    tag: metaTag('theme-color', '#4a7043'),
    isDeclared: ({ metas }) => metas.some(({ key, value }) => key === 'theme-color' && value !== ''),
  },
} satisfies Record<string, Kind>;

/** `data:,` is there to keep browsers from asking for one. */
const isPicture = (href: string): boolean => href !== '' && !/^data:(?!image\/)/i.test(href);

/** A host that turns us away or fails just now may still have one. */
function stateOf({ outcome, status, format }: ImageAnswer): 'there' | 'gone' | 'unknown' {
  if (outcome === 'ok') return format ? 'there' : 'gone';
  return status === 404 || status === 410 ? 'gone' : 'unknown';
}
