/** What probing a fine picture brings; a test says what is different. */

import type { ImageAnswer } from '../../src/resources.ts';

export const imageAnswer = (url: string, over: Partial<ImageAnswer> = {}): ImageAnswer => ({
  url,
  finalUrl: url,
  outcome: 'ok',
  status: 200,
  redirects: 0,
  contentType: 'image/jpeg',
  format: 'jpeg',
  width: 1200,
  height: 630,
  bytes: 100_000,
  attachment: false,
  ...over,
});
