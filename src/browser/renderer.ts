/** What a browser makes of a page: the shapes that the audit and the browser share. */

export type Rendering =
  | {
      readonly kind: 'rendered';
      /** Where the page stood in the end. */
      readonly url: string;
      /** The document after its scripts have run. */
      readonly html: string;
    }
  /** `outcome` as of a fetch; `reason` for people. */
  | { readonly kind: 'failed'; readonly outcome: 'timeout' | 'network_error'; readonly reason: string };

export interface Renderer {
  /** Never rejects for what a page does. Two pages at once. */
  render(url: URL, ask: Ask): Promise<Rendering>;
  /** The browser is gone when this settles, whatever it was doing. */
  close(): Promise<void>;
}

/** All that the browser asks for comes through here: it has no way of its own to any network. */
export type Ask = (url: URL, wanted: Wanted) => Promise<Given | undefined>;

interface Wanted {
  readonly isPage: boolean;
  readonly method: 'GET' | 'HEAD';
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface Given {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}
