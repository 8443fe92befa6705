import { attributes } from '../../src/markup.ts';
import { readingDepth } from '../../src/page/reading-depth.ts';
import { framedWidgetsOf, loadsAtOnce, networksOf } from '../../src/page/widgets.ts';
import { pageRule } from '../../src/rule.ts';
import { count } from '../../src/text.ts';

export default pageRule({
  summary: 'Require embeds below the first screen to load when they come near',
  why: 'A player brings a megabyte of scripts; loaded at once, it slows the page down for readers who may never get to it.',
  sources: [
    'https://html.spec.whatwg.org/multipage/urls-and-fetching.html#lazy-loading-attributes',
    'https://web.dev/articles/iframe-lazy-loading',
  ],
  severity: 'info',
  options: { afterLetters: 2500 },
  examples: {
    good: [player(''), text() + player(' loading="lazy"')],
    bad: [text() + player('')],
  },

  target: framedWidgetsOf,

  *check(widgets, { afterLetters }, page) {
    const depth = readingDepth(page);
    for (const { service, frames } of widgets) {
      const eager = frames.filter((frame) => loadsAtOnce(frame) && depth(frame.start) >= afterLetters);
      const [first] = eager;
      if (!first) continue;
      yield {
        message: `Expected loading="lazy" on ${service.name} below the first screen, found ${count(eager.length, 'iframe')} without it`,
        at: first,
        help: `<iframe loading="lazy"${attributes({ src: first.src, ...(first.title && { title: first.title }) })}></iframe>`,
        networks: networksOf(service),
      };
    }
  },
});

function text(): string {
  return `<p>${'Green tea is steamed, rolled and dried. '.repeat(80)}</p>`;
}

function player(more: string): string {
  return `<iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ" title="How green tea is made"${more}></iframe>`;
}
