import { hasColor } from '../../src/cli/color.ts';

const terminal = { isTTY: true };
const pipe = {};

it.each<[string, boolean | undefined, { isTTY?: boolean }, Record<string, string>, boolean]>([
  ['a terminal', undefined, terminal, { TERM: 'xterm-256color' }, true],
  ['a pipe', undefined, pipe, { TERM: 'xterm-256color' }, false],
  ['a dumb terminal', undefined, terminal, { TERM: 'dumb' }, false],
  ['NO_COLOR', undefined, terminal, { NO_COLOR: '1' }, false],
  ['an empty NO_COLOR', undefined, terminal, { NO_COLOR: '' }, true],
  ['FORCE_COLOR', undefined, pipe, { FORCE_COLOR: '1' }, true],
  ['an empty FORCE_COLOR', undefined, pipe, { FORCE_COLOR: '' }, true],
  ['FORCE_COLOR=0', undefined, terminal, { FORCE_COLOR: '0' }, false],
  ['FORCE_COLOR in a dumb terminal', undefined, terminal, { FORCE_COLOR: '1', TERM: 'dumb' }, true],
  ['NO_COLOR against FORCE_COLOR', undefined, terminal, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ['CI without a terminal', undefined, pipe, { CI: 'true' }, false],
  ['--color', true, pipe, { NO_COLOR: '1' }, true],
  ['--no-color', false, terminal, { FORCE_COLOR: '1' }, false],
])('weighs %s', (_, flag, stream, env, expected) => expect(hasColor(flag, stream, env)).toBe(expected));
