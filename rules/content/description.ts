import { metaTag } from '../../src/markup.ts';
import { isPassedOn, needsCard } from '../../src/page/card-demand.ts';
import { cardGap } from '../../src/page/card-gaps.ts';
import { isContinuation } from '../../src/page/continuation.ts';
import type { Meta, Page } from '../../src/page/page.ts';
import { wordForm } from '../../src/page/words/phrases.ts';
import { pageRule, skip } from '../../src/rule.ts';
import { listed, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require one meta description that says more than the title',
  why: 'Search engines show it below the title and do not read og:description; without it they pick a sentence from somewhere on the page.',
  sources: ['https://developers.google.com/search/docs/appearance/snippet'],
  severity: 'warning',
  examples: {
    good: ['<meta name="description" content="Loose leaf, picked this spring.">'],
    bad: [
      '<meta property="og:description" content="Loose leaf, picked this spring.">',
      '<meta name="description" content="Loose leaf."><meta name="description" content="Tea by post.">',
      '<title>Green tea</title><meta name="description" content="Green tea">',
    ],
  },

  target: (page) => (needsCard(page) && !isContinuation(page) ? page : undefined),

  *check(page) {
    const { description } = page;
    const told = textsOf(page);
    if (!description) {
      // Where the card has none either, one tag mends both: og-description asks for it.
      if (cardGap(page, 'description', 'og:description') || !page.openGraph.description) yield skip;
      else yield missing(page);
    } else if (told.length > 1) {
      const shown = listed(
        told.map(({ value }) => `"${shorten(value, 60)}"`),
        3,
      );
      yield { message: `Expected one meta description, found ${told.length}: ${shown}`, at: told[1] };
    } else if (isTitle(description, page)) {
      yield {
        message: `Expected the meta description to say more than the title, found "${shorten(description.value, 80)}"`,
        at: description,
      };
    }
  },
});

/** Each text once: plug-ins that write it a second time do no harm. */
function textsOf({ metas }: Page): readonly Meta[] {
  const texts = new Map<string, Meta>();
  for (const meta of metas) {
    const isDescription = meta.attribute === 'name' && meta.key === 'description' && meta.value !== '';
    if (isDescription && !texts.has(meta.value)) texts.set(meta.value, meta);
  }
  return [...texts.values()];
}

function missing(page: Page) {
  const [empty] = page.metas.filter(({ attribute, key }) => attribute === 'name' && key === 'description');
  return {
    message: empty ? 'Expected a text in the meta description, found none' : 'Missing meta description',
    at: empty,
    help: metaTag('description', page.openGraph.description?.value ?? ''),
    severity: isPassedOn(page) ? ('warning' as const) : ('info' as const),
  };
}

const isTitle = ({ value }: Meta, { titles, openGraph }: Page): boolean =>
  [titles[0]?.text, openGraph.title?.value].some((title) => title !== undefined && wordForm(title) === wordForm(value));
