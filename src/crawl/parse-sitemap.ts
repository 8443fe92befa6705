/** Reads a sitemap, an index of sitemaps, a feed or a plain list of addresses, as far as it is sound. */

import { setImmediate } from 'node:timers/promises';
import type { TextDecoder } from 'node:util';
import { xmlDecoder } from './decode-xml.ts';
import { inflate } from './inflate.ts';
import {
  type Location,
  type SitemapFault,
  type SitemapKind,
  type SitemapReader,
  sitemapLimits,
} from './sitemap-reader.ts';
import { createTextReader } from './sitemap-text.ts';
import { createXmlReader } from './sitemap-xml.ts';

export interface ParsedSitemap {
  /** Undefined when it is no sitemap. */
  readonly kind: SitemapKind | undefined;
  readonly locations: readonly Location[];
  /** Why reading ended before the end of the file. */
  readonly fault?: SitemapFault;
}

/** Never throws: what was read before a fault is kept. */
export async function parseSitemap(body: Uint8Array, signal?: AbortSignal): Promise<ParsedSitemap> {
  const reader = createReader();
  const fault = (await feed(reader, body, signal)) ?? reader.end();
  return { kind: reader.kind, locations: reader.locations, ...(fault && { fault }) };
}

async function feed(reader: SitemapReader, body: Uint8Array, signal?: AbortSignal): Promise<SitemapFault | undefined> {
  let bytes = 0;
  let decoder: TextDecoder | undefined;
  try {
    for await (const piece of inflate(body)) {
      bytes += piece.length;
      if (bytes > sitemapLimits.bytes) return 'too_large';
      decoder ??= xmlDecoder(piece);
      const fault = reader.write(decoder.decode(piece, { stream: true }));
      if (fault) return fault;
      await setImmediate(); // others have their turn while a large file is read
      if (signal?.aborted) return 'cancelled';
    }
    return undefined;
  } catch {
    return 'broken'; // packed data that break off or are none
  }
}

/** The first sign tells XML from a list; white space before it is borne. */
function createReader(): SitemapReader {
  let reader: SitemapReader | undefined;
  return {
    get kind() {
      return reader?.kind;
    },
    get locations() {
      return reader?.locations ?? [];
    },
    write(text) {
      const start = reader ? text : text.trimStart();
      if (!start) return undefined;
      reader ??= start.startsWith('<')
        ? createXmlReader(sitemapLimits.addresses)
        : createTextReader(sitemapLimits.addresses);
      return reader.write(start);
    },
    end: () => (reader ? reader.end() : 'not_a_sitemap'),
  };
}
