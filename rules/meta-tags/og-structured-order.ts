import { metaTag } from '../../src/markup.ts';
import type { Meta, OgMedia } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Require structured properties to follow their og:image, og:video or og:audio',
  why: 'A structured property belongs to the root tag before it; one that comes first is lost, or describes the wrong picture.',
  sources: ['https://ogp.me/#array', 'https://ogp.me/#structured'],
  severity: 'warning',
  examples: {
    good: [
      '<meta property="og:image" content="https://example.com/tea.jpg"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">',
    ],
    bad: [
      '<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image" content="https://example.com/tea.jpg">',
      '<meta property="og:image:width" content="1200"><meta property="og:title" content="Tea">',
    ],
  },

  target: ({ openGraph }) => {
    const roots = { 'og:image': openGraph.images, 'og:video': openGraph.videos, 'og:audio': openGraph.audios };
    const judged = Object.entries(roots)
      .map(([root, media]) => ({
        root,
        media,
        orphans: openGraph.orphans.filter(({ key }) => key.startsWith(`${root}:`)),
      }))
      .filter(({ media, orphans }) => orphans.length > 0 || media.some(hasParts));
    return judged;
  },

  *check(judged) {
    for (const { root, media, orphans } of judged) {
      const [first] = orphans;
      if (!first) continue;
      const names = keysOf(orphans);
      const [opener] = media;
      if (!opener) yield { message: `Missing ${root} that ${names} would describe`, at: first };
      else
        yield {
          message: `Expected ${names} after ${root}, found before it`,
          at: first,
          help: inOrder(opener, orphans),
        };
    }
  },
});

const hasParts = ({ secureUrl, type, width, height, alt }: OgMedia): boolean =>
  [secureUrl, type, width, height, alt].some(Boolean);

const inOrder = ({ root }: OgMedia, orphans: readonly Meta[]): string =>
  [root, ...orphans].map(({ key, value }) => metaTag(key, value)).join('\n');

const keysOf = (metas: readonly Meta[]): string => [...new Set(metas.map(({ key }) => key))].join(', ');
