/** The share targets of a page, whichever way they are built. A link to a profile or to a page called "Share" is none. */

import type { Element } from './document.ts';
import type { Page, ShareLink } from './page.ts';
import type { ShareDraft } from './share/draft.ts';
import { linkShares } from './share/link-shares.ts';
import { scriptShares } from './share/script-shares.ts';
import { sideShares } from './share/side-shares.ts';
import { vendorShares } from './share/vendor-shares.ts';

/** In document order. A box that a vendor fills yields one per network that its markup names, else one with network `any`. */
export function readShareLinks(page: Page): readonly ShareLink[] {
  const sure = distinct([...vendorShares(page), ...linkShares(page), ...scriptShares(page)]);
  return withoutShells(distinct([...sure, ...sideShares(page, sure)])).map((draft) => shareLink(draft, page));
}

/** One per element and network; what was found first knows most. An element that names its networks is not also `any`. */
function distinct(drafts: readonly ShareDraft[]): ShareDraft[] {
  const found = new Map<Element, ShareDraft[]>();
  for (const draft of drafts) {
    const known = found.get(draft.element);
    if (!known) found.set(draft.element, [draft]);
    else if (known[0]?.via === draft.via && !known.some(({ network }) => network === draft.network)) known.push(draft);
  }
  return [...found.values()].flat();
}

/** Leaves out boxes that hold buttons, and wrappers that say the same as the button in them. */
function withoutShells(drafts: readonly ShareDraft[]): ShareDraft[] {
  const ordered = drafts.toSorted((one, other) => one.element.index - other.element.index);
  return ordered.filter(({ element, network, isBox }, at) => {
    for (let next = at + 1; next < ordered.length; next++) {
      const inner = ordered[next];
      if (!inner || inner.element.index > element.lastIndex) return true;
      if (inner.element !== element && (isBox || inner.network === network)) return false;
    }
    return true;
  });
}

const shareLink = ({ element, network, via, href, reading, sharedUrl }: ShareDraft, page: Page): ShareLink => ({
  element,
  region: page.regionOf(element),
  name: page.accessibleName(element),
  network,
  via,
  href,
  reading,
  sharedUrl,
  start: element.start,
  end: element.end,
});
