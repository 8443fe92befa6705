import fc from 'fast-check';
import type { Audit } from '../../src/audit/audit.ts';
import { json } from '../../src/report/json.ts';
import { hostileText } from '../support/hostile-text.ts';
import {
  address,
  sampleAudit,
  sampleEvidence,
  sampleFinding,
  samplePage,
  sampleRule,
  teaShop,
} from '../support/sample-audit.ts';

const written = (audit: Audit): string => [...json(audit)].join('');

describe('json', () => {
  it.each([
    ['a whole audit', teaShop()],
    ['an audit without pages', sampleAudit({ pages: [] })],
    ['an audit without findings', sampleAudit()],
  ])('parses back to %s, two spaces deep', (_, audit) => {
    expect(JSON.parse(written(audit))).toEqual(audit);
    const flat = { ...audit, pages: Array.from(audit.pages, ({ cards: _, ...page }) => page), pictures: [] };
    expect(written(flat)).toBe(`${JSON.stringify(JSON.parse(written(flat)), null, 2)}\n`);
  });

  it('gives a line to each card and each picture', () => {
    const lines = written(teaShop()).split('\n');
    const at = lines.indexOf('      "cards": [');
    expect(lines.slice(at + 2, at + 5)).toEqual([
      '        {"networks":["discord"],"layout":"none","title":{"value":"Tea","from":"title","cut":{"at":70,"unit":"bytes","rest":"of the hills"}},"picture":{"url":"https://tea.example/hills.png","from":"og:image","refused":"status 404"}},',
      '        {"networks":["x"],"noCard":"no og:title","layout":"none"}',
      '      ]',
    ]);
    expect(lines[lines.indexOf('  "pictures": [') + 1]).toBe(
      '    {"url":"https://tea.example/hills.png","size":{"width":1200,"height":630},"format":"png","bytes":48211},',
    );
  });

  it('begins like this', () => {
    expect(written(sampleAudit())).toBe(`{
  "schemaVersion": 1,
  "tool": {
    "name": "smo",
    "version": "1.2.3"
  },
  "target": "https://tea.example",
  "start": "https://tea.example/",
  "time": {
    "startedAt": "2026-11-21T09:30:00.000Z",
    "duration": 72400
  },
  "complete": true,
  "networks": [
    "facebook",
    "x"
  ],
  "cardNetworks": [],
  "counts": {
    "pages": 1,
    "outcomes": {
      "ok": 1
    },
    "findings": {
      "error": 0,
      "warning": 0,
      "info": 0
    }
  },
  "identity": {
    "pages": 0,
    "names": [],
    "networks": [],
    "organizations": [],
    "feeds": [],
    "authors": {
      "total": 0,
      "accounts": []
    },
    "sameAs": {
      "names": 0,
      "empty": {
        "pages": 0,
        "on": []
      },
      "microdata": 0
    }
  },
  "pages": [
    {
      "url": "https://tea.example/",
      "outcome": "ok",
      "status": 200,
      "depth": 0
    }
  ],
  "findings": [],
  "pictures": [],
  "rules": [],
  "notices": []
}
`);
  });

  it('keeps one order of keys, whatever the order of the audit', () => {
    const reverse = <T>(value: T): T => {
      if (Array.isArray(value)) return value.map(reverse) as T;
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, part]) => [key, reverse(part)]),
      ) as T;
    };
    expect(written(reverse(teaShop()))).toBe(written(teaShop()));
  });

  it('leaves out what is undefined', () => {
    const findings = [{ ...sampleFinding(), help: undefined }] as unknown as Audit['findings'];
    expect(written(sampleAudit({ findings }))).not.toContain('help');
  });

  it('parses back equal and holds nothing that a terminal or a CI runner obeys, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.array(hostileText(), { minLength: 6, maxLength: 6 }),
        ([a = '', b = '', c = '', d = '', e = '', f = '']) => {
          const audit = sampleAudit({
            target: a,
            pages: [
              samplePage('/', {
                title: b,
                reason: c,
                hops: [{ url: address('/'), status: 301, location: d }],
                cut: [e],
              }),
            ],
            findings: [
              sampleFinding({ message: a, help: b, networks: [c], evidence: sampleEvidence(1, 2, d), pages: [e] }),
            ],
            rules: [sampleRule('a/b', { summary: e, notProbed: { [f]: 1 } })],
            notices: [{ code: a, message: f, page: b, rule: c }],
          });
          const text = written(audit);
          expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(audit)));
          expect(text).not.toMatch(
            /[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202e\u2028\ufeff]|##\[|##vso\[|^\s*::|\p{Cs}/imu,
          );
        },
      ),
    );
  });
});
