import { metaTag } from '../../src/markup.ts';
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

  target: ({ xCard, site }) => {
    const type = xCard.card?.value.toLowerCase() ?? '';
    return xCard.card && site.networks.includes('x') && ['player', 'app'].includes(type)
      ? { type, card: xCard.card }
      : undefined;
  },

  *check({ type, card }, _, page) {
    const required = (xCardTypes.get(type)?.required ?? []).map((names) => [names].flat());
    const missing = required.filter((names) => !names.some((name) => has(page, name)));
    if (missing.length === 0) return;
    yield {
      message: `Missing ${missing.map((names) => names.join(' or ')).join(', ')} for twitter:card "${type}"`,
      at: card,
      help: fromVideo(missing.flat(), page) || undefined,
      networks: ['x'],
    };
  },
});

function has({ xCard, openGraph }: Page, name: string): boolean {
  const fallback = xFallbacks.get(name);
  return (xCard.first(name) ?? (fallback && openGraph.first(fallback))) !== undefined;
}

/** Pages with a player mostly tell Facebook of it. */
function fromVideo(names: readonly string[], { openGraph }: Page): string {
  const video = openGraph.videos.find(({ type }) => type?.value.toLowerCase() === 'text/html');
  const values = new Map([
    ['twitter:player', video?.secureUrl?.value ?? video?.url],
    ['twitter:player:width', video?.width?.value],
    ['twitter:player:height', video?.height?.value],
  ]);
  return names
    .flatMap((name) => {
      const value = values.get(name);
      return value ? [metaTag(name, value)] : [];
    })
    .join('\n');
}
