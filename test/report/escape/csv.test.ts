import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvRecord } from '../../../src/report/escape/csv.ts';
import { hostileText } from '../../support/hostile-text.ts';

it.each([
  [['a', 1, undefined], 'a,1,\r\n'],
  [['a,b', 'say "tea"', 'two\nlines'], '"a,b","say ""tea""","two\nlines"\r\n'],
  [['=1+1', '+1', '-1', '@SUM(A1)', '＝1'], "'=1+1,'+1,'-1,'@SUM(A1),'＝1\r\n"],
  [[' =1+1', '\t=1+1', '\r=1+1', '\n=1+1'], "'=1+1,'=1+1,'=1+1,'=1+1\r\n"],
  [['a\x1bb'], 'a\\x1bb\r\n'],
])('%j becomes %j', (cells, record) => expect(csvRecord(cells)).toBe(record));

it('reads back as one record without formulas, whatever comes', () => {
  fc.assert(
    fc.property(fc.array(hostileText(), { minLength: 2, maxLength: 6 }), (cells) => {
      const record = csvRecord(cells);
      expect(record.replaceAll('\r\n', '\n')).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\u200b]/);
      const read = parse(record, { record_delimiter: '\r\n', skip_empty_lines: false }) as string[][];
      expect(read).toHaveLength(1);
      expect(read[0]).toHaveLength(cells.length);
      for (const cell of read[0] ?? []) expect(cell.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
    }),
    { numRuns: 1000 },
  );
});
