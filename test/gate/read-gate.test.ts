import fc from 'fast-check';
import { readGate } from '../../src/gate/read-gate.ts';
import { hostileText } from '../support/hostile-text.ts';

it.each<[string, object[]]>([
  ['error', [{ text: 'error', kind: 'severity', severity: 'error' }]],
  ['none', []],
  [' none ', []],
  ['new', [{ text: 'new', kind: 'new' }]],
  ['score<80', [{ text: 'score<80', kind: 'measure', measure: 'score', comparison: '<', limit: 80 }]],
  ['score <= 79.5', [{ text: 'score<=79.5', kind: 'measure', measure: 'score', comparison: '<=', limit: 79.5 }]],
  [
    'meta-tags:score<90, share-buttons:warning',
    [
      { text: 'meta-tags:score<90', scope: 'meta-tags', kind: 'measure', measure: 'score', comparison: '<', limit: 90 },
      { text: 'share-buttons:warning', scope: 'share-buttons', kind: 'severity', severity: 'warning' },
    ],
  ],
  ['pages<10', [{ text: 'pages<10', kind: 'measure', measure: 'pages', comparison: '<', limit: 10 }]],
  ['errors>5', [{ text: 'errors>5', kind: 'measure', measure: 'errors', comparison: '>', limit: 5 }]],
  [
    'a/b:notes>=1',
    [{ text: 'a/b:notes>=1', scope: 'a/b', kind: 'measure', measure: 'notes', comparison: '>=', limit: 1 }],
  ],
])('reads %s', (text, clauses) => {
  expect(readGate(text)).toMatchObject({ ok: true, gate: { clauses } });
});

it.each([
  ['', 'a clause is empty; expected one such as error, warning, score<80, meta-tags:warning or pages<10'],
  ['error,,warning', 'a clause is empty; expected one such as error, warning, score<80, meta-tags:warning or pages<10'],
  ['eror', 'unknown clause "eror"; did you mean "error"?'],
  ['scroe<80', 'unknown clause "scroe<80"; did you mean "score<80"?'],
  ['infos>2', 'unknown clause "infos>2"; did you mean "notes>2"?'],
  [
    'hopeless',
    'unknown clause "hopeless"; expected one such as error, warning, score<80, meta-tags:warning or pages<10',
  ],
  ['error>3', '"error>3" compares a severity; did you mean "errors>3"?'],
  ['info>=3', '"info>=3" compares a severity; did you mean "notes>=3"?'],
  ['score', '"score" compares with nothing; expected a number, such as score<80'],
  ['errors', '"errors" compares with nothing; expected a number, such as errors>5'],
  ['score=80', '"score=80" compares by "="; expected <, <=, > or >=, such as score<80'],
  ['score<', '"score<": expected a number behind <, such as score<80'],
  ['score<low', '"score<low": expected a number behind <, such as score<80'],
  ['score<800', '"score<800": a score goes from 0 to 100'],
  ['meta-tags:pages<3', '"meta-tags:pages<3": pages are of the site, not of meta-tags'],
  ['a/b:score<3', '"a/b:score<3": a score is of the site or a practice, not of a rule'],
  ['meta-tags:new', '"new" stands by itself, found "meta-tags:new"'],
  [':error', '":error" names no practice before the colon'],
  ['none,error', '"none" stands alone, found "none,error"'],
  [
    '80>score',
    'unknown clause "80>score"; expected one such as error, warning, score<80, meta-tags:warning or pages<10',
  ],
])('refuses %j', (text, fault) => expect(readGate(text)).toEqual({ ok: false, fault }));

it('reads or refuses any text, once', () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const reading = readGate(text);
      if (reading.ok) expect(readGate(reading.gate.text)).toEqual({ ok: true, gate: reading.gate });
      else expect(reading.fault).not.toBe('');
    }),
  );
});
