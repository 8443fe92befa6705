import { attributes } from '../../src/markup.ts';
import type { Anchor } from '../../src/page/page.ts';
import { type ProfileLinks, profileLinks } from '../../src/page/profiles/profile-links.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { count } from '../../src/text.ts';

export default pageRule({
  summary: 'Require rel=noopener on profile links that open a new window',
  why: 'A new window can steer the page that opened it unless rel=noopener forbids it; browsers since 2021 imply that for target=_blank, though not for other window names.',
  sources: [
    'https://developer.mozilla.org/en-US/docs/Web/HTML/Attributes/rel/noopener',
    'https://github.com/whatwg/html/pull/4330',
  ],
  severity: 'info',
  examples: {
    good: [
      '<footer><a href="https://x.com/willowtea" target="_blank" rel="me noopener">X</a></footer>',
      '<footer><a href="https://x.com/willowtea">X</a></footer>',
    ],
    bad: ['<footer><a href="https://x.com/willowtea" target="_blank">X</a></footer>'],
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
    help: `<a …${attributes({ target: first.target, rel: [...first.rels, 'noopener'].join(' ') })}>`,
    networks: [...new Set(unsafe.flatMap(({ social }) => social?.network ?? []))],
  };
}

const sameWindow: ReadonlySet<string> = new Set(['', '_self', '_parent', '_top', '_unfencedtop']);

const keepsOpener = ({ target, rels }: Anchor): boolean =>
  !sameWindow.has(target.toLowerCase()) && !rels.includes('noopener') && !rels.includes('noreferrer');
