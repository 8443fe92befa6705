import { runNotes } from '../../src/report/run-notes.ts';
import { address, sampleAudit, samplePage, sampleRule } from '../support/sample-audit.ts';

describe('runNotes', () => {
  it('has none for a run without a hitch', () => expect(runNotes(sampleAudit())).toEqual([]));

  it('tells notices of one code together', () => {
    const page = (path: string) => ({ code: 'page_cut', message: 'Only the beginning was read', page: address(path) });
    const notices = [
      page('/a'),
      { code: 'rule_threw', message: 'A rule failed', rule: 'a/b', page: address('/') },
      ...['/b', '/c', '/d', '/e', '/f'].map(page),
    ];
    expect(runNotes(sampleAudit({ notices }))).toEqual([
      {
        text: 'Only the beginning was read (https://tea.example/a)',
        samples: ['/b', '/c', '/d'].map((path) => `Only the beginning was read (https://tea.example${path})`),
        more: 2,
      },
      { text: 'A rule failed (a/b, https://tea.example/)', samples: [], more: 0 },
    ]);
  });

  it('tells what was not probed', () => {
    const rules = [sampleRule('a/b', { skipped: 2, notProbed: { external: 2 } })];
    expect(runNotes(sampleAudit({ rules }))).toEqual([
      { text: '2 checks skipped, resources not probed: they are on other hosts', samples: [], more: 0 },
    ]);
  });

  it('tells pages that were not audited by outcome, with the reason and where the link is', () => {
    const pages = [
      ...['/a', '/b', '/c', '/d'].map((path) =>
        samplePage(path, { outcome: 'http_error', status: 404, from: address('/') }),
      ),
      samplePage('/slow', { outcome: 'timeout', status: 0, reason: 'no answer within 30 s' }),
      samplePage('/shop', { outcome: 'redirected' }),
    ];
    expect(runNotes(sampleAudit({ pages }))).toEqual([
      {
        text: '4 pages not audited: HTTP error',
        samples: ['/a', '/b', '/c'].map(
          (path) => `https://tea.example${path} · status 404 · linked from https://tea.example/`,
        ),
        more: 1,
      },
      {
        text: '1 page not audited: timed out',
        samples: ['https://tea.example/slow · no answer within 30 s'],
        more: 0,
      },
    ]);
  });
});
