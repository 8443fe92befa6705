/** The shape of the word tables: phrases by language code, written as people write them. */
export type Words = Readonly<Record<string, readonly string[]>>;
