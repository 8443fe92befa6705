/** What is known of the audited site before any page is read. */

/** Who the site belongs to, as the config tells; everything may be empty. */
export interface Brand {
  readonly name?: string;
  /** Handles by network id, without `@`: `{ x: 'example', mastodon: 'example@mastodon.social' }`. */
  readonly handles: Readonly<Record<string, string>>;
  /** Branded hashtags, without `#`. */
  readonly hashtags: readonly string[];
}

export interface Site {
  /** Address of the start page, normalised. For a folder, the `--origin` (or https://site.invalid when none was given). */
  readonly start: string;
  /** Every origin that counts as the site's own, the start page's first: `https://example.com`. */
  readonly origins: readonly string[];
  /** True when the origin is not a public one: a folder without `--origin`, loopback, a private host. Rules about staging hosts then skip. */
  readonly isLocal: boolean;
  readonly brand: Brand;
  /** Ids of the networks that matter to the site; see `config`. */
  readonly networks: readonly string[];
}
