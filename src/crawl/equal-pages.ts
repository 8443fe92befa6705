/** Notices folders, and single addresses with ever new queries, that answer with the same bytes again and again. */

import { createHash } from 'node:crypto';

export interface EqualPages {
  /** True when enough of the pages beside this one were equal; more of them would say nothing new. */
  isStopped(url: URL): boolean;
  /** Returns the group when this page was the one too many. */
  count(url: URL, digest: number): string | undefined;
}

export const equalPagesLimit = 20;

export function createEqualPages(limit = equalPagesLimit): EqualPages {
  const counts = new Map<string, Map<number, number>>();
  const stopped = new Set<string>();
  return {
    isStopped: (url) => stopped.has(groupOf(url)),
    count(url, digest) {
      const group = groupOf(url);
      const digests = counts.get(group) ?? new Map<number, number>();
      const count = (digests.get(digest) ?? 0) + 1;
      counts.set(group, digests.set(digest, count));
      if (count < limit || stopped.has(group)) return undefined;
      stopped.add(group);
      return group;
    },
  };
}

/** Queries of one path are a group of their own: a file server ignores them, which says nothing about the files beside. */
const groupOf = (url: URL): string =>
  url.search
    ? `${url.origin}${url.pathname}?…`
    : `${url.origin}${url.pathname.slice(0, url.pathname.lastIndexOf('/') + 1)}`;

/** 48 bits: plenty to tell the pages of one folder apart, and small to keep. */
export const digestOf = (body: Uint8Array): number => createHash('sha1').update(body).digest().readUIntBE(0, 6);
