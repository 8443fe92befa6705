import { attributes } from '../../src/markup.ts';
import type { Iframe, Page } from '../../src/page/page.ts';
import { framedWidgetsOf, networksOf } from '../../src/page/widgets.ts';
import { pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require a title on the iframe of an embed',
  why: 'Screen readers announce a frame by its title; without one, people hear an address or nothing and cannot tell whether to go in.',
  sources: [
    'https://www.w3.org/WAI/WCAG22/Techniques/html/H64',
    'https://dequeuniversity.com/rules/axe/4.10/frame-title',
  ],
  severity: 'warning',
  examples: {
    good: ['<iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ" title="How green tea is made"></iframe>'],
    bad: ['<iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"></iframe>'],
  },

  target: framedWidgetsOf,

  *check(widgets, _, page) {
    for (const { service, frames } of widgets) {
      const silent = frames.filter(({ element }) => page.accessibleName(element) === '');
      const [first] = silent;
      if (!first) continue;
      yield {
        message: `Missing title on ${silent.length > 1 ? `${silent.length} iframes` : 'the iframe'} of ${service.name}`,
        at: first,
        help: `Say what it shows, for instance:\n<iframe${attributes({ title: titleFor(first, page), src: first.src })}></iframe>`,
        networks: networksOf(service),
      };
    }
  },
});

/** What stands above it is most often what it is about. */
function titleFor({ start }: Iframe, { headings, openGraph, titles }: Page): string {
  const heading = headings.findLast((each) => each.start < start && each.text !== '')?.text;
  return shorten(heading ?? openGraph.title?.value ?? titles[0]?.text ?? 'How green tea is made', 80);
}
