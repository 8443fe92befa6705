/** Reads `html=report.html`. */

import type { FormatRequest } from './options.ts';

export function readFormat(text: string): FormatRequest {
  const at = text.indexOf('=');
  return at === -1 ? { name: text } : { name: text.slice(0, at), path: text.slice(at + 1) };
}
