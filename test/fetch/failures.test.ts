import { errors } from 'undici';
import { explain } from '../../src/fetch/failures.ts';
import { CodingError } from '../../src/fetch/read-body.ts';

const coded = (code: string, more = {}) =>
  Object.assign(new Error('https://user:secret@tea.example failed'), { code, ...more });

it.each([
  [coded('ECONNREFUSED'), 'network_error', 'connection refused', true],
  [coded('ENOTFOUND'), 'network_error', 'no such host', false],
  [coded('EAI_AGAIN'), 'network_error', 'name server did not answer', true],
  [coded('ECONNRESET'), 'network_error', 'connection reset', true],
  [coded('CERT_HAS_EXPIRED'), 'network_error', 'certificate has expired', false],
  [coded('DEPTH_ZERO_SELF_SIGNED_CERT'), 'network_error', 'certificate is self-signed', false],
  [coded('ERR_TLS_CERT_ALTNAME_INVALID'), 'network_error', 'certificate is for another host name', false],
  [coded('ERR_SSL_WRONG_VERSION_NUMBER'), 'protocol_error', 'TLS handshake failed', false],
  [coded('Z_BUF_ERROR'), 'network_error', 'compressed answer ends early', true],
  [coded('ERR_UNSAFE_ADDRESS'), 'unsafe_address', 'private address', false],
  [new errors.ConnectTimeoutError(), 'timeout', 'connection timed out', true],
  [new errors.HeadersTimeoutError(), 'timeout', 'no answer in time', true],
  [new errors.BodyTimeoutError(), 'timeout', 'answer stalled', true],
  [new errors.HeadersOverflowError(), 'protocol_error', 'malformed answer: headers too large', false],
  [
    new errors.SocketError('other side closed'),
    'network_error',
    'connection closed before the answer was complete',
    true,
  ],
  [new errors.SocketError('bad response'), 'protocol_error', 'malformed answer: unexpected 100 Continue', false],
  [
    new errors.HTTPParserError('Response does not match the HTTP/1.1 protocol (Invalid header token)'),
    'protocol_error',
    'malformed answer: invalid header token',
    false,
  ],
  [
    new errors.HTTPParserError('https://user:secret@tea.example'),
    'protocol_error',
    'malformed answer: not HTTP',
    false,
  ],
  [new CodingError('unknown Content-Encoding'), 'protocol_error', 'malformed answer: unknown Content-Encoding', false],
  [new errors.ClientDestroyedError(), 'cancelled', 'cancelled', false],
  [new Error('outer', { cause: coded('ENOTFOUND') }), 'network_error', 'no such host', false],
  [
    new AggregateError([coded('ENETUNREACH'), coded('ECONNREFUSED')]),
    'network_error',
    'network cannot be reached',
    true,
  ],
  [coded('ESOMETHING'), 'network_error', 'connection failed (ESOMETHING)', false],
  [coded('https://secret'), 'network_error', 'connection failed', false],
  [new Error('https://user:secret@tea.example'), 'network_error', 'connection failed', false],
  ['secret', 'network_error', 'connection failed', false],
  [undefined, 'network_error', 'connection failed', false],
])('%s', (error, outcome, reason, transient) => expect(explain(error)).toEqual({ outcome, reason, transient }));

it('ends on an error that is its own cause', () => {
  const error = new Error('round');
  error.cause = error;
  expect(explain(error).reason).toBe('connection failed');
});
