/** Says in words why the operating system refused. */

interface SystemError extends Error {
  /** `ENOSPC`; codes of Node itself, such as `ERR_INVALID_ARG_TYPE`, tell of our own faults. */
  readonly code: string;
}

export const isSystemError = (error: unknown): error is SystemError => /^E[A-Z0-9]+$/.test(codeOf(error));

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'operation not permitted'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'no space left on the device'],
  ['EDQUOT', 'disk quota exceeded'],
  ['EFBIG', 'the file would be too large'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'a part of the path is not a folder'],
  ['EEXIST', 'a part of the path is not a folder'],
  ['ENOENT', 'no such file or folder'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ELOOP', 'too many symbolic links'],
  ['EMFILE', 'too many open files'],
  ['ENFILE', 'too many open files'],
  ['EIO', 'input/output error'],
  ['EBUSY', 'it is in use'],
]);

/** `no space left on the device (ENOSPC)` */
export const systemReason = ({ code, message }: SystemError): string => `${reasons.get(code) ?? message} (${code})`;
