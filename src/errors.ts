/** Errors that a user can mend, as against our own bugs. */

/**
 * Bad input: one sentence that says what is wrong, where, and what to do. Printed without a stack; exit code 2
 * unless another is given (3: nothing could be audited).
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly exitCode: 2 | 3;

  constructor(message: string, { cause, exitCode = 2 }: { cause?: unknown; exitCode?: 2 | 3 } = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.exitCode = exitCode;
  }
}
