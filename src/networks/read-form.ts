/** Reads addresses that are neither profiles nor compose windows: posts, hashtags, chats, sign-in. */

import type { LinkParts } from './link-parts.ts';
import type { LinkReading } from './link-reading.ts';
import type { LinkForm } from './network.ts';

/** What the form captures; undefined when the address is not of this form. */
export function matchForm({ path, parameter, value }: LinkForm, parts: LinkParts): string | undefined {
  const inPath = path.exec(parts.path);
  if (!inPath) return undefined;
  if (parameter === undefined) return inPath.groups?.value ?? '';
  const given = parts.query[parameter]?.trim();
  if (!given) return undefined;
  const inParameter = value ? value.exec(given) : undefined;
  if (inParameter === null) return undefined;
  return inPath.groups?.value ?? inParameter?.groups?.value ?? given;
}

export function formReading(kind: Exclude<LinkForm['kind'], 'redirect'>, network: string, value: string): LinkReading {
  switch (kind) {
    case 'follow':
      return { kind, network, handle: value.replace(/^@/, '') };
    case 'message':
      return { kind, network, handle: value };
    case 'hashtag':
      return { kind, network, tag: value };
    case 'invite':
      return { kind, network, code: value };
    case 'reference':
      return { kind, network, id: value };
    default:
      return { kind, network };
  }
}
