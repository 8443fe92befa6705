import { attributes } from '../../src/markup.ts';
import { networkName } from '../../src/networks/networks.ts';
import type { ShareLink } from '../../src/page/page.ts';
import { ends, networksOf } from '../../src/page/share/ends.ts';
import { isHiddenFromAll } from '../../src/page/share/hidden.ts';
import { pageRule } from '../../src/rule.ts';
import { count } from '../../src/text.ts';

export default pageRule({
  summary: 'Require a name for share buttons that show only an icon',
  why: 'A screen reader announces them all as "link", and voice control cannot press them.',
  sources: ['https://www.w3.org/WAI/standards-guidelines/act/rules/c487ae/', 'https://www.w3.org/TR/accname-1.2/'],
  severity: 'warning',
  examples: {
    good: [`<a href="${href()}" aria-label="Post on X"><svg></svg></a>`],
    bad: [`<a href="${href()}"><svg></svg></a>`, `<a href="${href()}"><img src="/x.svg" alt=""></a>`],
  },

  target: ({ shareLinks }) => shareLinks.filter(isPressed),

  *check(shareLinks) {
    const nameless = shareLinks.filter(({ name }) => name === '');
    const [first] = nameless;
    if (!first) return;
    const targets = [...new Set(nameless.map(({ network }) => network))];
    yield {
      message: `Missing an accessible name on ${count(nameless.length, 'share button')}: ${targets.map(calledSo).join(', ')}`,
      at: first,
      help: `<${first.element.name} …${attributes({ 'aria-label': labelFor(first) })}>`,
      networks: networksOf(nameless),
    };
  },
});

/** Links and buttons as they stand; what a vendor's script fills gets its name from the script. */
const isPressed = ({ via, element }: ShareLink): boolean =>
  via !== 'vendor' && element.name !== 'form' && element.name !== 'script' && !isHiddenFromAll(element);

const calledSo = (network: string): string => ends.get(network) ?? networkName(network);

const labelFor = ({ network }: ShareLink): string => ends.get(network) ?? `Share on ${networkName(network)}`;

function href(): string {
  return 'https://x.com/intent/tweet?url=https%3A%2F%2Fexample.com%2Ftea%2Fgreen';
}
