import { metaTag } from '../../src/markup.ts';
import { findPlaceholder } from '../../src/networks/placeholder-texts.ts';
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

  target: ({ xCard }) =>
    ['twitter:site', 'twitter:creator'].flatMap((key) => xCard.first(key) ?? xCard.all(key)[0] ?? []),

  *check(metas, _, { site }) {
    for (const meta of metas) {
      const fault = faultOf(meta, new URL(site.start).hostname);
      if (fault) yield { at: meta, networks: ['x'], ...fault };
    }
  },
});

function faultOf({ key, value }: Meta, siteHost: string): Draft | undefined {
  if (value === '') return { message: `Expected an @handle in ${key}, found none`, severity: 'info' };
  if (findPlaceholder(value)) return undefined; // placeholder-values tells
  const shown = shorten(value, 60);
  const read = readHandle('x', value.replace(/^@+/, ''));
  if ('problem' in read) return { message: `Expected an @handle in ${key}, found "${shown}"` };

  const { handle } = read;
  const placeholder = isPlaceholder('x', handle, siteHost);
  if (placeholder) {
    return {
      message: `Expected an @handle of the site in ${key}, found "${shown}", ${placeholder.why}`,
      severity: placeholder.confidence === 'unconfirmed' ? 'info' : 'warning',
    };
  }
  const right = `@${handle}`;
  if (value === right) return undefined;
  const help = metaTag(key, right);
  if (value === handle) {
    return { message: `Expected an @ before the handle in ${key}, found "${shown}"`, help, severity: 'info' };
  }
  return { message: `Expected an @handle in ${key}, found "${shown}"`, help };
}
