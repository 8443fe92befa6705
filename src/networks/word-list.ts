/** Long lists of words and hosts, written as texts. */

export const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** `pinterest` under `com de co.uk`: pinterest.com, pinterest.de, pinterest.co.uk. */
export const hostsUnder = (name: string, endings: string): readonly string[] =>
  words(endings).map((ending) => `${name}.${ending}`);
