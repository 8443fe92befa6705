/** The records of pages in crawl order, each written when its cards are settled, and the pictures on them. */

import type { SettledCard } from '../preview/card.ts';
import type { CardDraft } from '../preview/resolve-cards.ts';
import { type PictureFile, pictureFiles, shareCards } from '../preview/shared-cards.ts';
import type { PageRecord } from './audit.ts';
import type { Prober } from './prober.ts';
import { settleCards } from './settle-cards.ts';

export interface PageRecords {
  add(record: PageRecord, drafts: readonly CardDraft[]): void;
  /** Once the pictures under way are there. */
  close(): Promise<{ readonly pages: readonly PageRecord[]; readonly pictures: readonly PictureFile[] }>;
}

export function createPageRecords(prober: Prober): PageRecords {
  const pages: PageRecord[] = [];
  const pictures = new Map<string, PictureFile>();
  let written = Promise.resolve();

  function write(record: PageRecord, settled: readonly SettledCard[]): void {
    for (const file of pictureFiles(settled)) if (!pictures.has(file.url)) pictures.set(file.url, file);
    const cards = shareCards(settled, record.finalUrl ?? record.url);
    pages.push(cards.length > 0 ? { ...record, cards } : record);
  }

  return {
    add(record, drafts) {
      const settled = settleCards(drafts, prober, { page: record.finalUrl ?? record.url, looksWithin: false });
      written = written.then(async () => write(record, (await settled).cards));
    },
    async close() {
      await written;
      return { pages, pictures: [...pictures.values()] };
    },
  };
}
