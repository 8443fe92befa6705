import { attributes } from '../../src/markup.ts';
import { leavesOpener } from '../../src/page/opener.ts';
import type { Anchor } from '../../src/page/page.ts';
import { type ProfileLinks, profileLinks } from '../../src/page/profiles/profile-links.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { count } from '../../src/text.ts';

export default pageRule({
  summary: 'Require rel=noopener on profile links into a window that keeps hold of the page',
  why: 'A window can steer the page that opened it unless rel=noopener forbids it. Browsers have implied that for target=_blank since 2021, unless rel=opener asks for the opposite, but not for windows with a name.',
  sources: [
    'https://developer.mozilla.org/en-US/docs/Web/HTML/Attributes/rel/noopener',
    'https://github.com/whatwg/html/pull/4330',
  ],
  severity: 'info',
  examples: {
    good: [
      '<footer><a href="https://x.com/willowtea" target="_blank" rel="me">X</a></footer>',
      '<footer><a href="https://x.com/willowtea">X</a></footer>',
    ],
    bad: ['<footer><a href="https://x.com/willowtea" target="social">X</a></footer>'],
  },

  target: profileLinks,

  *check(groups) {
    for (const group of groups) yield* open(group);
  },
});

function* open({ where, links }: ProfileLinks): Generator<Draft> {
  const unsafe = links.filter(keepsOpener);
  const [first] = unsafe;
  if (!first) return;
  yield {
    message: `Missing rel="noopener" on ${count(unsafe.length, 'link')} to profiles${where && ` ${where}`} that open a new window`,
    at: first,
    help: `<a …${attributes({ target: first.target, rel: [...first.rels.filter((rel) => rel !== 'opener'), 'noopener'].join(' ') })}>`,
    networks: [...new Set(unsafe.flatMap(({ social }) => social?.network ?? []))],
  };
}

const keepsOpener = ({ target, rels }: Anchor): boolean => leavesOpener(target, rels);
