/** Finds what the text of an inline script is a sign of: identifiers and addresses, in one scan each. */

import { parseHttp } from '../../address.ts';
import type { Service } from '../network.ts';
import type { AddressSigns } from './address-signs.ts';
import { escapeRegExp } from './escape-reg-exp.ts';
import { Multimap } from './multimap.ts';

export interface InlineMatch {
  readonly service: Service;
  /** The identifier or the address, as it stands in the text. */
  readonly text: string;
  /** Where it begins in the text. */
  readonly index: number;
}

type Found = Map<Service, InlineMatch>;

export class InlineSigns {
  readonly #identifiers = new Multimap<string, Service>();
  readonly #anyIdentifier: RegExp;
  readonly #addresses: readonly AddressSigns<Service>[];

  constructor(services: Iterable<Service>, addresses: readonly AddressSigns<Service>[]) {
    const names = new Set<string>();
    for (const service of services) {
      for (const name of service.signs.inline ?? []) {
        names.add(name);
        this.#identifiers.add(name, service);
      }
    }
    this.#anyIdentifier = wholeWord([...names]);
    this.#addresses = addresses;
  }

  /** Each service once, by its first address, else by its first identifier. */
  find(text: string): readonly InlineMatch[] {
    const found: Found = new Map();
    this.#findAddresses(text, found);
    this.#findIdentifiers(text, found);
    return found.size < 2 ? [...found.values()] : [...found.values()].sort((a, b) => a.index - b.index);
  }

  #findIdentifiers(text: string, found: Found): void {
    eachMatch(this.#anyIdentifier, text, ({ 0: name, index }) => {
      for (const service of this.#identifiers.get(name)) add(found, { service, text: name, index });
    });
  }

  #findAddresses(text: string, found: Found): void {
    eachMatch(anyAddress, text, ({ 0: match, 1: before = '', 2: host = '', 3: path = '', index }) => {
      const known = this.#addresses.filter((addresses) => addresses.knowsHost(host));
      const url = known.length > 0 ? parseHttp(`https://${host}${path.replaceAll('\\', '')}`) : undefined;
      if (!url) return;
      const place = { text: match.slice(before.length), index: index + before.length };
      for (const service of known.flatMap((addresses) => addresses.find(url))) add(found, { service, ...place });
    });
  }
}

function add(found: Found, match: InlineMatch): void {
  if (!found.has(match.service)) found.set(match.service, match);
}

/** `matchAll` copies the expression each time, which costs more than the scan of a short script. */
function eachMatch(global: RegExp, text: string, visit: (match: RegExpExecArray) => void): void {
  global.lastIndex = 0;
  for (let match = global.exec(text); match; match = global.exec(text)) visit(match);
}

/** After `//` or an opening quote, as loader snippets join scheme and host at run time; slashes may be escaped. */
const anyAddress = /(\\?\/\\?\/|["'`])([a-z0-9-][a-z0-9.-]{0,250}\.[a-z]+)((?:\\?\/[^\s"'`<>();\\/]*)+)/gi;

const wholeWord = (names: readonly string[]): RegExp =>
  new RegExp(`(?<![\\w$])(?:${names.map(escapeRegExp).join('|') || '(?!)'})(?![\\w$])`, 'g');
