/** The picture that one network takes from a page, before anybody looked at the file. */

import type { CardLimits, Size } from '../networks/limits.ts';
import { shorten } from '../text.ts';
import type { CardPicture } from './card.ts';
import type { Choice, View } from './view.ts';

export interface PictureDraft extends Pick<CardPicture, 'url' | 'from' | 'guessed' | 'alt'> {
  /** Nobody could fetch it: `data:`, `blob:` and the like. */
  readonly isNoAddress?: true;
  /** The address is relative to the page. */
  readonly isRelative?: true;
  readonly declared?: Size;
}

export function draftPicture(view: View, { reads }: CardLimits): PictureDraft | undefined {
  const choice = view.choose(reads.image, (value) => usable(value, view) !== undefined) ?? view.choose(reads.image);
  if (!choice) return undefined;
  const { from, guessed } = choice;
  const url = usable(choice.value, view);
  const alt = view.choose(reads.imageAlt)?.value;
  const declared = declaredSize(choice);
  return {
    url: url ?? shorten(choice.value.slice(0, 1000), 200),
    from,
    ...(guessed && { guessed }),
    ...(alt && { alt }),
    ...(url === undefined && { isNoAddress: true }),
    ...(isRelative(choice.value) && { isRelative: true }),
    ...(declared && { declared }),
  };
}

/** Longer ones are no addresses that a server would take. */
const longest = 4000;

function usable(value: string, { resolve }: View): string | undefined {
  const url = value.length > longest ? undefined : resolve(value);
  return url !== undefined && url.length <= longest ? url : undefined;
}

const isRelative = (value: string): boolean => !/^[a-z][a-z0-9+.-]*:/i.test(value);

function declaredSize({ width = '', height = '' }: Choice): Size | undefined {
  const [across, down] = [width, height].map((side) => (/^\d{1,5}(?:px)?$/.test(side) ? Number.parseInt(side, 10) : 0));
  return across && down ? { width: across, height: down } : undefined;
}
