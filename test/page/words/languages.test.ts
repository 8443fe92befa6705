import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/rule-files.ts';
import { phrases } from '../../../src/page/words/phrases.ts';
import type { Words } from '../../../src/page/words/words.ts';

/** What every word table speaks at the least. */
const languages = 'en de fr es pt it nl pl ru uk tr ar fa he hi zh ja ko vi id'.split(' ');

const folder = join(root, 'src/page/words');
const tables: [string, Words][] = [];
for (const file of readdirSync(folder)) {
  const module = (await import(join(folder, file))) as Record<string, unknown>;
  for (const [name, table] of Object.entries(module)) {
    if (typeof table === 'object' && table !== null && 'en' in table) tables.push([`${file} ${name}`, table as Words]);
  }
}

it('finds the tables', () => expect(tables.length).toBeGreaterThan(15));

describe.each(tables)('%s', (name, table) => {
  // manuals of the world name themselves in few languages
  it.skipIf(name.startsWith('documentation'))('speaks twenty languages', () =>
    expect(languages.filter((language) => !(table[language as keyof Words]?.length ?? 0))).toEqual([]),
  );
  it('knows each of its phrases again on a page in that language', () => {
    const known = phrases(table);
    const lost = Object.entries(table).flatMap(([language, texts]) =>
      (texts as readonly string[]).filter((text) => !known.has(text, language)).map((text) => `${language}: ${text}`),
    );
    expect(lost).toEqual([]);
  });
});
