import { findNextStep } from '../../src/page/next-step.ts';
import { pageRule, skip } from '../../src/rule.ts';

export default pageRule({
  summary: 'Specify what visitors are to do next on pages where they land',
  why: 'Who follows a link from a network sees one page; without a way to buy, to book, to subscribe or to ask he goes back to where he came from.',
  sources: ['https://boagworld.com/design/10-techniques-for-an-effective-call-to-action/'],
  severity: 'info',
  options: { kinds: ['home', 'product', 'event'] },
  examples: {
    good: [shop('<a href="/order">Order now</a>'), shop('<a href="tel:+49301234567">+49 30 123 45 67</a>')],
    bad: [shop('<a href="/history">Our history</a>')],
  },

  target: (page, { kinds }) => (kinds.includes(page.kind.is) ? page : undefined),

  *check(page) {
    const step = findNextStep(page);
    if (step === 'unclear') yield skip;
    if (step !== 'none') return;
    yield {
      message: `Missing a call to action on ${/^[aeiou]/.test(page.kind.is) ? 'an' : 'a'} ${page.kind.is} page: no form, no button, no way to buy, to book or to ask`,
    };
  },
});

function shop(more: string) {
  return {
    url: 'https://example.com/',
    html: `<html lang="en"><title>Tea shop</title><main><h1>Tea</h1><p>${'We pick our tea in spring and roast it over charcoal. '.repeat(8)}</p>${more}</main>`,
  };
}
