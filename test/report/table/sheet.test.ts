import { stripVTControlCharacters } from 'node:util';
import { block, lookOf, openSheet } from '../../../src/report/table/sheet.ts';

const sheet = openSheet({ width: 24, color: false });
const colored = openSheet({ width: 24, color: true });

describe('openSheet', () => {
  it.each([
    [100, 100],
    [99.9, 99],
    [20, 20],
    [7, 20],
    [0, 80],
    [-1, 80],
    [Number.NaN, 80],
  ])('is for %d columns %i wide', (width, columns) => expect(openSheet({ width, color: false }).width).toBe(columns));

  it('colours as it is told, whatever the environment says', () => {
    expect(sheet.chalk.red('x')).toBe('x');
    expect(colored.chalk.red('x')).toBe('\x1b[31mx\x1b[39m');
  });
});

describe('block', () => {
  it.each<[string, Parameters<typeof block>[2], string]>([
    ['green tea', {}, 'green tea\n'],
    ['green tea and black tea and more', {}, 'green tea and black tea\nand more\n'],
    ['green tea and black tea and more', { lead: '- ' }, '- green tea and black\n  tea and more\n'],
    ['green tea and black tea', { lead: '│ ', isLeadRepeated: true }, '│ green tea and black\n│ tea\n'],
    ['green tea and black tea', { lead: '│ ', maxLines: 1 }, '│ green tea and black…\n'],
    ['', { lead: '│ ' }, '│\n'],
    ['\x1b[2J\n::x', {}, '\\x1b[2J\\n::x\n'],
  ])('%j %j', (text, options, printed) => expect(block(sheet, text, options)).toBe(printed));

  it('paints line by line', () => {
    const { red, dim } = colored.chalk;
    const text = block(colored, 'green tea and black tea', { lead: '- ', paintLead: dim, paint: red });
    expect(text).toBe(`${dim('- ')}${red('green tea and black')}\n  ${red('tea')}\n`);
    expect(stripVTControlCharacters(text)).toBe(block(sheet, 'green tea and black tea', { lead: '- ' }));
  });
});

it.each([
  ['error', '✖', '\x1b[31m'],
  ['warning', '⚠', '\x1b[33m'],
  ['info', 'ℹ', '\x1b[94m'],
  [undefined, '✔', '\x1b[32m'],
] as const)('%s looks like %s', (severity, mark, code) => {
  const look = lookOf(colored, severity);
  expect(look.mark).toBe(mark);
  expect(look.paint('x')).toContain(code);
});
