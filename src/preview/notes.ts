/** What a card does not show and its owner should know: tags out of reach, and what smo did not ask. */

import type { CardLimits } from '../networks/limits.ts';
import type { Page } from '../page/page.ts';
import { weight } from '../weight.ts';
import type { View } from './view.ts';

export function notesFor(limits: CardLimits, view: View, page: Page): readonly string[] {
  return [outOfReach(limits, view, page), oembed(limits, view, page), componentEmbed(limits, page)].filter(
    (note) => note !== undefined,
  );
}

function outOfReach({ headBytes, reads }: CardLimits, view: View, page: Page): string | undefined {
  const tags = [reads.title, reads.description, reads.image].flatMap((reading) => view.overlooked(reading) ?? []);
  const [first] = tags;
  if (!first || !headBytes) return undefined;
  const others = tags.length > 1 ? ` and ${tags.length - 1} more` : '';
  const teller = headBytes.confidence === 'third-party' ? ', as third parties report' : '';
  return `${first.from}${others} not read: ${weight(page.evidence(first).offset)} into the page, and only the first ${weight(headBytes.value)} are read${teller}`;
}

/** Its answer would take a request of its own. */
function oembed({ oembedFirst, reads }: CardLimits, view: View, page: Page): string | undefined {
  const isOffered = page.linkTags.some(
    ({ type, url }) => type.toLowerCase() === 'application/json+oembed' && url !== undefined,
  );
  if (!isOffered) return undefined;
  if (oembedFirst)
    return "the page's oEmbed endpoint is asked first; smo did not ask it, and what it answers may differ";
  const isMissed = [reads.title, reads.image, reads.siteName].some((reading) => {
    const place = reading?.order.findIndex((source) => source.startsWith('oembed:')) ?? -1;
    return place >= 0 && !reading?.order.slice(0, place).some(view.has);
  });
  return isMissed ? "more may be taken from the page's oEmbed endpoint, which smo did not ask" : undefined;
}

/** https://docs.discord.com/developers/link-previews/component-embeds */
function componentEmbed({ network }: CardLimits, { scripts, linkTags }: Page): string | undefined {
  if (network !== 'discord') return undefined;
  const name = 'discord:component-embed';
  const isThere =
    scripts.some(({ element }) => element.attributes.id === name) || linkTags.some(({ rels }) => rels.includes(name));
  return isThere ? 'the component embed of the page is shown in place of this card' : undefined;
}
