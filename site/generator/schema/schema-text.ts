/** The words of a part of the schema in one language. */
interface Wording {
  readonly title?: string;
  readonly description?: string;
}

/** What one part of the schema says in English. */
export interface SchemaText {
  /** Its schema coordinate, such as `Phase.RECOVERY`, `Mutation.startContainment` or `@gate`. */
  readonly coordinate: string;
  /** Absent or empty for what is called by its code, as fields are. */
  readonly title?: string;
  readonly description: string;
  /** What the schema itself says of it in other languages, by language: of that, no catalogue has a translation. */
  readonly inOtherLanguages?: Readonly<Record<string, Wording>>;
}

export function isSchemaText(value: unknown): value is SchemaText {
  const part = value as Partial<SchemaText> | null;
  return typeof part === "object" && typeof part?.coordinate === "string" && typeof part.description === "string";
}
