/** What a fetch brings: the shapes that every wrapper and source shares. */

/** Each page ends in exactly one of these. Only `ok` pages are judged by content rules. */
export const outcomes = [
  'ok',
  /** Its content is audited under the address that it leads to. */
  'redirected',
  'http_error',
  'not_html',
  'timeout',
  'too_large',
  'network_error',
  'protocol_error',
  'parse_limit',
  'robots_denied',
  'rate_limited',
  'unsafe_address',
  'out_of_scope',
  'limit_reached',
  'cancelled',
] as const;
export type Outcome = (typeof outcomes)[number];

export interface Request {
  readonly url: URL;
  readonly method?: 'GET' | 'HEAD';
  /** Extra headers, lower-case names. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly purpose: 'page' | 'robots' | 'sitemap' | 'image' | 'link' | 'feed' | 'oembed' | 'account' | 'script';
  /** Stop reading the decoded body here and mark the reply `truncated`. */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal;
}

/** What is read of a body when the request names no limit. */
export const defaultMaxBytes = 5 * 1024 * 1024;

/** One redirect: the address that redirected, with what, and whereto. `status` 0 is a meta refresh. */
export interface Hop {
  readonly url: string;
  readonly status: number;
  readonly location: string;
}

/** Milliseconds from the start of the last hop. */
export interface Timing {
  readonly firstByte: number;
  readonly total: number;
}

/** An answer came, whatever its status. */
export interface Answered {
  readonly kind: 'answered';
  readonly url: URL;
  readonly status: number;
  /** Lower-case names; repeated headers joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded (gzip, br …) bytes, at most the limit. */
  readonly body: Uint8Array;
  readonly truncated: boolean;
  readonly hops: readonly Hop[];
  readonly timing: Timing;
  /** Retries spent before this answer. */
  readonly retries: number;
}

/** No usable answer. */
export interface Failed {
  readonly kind: 'failed';
  readonly url: URL;
  readonly outcome: Exclude<Outcome, 'ok' | 'redirected'>;
  /** For people, lower case, no URL and no secret in it: `connection refused`. */
  readonly reason: string;
  /** May go away when asked again: a reset, a timeout. */
  readonly transient?: boolean;
  readonly hops: readonly Hop[];
  readonly retries: number;
}

export type Reply = Answered | Failed;

/** Never rejects for what a server does: a URL that fails is data. */
export type Fetch = (request: Request) => Promise<Reply>;
