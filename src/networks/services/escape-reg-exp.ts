/** Text as a regular expression that matches only itself. */
export const escapeRegExp = (text: string): string => text.replace(/[$.*+?^{}()|[\]\\]/g, '\\$&');
