import { gravest } from '../../src/networks/gravest.ts';
import { isOver, isWidget } from '../../src/networks/services/is-widget.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Disallow comment systems that are gone',
  why: 'Where the thread should be stands a hole: what readers wrote is lost to sight, and nobody can answer.',
  sources: ['https://github.com/enthec/webappanalyzer', 'https://www.w3.org/TR/webmention/'],
  severity: 'error',
  examples: {
    good: ['<script src="https://giscus.app/client.js" async></script>'],
    bad: ['<div id="livefyre-comments"></div><script src="https://cdn.livefyre.com/Livefyre.js"></script>'],
  },

  // Those of the networks themselves are widgets, and told as such.
  target: ({ kind, services }) =>
    kind.is === 'error'
      ? undefined
      : services.filter(({ service }) => service.category === 'comments' && !isWidget(service)),

  *check(uses) {
    for (const { service, signs } of uses) {
      const ending = service.closed ?? service.deprecated;
      if (!ending || !isOver(service)) continue;
      yield {
        message: `Unexpected ${service.name}, ${service.closed ? `closed since ${service.closed.date}` : 'said to be gone'}`,
        at: signs[0],
        help: `Replace it by ${ending.instead ?? 'another comment system'}.`,
        severity: gravest[ending.confidence],
      };
    }
  },
});
