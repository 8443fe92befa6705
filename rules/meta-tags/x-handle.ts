import { metaTag } from '../../src/markup.ts';
import { isPlaceholder } from '../../src/networks/placeholders.ts';
import { readHandle } from '../../src/networks/read-link.ts';
import type { Meta } from '../../src/page/page.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require an @handle in twitter:site and twitter:creator',
  why: 'X links the card to the account of that name; an address, a display name or a leftover of the theme links to nobody, or to a stranger.',
  sources: ['https://developer.x.com/cards/markup'],
  severity: 'warning',
  examples: {
    good: ['<meta name="twitter:site" content="@willowtea">'],
    bad: [
      '<meta name="twitter:site" content="https://x.com/willowtea">',
      '<meta name="twitter:creator" content="Ada Muir">',
      '<meta name="twitter:site" content="@username">',
    ],
  },

  target: ({ xCard }) => ['twitter:site', 'twitter:creator'].flatMap((key) => xCard.all(key)),

  *check(metas, _, { site }) {
    for (const meta of metas) {
      const fault = faultOf(meta, new URL(site.start).hostname);
      if (fault) yield { at: meta, networks: ['x'], ...fault };
    }
  },
});

function faultOf({ key, value }: Meta, host: string): Draft | undefined {
  if (value === '') return { message: `Expected an @handle in ${key}, found none`, severity: 'info' };
  const read = readHandle('x', value);
  const shown = shorten(value, 60);
  if ('problem' in read) return { message: `Expected an @handle in ${key}, found "${shown}"` };

  const { handle } = read;
  const placeholder = isPlaceholder('x', handle);
  const isOwn = host.split('.').includes(handle.toLowerCase());
  if (placeholder && !isOwn) {
    return {
      message: `Expected an @handle of the site in ${key}, found "${shown}", ${placeholder.why}`,
      severity: placeholder.confidence === 'unconfirmed' ? 'info' : 'warning',
    };
  }
  if (value.startsWith('@')) return undefined;
  const help = metaTag(key, `@${handle}`);
  if (/[/.]/.test(value)) return { message: `Expected an @handle in ${key}, found the address "${shown}"`, help };
  return { message: `Expected an @ before the handle in ${key}, found "${shown}"`, help, severity: 'info' };
}
