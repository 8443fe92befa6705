import { xCardTypes, xFallbacks } from '../../src/networks/vocabulary.ts';
import type { Page } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Require what player and app cards need',
  why: 'X makes no player without its address and size, and no app card without an id: the share falls back to a plain link.',
  sources: ['https://developer.x.com/cards/markup'],
  severity: 'warning',
  examples: {
    good: [
      `<meta name="twitter:card" content="player"><meta name="twitter:site" content="@tea"><meta property="og:title" content="Tea">
<meta property="og:image" content="https://example.com/tea.jpg"><meta name="twitter:player" content="https://example.com/player">
<meta name="twitter:player:width" content="480"><meta name="twitter:player:height" content="270">`,
    ],
    bad: [
      '<meta name="twitter:card" content="player"><meta property="og:title" content="Tea">',
      '<meta name="twitter:card" content="app"><meta name="twitter:app:name:iphone" content="Tea">',
    ],
  },

  target: ({ xCard }) => {
    const type = xCard.card?.value.toLowerCase() ?? '';
    return xCard.card && (type === 'player' || type === 'app') ? { type, card: xCard.card } : undefined;
  },

  *check({ type, card }, _, page) {
    const required = xCardTypes.get(type)?.required ?? [];
    const missing = required.filter((names) => ![names].flat().some((name) => has(page, name)));
    if (missing.length > 0) {
      const list = missing.map((names) => [names].flat().join(' or ')).join(', ');
      yield { message: `Missing ${list} for twitter:card "${type}"`, at: card, networks: ['x'] };
    }
    const player = page.xCard.first('twitter:player');
    if (type === 'player' && player && !/^https:\/\//i.test(player.value)) {
      yield { message: 'Expected an https address in twitter:player, found another', at: player, networks: ['x'] };
    }
  },
});

function has({ xCard, openGraph }: Page, name: string): boolean {
  const fallback = xFallbacks.get(name);
  return (xCard.first(name) ?? (fallback && openGraph.first(fallback))) !== undefined;
}
