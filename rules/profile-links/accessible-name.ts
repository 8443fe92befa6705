import { attributes } from '../../src/markup.ts';
import { networkName } from '../../src/networks/networks.ts';
import { type ProfileLinks, profileLinks } from '../../src/page/profiles/profile-links.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { count } from '../../src/text.ts';

export default pageRule({
  summary: 'Require a name for profile links that show only an icon',
  why: 'A screen reader reads out "link" or the bare address for each of them, and voice control cannot press them.',
  sources: ['https://www.w3.org/WAI/standards-guidelines/act/rules/c487ae/', 'https://www.w3.org/TR/accname-1.2/'],
  severity: 'warning',
  examples: {
    good: ['<footer><a href="https://x.com/willowtea" aria-label="Willow Tea on X"><svg></svg></a></footer>'],
    bad: [
      '<a href="https://x.com/willowtea"><svg></svg></a>',
      '<a href="https://x.com/willowtea"><img src="/x.svg" alt=""></a>',
    ],
  },

  target: profileLinks,

  *check(groups) {
    for (const group of groups) yield* nameless(group);
  },
});

function* nameless({ where, links }: ProfileLinks): Generator<Draft> {
  const silent = links.filter(({ name }) => name === '');
  const [first] = silent;
  if (!first) return;
  const networks = [...new Set(silent.flatMap(({ social }) => social?.network ?? []))];
  yield {
    message: `Missing a name that screen readers can tell on ${count(silent.length, 'link')} to profiles${where && ` ${where}`}: ${networks.map(networkName).join(', ')}`,
    at: first,
    help: `<a${attributes({ href: first.href, 'aria-label': networkName(first.social?.network ?? '') })}>`,
    networks,
  };
}
