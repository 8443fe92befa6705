/** Where pages of one edition have different accounts of one network in header and footer. */

import type { Rival } from '../../identity.ts';
import type { AccountFacts } from './group-accounts.ts';
import type { FrameOf, IdentityFold } from './identity-fold.ts';
import { byReach, sum, type Tally } from './tallies.ts';

/** By form of account: the usual one and those on pages that lack it, the most frequent first. */
export function findRivals(
  fold: IdentityFold,
  accounts: readonly AccountFacts[],
): ReadonlyMap<string, readonly (readonly Rival[])[]> {
  const urls = new Map(accounts.map(({ key, url }) => [key, url]));
  const rivals = new Map<string, (readonly Rival[])[]>();
  for (const frames of groups(fold)) {
    const [{ of } = { of: undefined }] = frames;
    const found = rivalsIn(frames, (handle) => urls.get(JSON.stringify({ form: of?.form, handle })));
    if (!of || found.length < 2) continue;
    rivals.set(of.form, [...(rivals.get(of.form) ?? []), found]);
  }
  return rivals;
}

function groups({ frames }: IdentityFold): readonly (readonly Tally<FrameOf>[])[] {
  const found = new Map<string, Tally<FrameOf>[]>();
  for (const frame of frames.values()) {
    const key = JSON.stringify([frame.of.edition, frame.of.form]);
    const group = found.get(key);
    if (group) group.push(frame);
    else found.set(key, [frame]);
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}

function rivalsIn(frames: readonly Tally<FrameOf>[], urlOf: (handle: string) => string | undefined): readonly Rival[] {
  const byHandle = new Map<string, Tally<FrameOf>[]>();
  for (const frame of frames) {
    for (const handle of frame.of.handles) byHandle.set(handle, [...(byHandle.get(handle) ?? []), frame]);
  }
  const counted = [...byHandle]
    .map(([handle, on]) => ({ handle, ...sum(on) }))
    .sort((one, other) => byReach(one, other) || (one.handle < other.handle ? -1 : 1));
  const [usual, ...others] = counted;
  if (!usual) return [];
  const companions = new Set(
    frames.filter(({ of }) => of.handles.includes(usual.handle)).flatMap(({ of }) => of.handles),
  );
  const apart = others.filter(({ handle }) => !companions.has(handle));
  if (isOneForEach(usual.pages, apart.length, frames)) return [];
  return [usual, ...apart].flatMap(({ handle, pages, on }) => {
    const url = urlOf(handle);
    return url === undefined ? [] : [{ url, pages, on }];
  });
}

/** Where hardly two pages have the same, each is about somebody else. */
const isOneForEach = (usual: number, others: number, frames: readonly Tally<FrameOf>[]): boolean =>
  others > 1 && usual * 2 < sum(frames).pages;
