import type { Group, Touched } from '../../src/report/group.ts';
import { helpedOf, placesOf, reach } from '../../src/report/group-phrases.ts';
import { sampleEvidence } from '../support/sample-audit.ts';

const touched = (findings: number, ...places: [number, number][]): Touched => ({
  page: 'https://tea.example/',
  findings,
  places: places.map(([line, column]) => sampleEvidence(line, column)),
});

const group = (findings: number, pages: number, isSiteWide = false): Group => ({
  rule: 'a/b',
  practice: 'a',
  severity: 'error',
  message: '',
  examples: [],
  findings,
  pages: Array.from({ length: pages }, () => touched(1)),
  isSiteWide,
  help: undefined,
  isHelpOfOne: false,
  networks: [],
  tally: undefined,
});

it.each([
  [group(1, 1), '1 page'],
  [group(1200, 1200), '1,200 pages'],
  [group(52, 40), '52 findings on 40 pages'],
  [group(5, 1), '5 findings on 1 page'],
  [group(1, 1, true), 'the site as a whole'],
])('reach %#', (of, words) => expect(reach(of)).toBe(words));

it.each([
  [touched(1), ''],
  [touched(1, [12, 5]), ':12:5'],
  [touched(2, [12, 5], [14, 9]), ':12:5, 14:9'],
  [touched(5, [1, 1], [2, 2], [3, 3]), ':1:1, 2:2, 3:3 and 2 more'],
])('placesOf %#', (of, words) => expect(placesOf(of)).toBe(words));

it.each([
  [group(2, 2), 'the first page'],
  [group(2, 1), 'the first of them'],
])('helpedOf %#', (of, words) => expect(helpedOf(of)).toBe(words));
