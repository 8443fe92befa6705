import { codeOf, isSystemError, systemReason } from '../../src/report/system-reason.ts';

const coded = (code: unknown) => Object.assign(new Error('it failed'), { code });

it.each([
  ['ENOSPC', 'no space left on the device (ENOSPC)'],
  ['EXDEV', 'it failed (EXDEV)'],
])('says %s in words', (code, words) =>
  expect(systemReason({ ...coded(code), code, message: 'it failed', name: 'Error' })).toBe(words),
);

it.each([
  [coded('ENOSPC'), true],
  [coded('EPIPE'), true],
  [coded('ERR_INVALID_ARG_TYPE'), false],
  [coded(28), false],
  [new Error('it failed'), false],
  [{ code: 'ENOSPC' }, false],
  [undefined, false],
])('%j is from the system: %s', (error, isSystem) => expect(isSystemError(error)).toBe(isSystem));

it.each([
  [coded('ERR_STREAM_DESTROYED'), 'ERR_STREAM_DESTROYED'],
  [coded(28), ''],
  ['ENOSPC', ''],
])('the code of %j is %j', (error, code) => expect(codeOf(error)).toBe(code));
