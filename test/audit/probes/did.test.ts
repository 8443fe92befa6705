import { probeDid } from '../../../src/audit/probes/did.ts';
import { answer, answering, failure } from '../../support/replies.ts';

const file = 'https://tea.example/.well-known/atproto-did';
const asked: string[] = [];

const probe = (reply: ReturnType<typeof answer> | ReturnType<typeof failure>, texts: readonly string[] | undefined) =>
  probeDid(new URL(file), {
    fetch: answering({ [file]: reply }),
    texts: async (name) => {
      asked.push(name);
      return texts;
    },
  });

it.each([
  ['a file', answer(200, {}, 'did:plc:abc123\n'), [], { record: null, file: 'did:plc:abc123' }],
  ['a record', answer(404), ['v=spf1', 'did=did:plc:abc123'], { record: 'did:plc:abc123', file: null }],
  ['two records that disagree', answer(404), ['did=did:plc:a', 'did=did:plc:b'], { record: null, file: null }],
  ['a record that is no DID', answer(404), ['did=@tea.example'], { record: null, file: null }],
  ['a page', answer(200, {}, ' <!doctype html>'), undefined, { file: null, fault: 'a page' }],
  ['other text', answer(200, {}, '@tea.example'), undefined, { file: null, fault: '"@tea.example"' }],
  ['a server in trouble', answer(503), undefined, {}],
  ['no answer', failure('timeout'), [], { record: null }],
])('%s', async (_, reply, texts, told) => {
  const { url, finalUrl, redirects, outcome, status, reason, ...rest } = (await probe(reply, texts)) as never as Record<
    string,
    unknown
  >;
  expect(rest).toEqual(told);
});

it('asks for the record of the domain', () => expect(new Set(asked)).toEqual(new Set(['_atproto.tea.example'])));

it('is not told where robots.txt refuses', async () => {
  expect(await probe(failure('robots_denied'), [])).toBe('robots_denied');
});
