/** Hosts that nobody outside can reach, and hosts that are there for trying things out. */

import { isIP } from 'node:net';

/** `localhost`, private addresses, names that the public DNS will never have. Host names as WHATWG URLs spell them. */
export function isPrivateHost(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const version = isIP(bare);
  if (version === 4) return isPrivateIpv4(bare);
  if (version === 6) return /^(?:::1?$|f[cd]|fe[89ab]|::ffff:)/i.test(bare);
  return bare === 'localhost' || !bare.includes('.') || reserved.test(bare);
}

/** RFC 6761, RFC 6762 and RFC 8375; `.lan`, `.corp` and `.home` by habit. `.example` stands in documentation. */
const reserved = /\.(?:localhost|local|test|invalid|internal|lan|corp|home|intranet|home\.arpa|onion)$/;

function isPrivateIpv4(address: string): boolean {
  const [a = 0, b = 0] = address.split('.').map(Number);
  return (
    [0, 10, 127].includes(a) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 169 && b === 254) ||
    (a === 100 && b >= 64 && b < 128)
  );
}

/** `staging.example.com`, `dev-shop.example.com`: only where it is not the host that is audited. */
export const isStagingHost = (hostname: string): boolean =>
  hostname
    .split('.')
    .slice(0, -2)
    .some((label) => staging.test(label));

const staging =
  /^(?:.+-)?(?:staging|stage|stg|preprod|pre-prod|uat|qa|dev|development|testing|sandbox)(?:-.+|\d{1,2})?$/;
