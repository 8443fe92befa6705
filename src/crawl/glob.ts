/**
 * Globs for addresses. In time that grows with pattern times address only: a regular expression made from
 * `*-*-*-*` takes minutes for an address of dashes, and addresses come from strangers.
 */

import { UserError } from '../errors.ts';
import { shorten } from '../text.ts';

/**
 * `*` stands for anything but slashes, `**` for anything, `?` for one character, `[a-z]` and `[!a-z]` for one out of a set,
 * `{a,b}` for either; a backslash takes their meaning away. `/**` at the end also fits the folder itself, and a slash-enclosed
 * `**` no folder at all.
 */
export function compileGlob(glob: string): (text: string) => boolean {
  const programs = expandBraces(glob).map(readProgram);
  return (text) => programs.some((program) => runs(program, text));
}

/** A state of the automaton: which one follows a character, and which one may be entered without any. */
interface State {
  /** State after this character; undefined when there is no way on. */
  readonly step: (character: string) => number | undefined;
  readonly skip?: number;
}

const mostAlternatives = 1000;

/** `a{b,c}d` to `abd` and `acd`; braces within braces too. What is not closed stands for itself. */
function expandBraces(glob: string): readonly string[] {
  const finished: string[] = [];
  const waiting = [glob];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const braces = innerBraces(next);
    if (finished.length + waiting.length > mostAlternatives) throw new UserError(tooMany(glob));
    if (!braces) finished.push(next);
    else for (const choice of braces.choices) waiting.push(braces.before + choice + braces.after);
  }
  return finished;
}

const tooMany = (glob: string): string =>
  `The glob "${shorten(glob, 60)}" stands for more than ${mostAlternatives} patterns; use fewer braces`;

/** The first pair that holds no other. */
function innerBraces(glob: string): { before: string; choices: readonly string[]; after: string } | undefined {
  let open = -1;
  for (let index = 0; index < glob.length; index++) {
    const character = glob[index];
    if (character === '\\') index++;
    else if (character === '{') open = index;
    else if (character === '}' && open >= 0) {
      const choices = glob.slice(open + 1, index).split(',');
      return { before: glob.slice(0, open), choices, after: glob.slice(index + 1) };
    }
  }
  return undefined;
}

/** Pieces of a pattern, the first that fits from left to right. */
const pieces = /\/\*\*$|\/\*\*(?=\/)|\*\*|\*|\?|\[!?\]?[^\]]*\]|\\.|./gsu;

function readProgram(glob: string): readonly State[] {
  const states: State[] = [];
  for (const [piece] of glob.matchAll(pieces)) states.push(...statesFor(piece, states.length));
  return states;
}

function statesFor(piece: string, at: number): readonly State[] {
  const next = at + 1;
  switch (piece) {
    case '*':
      return [{ step: (character) => (character === '/' ? undefined : at), skip: next }];
    case '**':
      return [{ step: () => at, skip: next }];
    case '/**': // nothing, or a slash and anything: what follows, if anything, starts with a slash itself
      return [
        { step: (character) => (character === '/' ? next : undefined), skip: at + 2 },
        { step: () => next, skip: at + 2 },
      ];
    case '?':
      return [{ step: (character) => (character === '/' ? undefined : next) }];
    default:
      return [{ step: stepInto(next, oneOf(piece)) }];
  }
}

const stepInto =
  (next: number, fits: (character: string) => boolean) =>
  (character: string): number | undefined =>
    fits(character) ? next : undefined;

function oneOf(piece: string): (character: string) => boolean {
  if (piece.length > 2 && piece.startsWith('[')) return setOf(piece.slice(1, -1));
  const literal = piece.length > 1 && piece.startsWith('\\') ? piece.slice(1) : piece;
  return (character) => character === literal;
}

function setOf(body: string): (character: string) => boolean {
  const isNegated = body.startsWith('!');
  const ranges = [...(isNegated ? body.slice(1) : body).matchAll(/(.)-(.)|(.)/gsu)].map(
    ([, first, last, single = '']) => [first ?? single, last ?? single] as const,
  );
  return (character) =>
    character !== '/' && ranges.some(([first, last]) => first <= character && character <= last) !== isNegated;
}

function runs(program: readonly State[], text: string): boolean {
  let active = enter([0], program);
  for (const character of text) {
    const reached: number[] = [];
    for (const state of active) {
      const next = program[state]?.step(character);
      if (next !== undefined) reached.push(next);
    }
    if (reached.length === 0) return false;
    active = enter(reached, program);
  }
  return active.has(program.length);
}

function enter(states: readonly number[], program: readonly State[]): ReadonlySet<number> {
  const active = new Set<number>();
  for (const state of states) {
    for (let next: number | undefined = state; next !== undefined && !active.has(next); next = program[next]?.skip) {
      active.add(next);
    }
  }
  return active;
}
