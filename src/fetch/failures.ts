/** Turns what goes wrong on the wire into an outcome and a reason for people, without address and without secret. */

import { privateAddress, unsafeAddressCode } from './address-guard.ts';
import { CodingError } from './read-body.ts';
import type { Failed } from './reply.ts';

export type Failure = Required<Pick<Failed, 'outcome' | 'reason' | 'transient'>>;

/** Never throws; what is not known is told by its code at most, since messages repeat addresses and passwords. */
export function explain(error: unknown): Failure {
  const { code, name, message, cause, errors } = readError(error);
  if (name === 'HTTPParserError') return malformed(partInBrackets(message)); // has no code
  if (error instanceof CodingError) return malformed(message);
  if (code === 'UND_ERR_SOCKET') return socketFailures.get(message) ?? closed;
  const failure = failures.get(code);
  if (failure) return failure;
  if (code.startsWith('ERR_SSL_')) return handshake;
  const inner = cause ?? errors[0];
  if (inner !== undefined) return explain(inner);
  return network(/^\w+$/.test(code) ? `connection failed (${code})` : 'connection failed');
}

export const cancelled: Failure = { outcome: 'cancelled', reason: 'cancelled', transient: false };

const network = (reason: string): Failure => ({ outcome: 'network_error', reason, transient: false });
const passing = (reason: string): Failure => ({ outcome: 'network_error', reason, transient: true });
const late = (reason: string): Failure => ({ outcome: 'timeout', reason, transient: true });
const malformed = (what: string): Failure => ({
  outcome: 'protocol_error',
  reason: `malformed answer: ${what}`,
  transient: false,
});

const closed = passing('connection closed before the answer was complete');
const handshake: Failure = { outcome: 'protocol_error', reason: 'TLS handshake failed', transient: false };

/** By the code of Node, OpenSSL or undici. */
const failures: ReadonlyMap<string, Failure> = new Map([
  ['ECONNREFUSED', passing('connection refused')],
  ['ECONNRESET', passing('connection reset')],
  ['ECONNABORTED', passing('connection reset')],
  ['EPIPE', passing('connection reset')],
  ['ENOTFOUND', network('no such host')],
  ['ENODATA', network('no such host')],
  ['EAI_AGAIN', passing('name server did not answer')],
  ['EAI_FAIL', network('name server failed')],
  ['EHOSTUNREACH', passing('host cannot be reached')],
  ['EHOSTDOWN', passing('host cannot be reached')],
  ['ENETUNREACH', passing('network cannot be reached')],
  ['ENETDOWN', passing('network cannot be reached')],
  ['EADDRNOTAVAIL', network('address cannot be reached from here')],
  ['EACCES', network('connection forbidden on this machine')],
  ['EPERM', network('connection forbidden on this machine')],
  ['EMFILE', passing('too many open files on this machine')],
  ['ENFILE', passing('too many open files on this machine')],

  ['ETIMEDOUT', late('connection timed out')],
  ['UND_ERR_CONNECT_TIMEOUT', late('connection timed out')],
  ['UND_ERR_HEADERS_TIMEOUT', late('no answer in time')],
  ['UND_ERR_BODY_TIMEOUT', late('answer stalled')],

  ['CERT_HAS_EXPIRED', network('certificate has expired')],
  ['CERT_NOT_YET_VALID', network('certificate is not valid yet')],
  ['CERT_REVOKED', network('certificate has been revoked')],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', network('certificate is self-signed')],
  ['SELF_SIGNED_CERT_IN_CHAIN', network('certificate is self-signed')],
  ['ERR_TLS_CERT_ALTNAME_INVALID', network('certificate is for another host name')],
  ['HOSTNAME_MISMATCH', network('certificate is for another host name')],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', network('certificate chain is incomplete')],
  ['UNABLE_TO_GET_ISSUER_CERT', network('certificate is from an unknown authority')],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', network('certificate is from an unknown authority')],
  ['CERT_UNTRUSTED', network('certificate is from an unknown authority')],
  ['EPROTO', handshake],

  ['UND_ERR_HEADERS_OVERFLOW', malformed('headers too large')],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', malformed('length differs from its Content-Length')],
  ['Z_BUF_ERROR', passing('compressed answer ends early')],

  [unsafeAddressCode, { outcome: 'unsafe_address', reason: privateAddress, transient: false }],
  ['UND_ERR_ABORTED', cancelled],
  ['UND_ERR_DESTROYED', cancelled],
  ['UND_ERR_CLOSED', cancelled],
]);

/** undici gives these one code for all. */
const socketFailures: ReadonlyMap<string, Failure> = new Map([
  ['other side closed', closed],
  ['bad response', malformed('unexpected 100 Continue')],
  ['bad upgrade', malformed('unexpected 101 Switching Protocols')],
]);

interface ReadError {
  readonly code: string;
  readonly name: string;
  readonly message: string;
  readonly cause: unknown;
  readonly errors: readonly unknown[];
}

function readError(error: unknown): ReadError {
  const { code, name, message, cause, errors } = (error ?? {}) as Record<string, unknown>;
  return {
    code: typeof code === 'string' ? code : '',
    name: typeof name === 'string' ? name : '',
    message: typeof message === 'string' ? message : '',
    cause: cause === error ? undefined : cause,
    errors: Array.isArray(errors) ? errors : [],
  };
}

/** undici: `Response does not match the HTTP/1.1 protocol (Invalid header token)`. */
function partInBrackets(message: string): string {
  const inner = /\(([\w /.'-]+)\)$/.exec(message)?.[1];
  return inner ? inner.charAt(0).toLowerCase() + inner.slice(1) : 'not HTTP';
}
