/** Open Graph as ogp.me defines it: first value wins, structured properties belong to the root tag before them. */

import type { Meta, OgMedia, OpenGraph, Page } from './page.ts';

const vocabularies = ['og', 'article', 'book', 'profile', 'product', 'music', 'video', 'payment', 'fb', 'al'];
const isOpenGraph = (key: string): boolean => vocabularies.includes(key.slice(0, Math.max(0, key.indexOf(':'))));

const kinds = ['image', 'video', 'audio'] as const;

export function readOpenGraph(page: Page): OpenGraph {
  const properties = oncePerTag(page.metas.filter(({ key }) => isOpenGraph(key)));
  const all = (key: string): readonly Meta[] => properties.filter((meta) => meta.key === key);
  const first = (key: string): Meta | undefined => properties.find((meta) => meta.key === key && meta.value !== '');
  const [images, videos, audios] = kinds.map((kind) => group(kind, properties, page)) as [Group, Group, Group];
  return {
    properties,
    all,
    first,
    title: first('og:title'),
    description: first('og:description'),
    url: first('og:url'),
    type: first('og:type'),
    siteName: first('og:site_name'),
    locale: first('og:locale'),
    localeAlternates: all('og:locale:alternate'),
    images: images.media,
    videos: videos.media,
    audios: audios.media,
    orphans: [...images.orphans, ...videos.orphans, ...audios.orphans].sort((a, b) => a.start - b.start),
  };
}

/** A tag that says the same under `property` and under `name` says it once. */
export function oncePerTag(metas: readonly Meta[]): readonly Meta[] {
  return metas.filter((meta, at) => {
    const before = metas[at - 1];
    return !(before && before.element === meta.element && before.key === meta.key);
  });
}

interface Group {
  readonly media: readonly OgMedia[];
  readonly orphans: readonly Meta[];
}

type Part = 'secureUrl' | 'type' | 'width' | 'height' | 'alt';
type Growing = { -readonly [Name in keyof OgMedia]: OgMedia[Name] };

const parts: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['secure_url', 'secureUrl'],
  ['type', 'type'],
  ['width', 'width'],
  ['height', 'height'],
  ['alt', 'alt'],
]);

function group(kind: OgMedia['kind'], properties: readonly Meta[], page: Page): Group {
  const root = `og:${kind}`;
  const media: Growing[] = [];
  const orphans: Meta[] = [];
  for (const meta of properties) {
    if (meta.key !== root && !meta.key.startsWith(`${root}:`)) continue;
    const current = media[media.length - 1];
    const name = meta.key.slice(root.length + 1);
    const part = parts.get(name);
    if (part && current) current[part] ??= meta;
    else if (part) orphans.push(meta);
    else if (name === '' || (name === 'url' && !isRepeated(meta, current))) media.push(open(kind, meta, page));
  }
  return { media, orphans };
}

/** `og:image:url` after `og:image` with the same address names the same picture. */
const isRepeated = (meta: Meta, current: Growing | undefined): boolean =>
  current !== undefined && !current.root.key.endsWith(':url') && current.value === meta.value;

function open(kind: OgMedia['kind'], root: Meta, page: Page): Growing {
  const { value, start, end } = root;
  return { kind, root, value, url: value === '' ? undefined : page.resolve(value), start, end };
}
