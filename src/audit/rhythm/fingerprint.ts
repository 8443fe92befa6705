/** A number that stands for an address, where hundreds of thousands of addresses would be too much to keep. */

import { createHash } from 'node:crypto';

/** 48 bits: among a million addresses, two alike are as good as ruled out. */
export const fingerprint = (text: string): number => createHash('sha1').update(text).digest().readUIntBE(0, 6);
