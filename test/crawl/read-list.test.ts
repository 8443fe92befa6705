import fc from 'fast-check';
import { readList } from '../../src/crawl/read-list.ts';

const urls = (text: string): readonly string[] => readList(text).addresses.map(({ url }) => url.href);

describe('readList', () => {
  it('reads one address on each line, whatever ends the lines', () => {
    const text =
      '\ufeffhttps://tea.example/a\r\nhttps://tea.example/b\rcoffee.example\n\n  # remark\n\thttps://tea.example/c ';
    expect(urls(text)).toEqual([
      'https://tea.example/a',
      'https://tea.example/b',
      'https://coffee.example/',
      'https://tea.example/c',
    ]);
  });

  it('takes each once', () => {
    expect(urls('tea.example\nhttps://tea.example/\nhttps://TEA.example/#top')).toEqual(['https://tea.example/']);
  });

  it('names the lines that are no addresses, without their passwords', () => {
    const { addresses, badLines } = readList(
      `# list\nhttps://tea.example/\nnot an address\nftp://tea:secret@x.example/\n`,
    );
    expect(addresses).toHaveLength(1);
    expect(badLines).toEqual([
      { line: 3, text: 'not an address' },
      { line: 4, text: 'ftp://***@x.example/' },
    ]);
  });

  it('shortens long lines', () => {
    expect(readList('x '.repeat(10_000)).badLines[0]?.text).toHaveLength(80);
  });

  it('bears any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readList(text).addresses.length >= 0));
  });
});
