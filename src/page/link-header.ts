/** The `Link:` header (RFC 8288), read once from left to right. */

export interface HeaderLink {
  readonly target: string;
  /** Lower-case names; the first of a repeated parameter wins. */
  readonly parameters: ReadonlyMap<string, string>;
}

const maxLinks = 1000;

/** Reads on after what it does not understand. */
export function parseLinkHeader(header: string): readonly HeaderLink[] {
  const links: HeaderLink[] = [];
  let at = 0;
  while (links.length < maxLinks) {
    const open = header.indexOf('<', at);
    const close = header.indexOf('>', open + 1);
    if (open < 0 || close < 0) break;
    const parameters = new Map<string, string>();
    at = readParameters(header, close + 1, parameters);
    links.push({ target: header.slice(open + 1, close).trim(), parameters });
  }
  return links;
}

/** Returns where the link ends: at its comma or at the end of the header. */
function readParameters(header: string, from: number, parameters: Map<string, string>): number {
  let at = from;
  while (at < header.length && header[at] !== ',') {
    if (header[at] !== ';') {
      at++;
      continue;
    }
    const end = endOfParameter(header, at + 1);
    addParameter(header.slice(at + 1, end), parameters);
    at = end;
  }
  return at;
}

/** The next `;` or `,` outside quotes. */
function endOfParameter(header: string, from: number): number {
  let isQuoted = false;
  for (let at = from; at < header.length; at++) {
    const character = header[at];
    if (isQuoted && character === '\\') at++;
    else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === ';' || character === ',')) return at;
  }
  return header.length;
}

function addParameter(text: string, parameters: Map<string, string>): void {
  const equals = text.indexOf('=');
  const name = (equals < 0 ? text : text.slice(0, equals)).trim().toLowerCase();
  const value = equals < 0 ? '' : text.slice(equals + 1).trim();
  if (name === '' || parameters.has(name)) return;
  const isQuoted = value.length > 1 && value.startsWith('"') && value.endsWith('"');
  parameters.set(name, isQuoted ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value);
}
