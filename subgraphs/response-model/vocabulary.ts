/** One word of the response model: what people call it, and what it means to somebody who meets it for the first time. */
export interface Term {
  readonly title: string;
  readonly description: string;
}

/** A closed list of words. The keys are the codes that the schema, the database and the process site share. */
export type Vocabulary<T extends Term = Term> = Readonly<Record<string, T>>;
