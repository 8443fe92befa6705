/** A string of its own: a slice would keep the whole text alive that it was cut from. */
export const ownString = (text: string): string => Buffer.from(text).toString();
