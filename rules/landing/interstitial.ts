import { needsCard } from '../../src/page/card-demand.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Limit windows that cover a page before anybody has read it',
  why: 'A visitor from a network has seen nothing of the site yet; a window over the page, hard to close in the browser of an app, sends many back, and search engines may rank the page lower.',
  sources: ['https://developers.google.com/search/docs/appearance/avoid-intrusive-interstitials'],
  severity: 'info',
  examples: {
    good: [
      '<title>Tea</title><div class="pum pum-overlay click_open" data-popmake="{}"></div>',
      '<title>Tea</title><script src="https://platform.twitter.com/widgets.js"></script>',
    ],
    bad: [
      '<title>Tea</title><div class="pum pum-overlay auto_open" data-popmake="{}"></div>',
      '<title>Tea</title><script src="https://cdn.popt.in/pixel.js?id=1" async></script>',
    ],
  },

  target: (page) => (needsCard(page) ? page : undefined),

  *check({ services }) {
    const overlays = services.filter(({ service }) => service.category === 'overlay');
    if (overlays.length === 0) return;
    yield {
      message: `Unexpected windows over the page, by ${overlays.map(({ service }) => service.name).join(', ')}`,
      at: overlays[0]?.signs[0],
      help: 'Show the offer as a bar, at the end of the text, or after a click; leave it out for visitors who come from networks',
    };
  },
});
