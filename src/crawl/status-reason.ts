/** An HTTP status in words, for people. */

import { STATUS_CODES } from 'node:http';

const reasons: Readonly<Record<number, string>> = {
  401: 'needs a sign-in',
  403: 'refused by the server or a firewall',
  407: 'a proxy asks for a sign-in',
};

export function statusReason(status: number): string {
  const words = reasons[status] ?? STATUS_CODES[status]?.toLowerCase();
  return words ? `${status}: ${words}` : `unusual status ${status}`;
}
