import type { TypeKind } from "../reference/reference-model.js";

interface Introduced {
  readonly title: string;
  readonly description: string;
  readonly introduction: string;
}

/** The words of the API reference that are not in the schema. */
export interface ReferenceWords {
  readonly index: Introduced & {
    readonly rules: string;
    readonly rulesText: readonly string[];
    readonly content: string;
    readonly allTypes: string;
    readonly kind: string;
    readonly name: string;
    readonly schema: string;
  };
  readonly queries: Introduced;
  readonly mutations: Introduced;
  readonly subscriptions: Introduced;
  readonly objects: Introduced;
  readonly lists: Introduced;
  readonly abstract: Introduced;
  readonly inputs: Introduced;
  readonly enums: Introduced;
  readonly scalars: Introduced;
  readonly directives: Introduced;
  readonly kinds: Readonly<Record<TypeKind, string>>;
  readonly fields: string;
  readonly interfaces: string;
  readonly members: string;
  readonly implementations: string;
  readonly usedBy: string;
  readonly deprecated: string;
  readonly locations: string;
  readonly repeatable: string;
  /** The way from an operation to its place among the pages of the process. */
  readonly processLink: string;
  /** Before a mutation as a client sends it. */
  readonly example: string;
  readonly noText: string;
  /** Within which a value must be. */
  readonly bounds: {
    readonly between: (min: string, max: string) => string;
    readonly atLeast: (min: string) => string;
    readonly atMost: (max: string) => string;
    readonly characters: (span: string) => string;
    readonly items: (span: string) => string;
    readonly unique: string;
  };
}
