/** Every `<meta>` that says something under a name. */

import { fold } from '../text.ts';
import type { Element } from './document.ts';
import type { Meta, Page } from './page.ts';

const keyAttributes = ['property', 'name', 'itemprop', 'http-equiv'] as const;

export function readMetas({ document }: Page): readonly Meta[] {
  return document
    .named('meta')
    .filter((element) => !element.inert && !element.foreign)
    .flatMap(readMeta);
}

function readMeta(element: Element): Meta[] {
  const metas: Meta[] = [];
  for (const attribute of keyAttributes) {
    const rawKey = element.attributes[attribute];
    const key = rawKey?.trim().toLowerCase();
    if (rawKey === undefined || !key) continue;
    const content = element.attributes.content;
    metas.push({
      element,
      attribute,
      key,
      rawKey,
      content,
      value: fold(content ?? ''),
      inHead: element.inHead,
      start: element.start,
      end: element.openEnd,
    });
  }
  return metas;
}
