import type { Page } from '../../src/page/page.ts';
import { type RobotsAnswer, robots } from '../../src/resources.ts';
import { type Draft, resourceRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

const url = 'https://example.com/';
const page = { url, html: '<title>Tea</title>' };

export default resourceRule({
  summary: 'Require a robots.txt that bots can read',
  why: 'A file that answers with an error shuts obedient bots out of the whole site; a web page or misspelled lines in its place say nothing to them, whatever was meant.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9309.html',
    'https://developers.google.com/crawling/docs/robots-txt/robots-txt-spec',
    'https://devcommunity.x.com/t/62736',
  ],
  severity: 'warning',
  examples: {
    good: [
      { ...page, resources: { [url]: {} } },
      { ...page, title: 'none at all', resources: { [url]: { outcome: 'http_error', status: 404 } } },
    ],
    bad: [
      { ...page, resources: { [url]: { outcome: 'http_error', status: 503 } } },
      { ...page, resources: { [url]: { faults: [{ kind: 'page' }] } } },
      {
        ...page,
        resources: { [url]: { faults: [{ kind: 'line', line: 3, text: 'Disalow: /x', meant: 'Disallow' }] } },
      },
    ],
  },

  target: (page) => (isStart(page) ? { url: page.url } : undefined),
  resources: ({ url }) => [robots(url)],

  *check({ url }, _, resources) {
    const answer = resources.robots(url);
    if (isUnreadable(answer)) {
      const found = answer.status > 0 ? `status ${answer.status}` : (answer.reason ?? answer.outcome);
      yield { message: `Expected robots.txt to be readable, found ${shorten(found, 80)}` };
    }
    for (const fault of answer.faults ?? []) yield draftOf(fault);
  },
});

/** The file is the host's, so one page asks for it. */
const isStart = ({ url, requestedUrl, site }: Page): boolean => url === site.start || requestedUrl === site.start;

/** A file that is plainly not there forbids nothing (RFC 9309, 2.3.1.3). */
const isUnreadable = ({ outcome, status }: RobotsAnswer): boolean =>
  outcome !== 'ok' && (status < 400 || status >= 500 || status === 429);

type Fault = NonNullable<RobotsAnswer['faults']>[number];

function draftOf(fault: Fault): Draft {
  switch (fault.kind) {
    case 'page':
      return { message: 'Expected rules in robots.txt, found a web page', help: 'User-agent: *\nDisallow:' };
    case 'type':
      return {
        message: `Expected robots.txt to be served as text/plain, found ${shorten(fault.type, 60)}`,
        help: 'Content-Type: text/plain; charset=utf-8',
      };
    case 'size':
      return { message: 'Expected robots.txt below 500 kB, found more, which bots do not read' };
    case 'homeless':
      return {
        message: `Expected a User-agent before the rules of robots.txt, found "${shorten(fault.text, 60)}" in line ${fault.line}`,
        help: 'User-agent: *',
      };
    case 'line':
      return {
        message: `Unknown line ${fault.line} in robots.txt: "${shorten(fault.text, 60)}"`,
        help: fault.meant && `${fault.meant}: …`,
        severity: fault.meant ? 'warning' : 'info',
      };
  }
}
