/** Kinds of text that the command line and the config file both take: what they accept, and how to say so. */

import { parseHttp } from '../address.ts';

export interface Kind {
  /** Ends the sentence *Expected …*. */
  readonly words: string;
  accepts(text: string): boolean;
}

/** Sent by the client itself; a foreign value would break the request. */
const ownHeaders = new Set([
  'accept-encoding',
  'host',
  'connection',
  'content-length',
  'expect',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

export const kinds = {
  origin: {
    words: 'an address such as https://example.com',
    accepts: (text) => {
      const url = parseHttp(text);
      return url !== undefined && !url.username && !url.password && !url.search && !url.hash;
    },
  },
  headerName: {
    words: 'a header name that smo does not set itself, such as X-Preview-Token',
    accepts: (text) => /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(text) && !ownHeaders.has(text.toLowerCase()),
  },
  headerValue: {
    words: 'a value of one line in Latin letters',
    accepts: (text) => isHeaderValue(text),
  },
  /** Long ones are slow to match and always a mistake. */
  glob: { words: 'a glob of at most 500 characters, such as /blog/**', accepts: (text) => isFilled(text, 500) },
  userAgent: {
    words: 'a user agent of one line, such as "smo (+https://example.com/contact)"',
    accepts: (text) => isFilled(text, 500) && isHeaderValue(text),
  },
  format: {
    words: 'a report such as json, or html=report.html',
    accepts: (text) => /^[a-z]+(?:=.+)?$/.test(text),
  },
  text: { words: 'a text that is not empty', accepts: (text) => isFilled(text, 2000) },
} as const satisfies Record<string, Kind>;

const isHeaderValue = (text: string): boolean => /^[\t\x20-\x7e\x80-\xff]*$/.test(text);

const isFilled = (text: string, most: number): boolean => text.trim() !== '' && text.length <= most;
