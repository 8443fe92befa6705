import { lookUpTexts } from '../../src/fetch/look-up-texts.ts';

const failing = (code: string) => ({ resolveTxt: () => Promise.reject(Object.assign(new Error(code), { code })) });

it('joins the pieces of each text', async () => {
  const resolver = { resolveTxt: async () => [['did=did:plc:', 'abc'], ['v=spf1 -all']] };
  expect(await lookUpTexts('_atproto.tea.example', resolver)).toEqual(['did=did:plc:abc', 'v=spf1 -all']);
});

it.each(['ENODATA', 'ENOTFOUND'])('takes %s for no text', async (code) => {
  expect(await lookUpTexts('_atproto.tea.example', failing(code))).toEqual([]);
});

it.each(['ESERVFAIL', 'ETIMEOUT', 'ECONNREFUSED', 'EREFUSED'])('tells nothing after %s', async (code) => {
  expect(await lookUpTexts('_atproto.tea.example', failing(code))).toBeUndefined();
});
