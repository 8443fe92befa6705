/** The social widgets of a page that visitors come to. */

import type { Service } from '../networks/network.ts';
import { drawsSocially, isOver, isWidget } from '../networks/services/is-widget.ts';
import type { Iframe, Page, ServiceUse } from './page.ts';
import { framesOf } from './service-signs.ts';
import { isShownFrame } from './shown-frames.ts';

/** Of networks and of vendors of feeds and chats. */
export const widgetsOf = (page: Page): readonly ServiceUse[] => usesOf(page).filter(({ service }) => isWidget(service));

/** Rows of buttons and threads of comments too. */
export const socialServicesOf = (page: Page): readonly ServiceUse[] =>
  usesOf(page).filter(({ service }) => drawsSocially(service));

const usesOf = ({ kind, services }: Page): readonly ServiceUse[] => (kind.is === 'error' ? [] : services);

export interface FramedWidget {
  readonly service: Service;
  /** At least one. */
  readonly frames: readonly Iframe[];
}

/** Widgets in frames that visitors see; of those that are over nothing is asked any more. */
export const framedWidgetsOf = (page: Page): readonly FramedWidget[] =>
  widgetsOf(page)
    .filter(({ service }) => !isOver(service))
    .map((use) => ({ service: use.service, frames: framesOf(use, page).filter(isShownFrame) }))
    .filter(({ frames }) => frames.length > 0);

/** Asked for with the page, before anybody scrolls, clicks or agrees. */
export const loadsAtOnce = ({ element: { attributes }, src, loading, gated }: Iframe): boolean =>
  loading !== 'lazy' && !gated && !('srcdoc' in attributes) && attributes.src?.trim() === src;

/** For findings: the network behind a service, if any. */
export const networksOf = ({ network }: Service): readonly string[] => (network === undefined ? [] : [network]);
