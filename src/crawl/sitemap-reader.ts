/** What the readers of the formats that a sitemap may have share. */

export type SitemapKind = 'pages' | 'index' | 'feed' | 'text';

export interface Location {
  /** As written, entities decoded, ends trimmed. */
  readonly address: string;
  /** As written. */
  readonly lastmod?: string;
}

/** `cancelled`: the time was up. */
export type SitemapFault = 'not_a_sitemap' | 'broken' | 'too_large' | 'too_many_addresses' | 'cancelled';

/** Fed with text piece by piece. A fault ends it; the locations read so far stay. */
export interface SitemapReader {
  readonly kind: SitemapKind | undefined;
  readonly locations: readonly Location[];
  write(text: string): SitemapFault | undefined;
  end(): SitemapFault | undefined;
}

/** More is no address and no date; what is longer is cut here, so no piece of text grows without end. */
export const longestText = 4096;

/** https://www.sitemaps.org/faq.html#faq_sitemap_size */
export const sitemapLimits = Object.freeze({ bytes: 50 * 1024 * 1024, addresses: 50_000 });
