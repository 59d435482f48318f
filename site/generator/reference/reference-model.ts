import type { SchemaText } from "../schema/schema-text.js";

/** The public interface as plain data, read from the supergraph. The pages of the API reference are written from this. */
export interface ReferenceModel {
  /** By name. */
  readonly types: readonly TypeEntry[];
  readonly directives: readonly DirectiveEntry[];
}

export type TypeKind =
  | "query"
  | "mutation"
  | "subscription"
  | "object"
  | "interface"
  | "union"
  | "input"
  | "enum"
  | "scalar";

export interface TypeEntry extends SchemaText {
  readonly kind: TypeKind;
  readonly name: string;
  /** Fields, input fields or enum values, in the order of the schema. */
  readonly members: readonly Member[];
  /** Names of the interfaces that an object or an interface has. */
  readonly interfaces: readonly string[];
  /** Names of the members of a union, or of what has an interface. */
  readonly possibleTypes: readonly string[];
  /** Coordinates of the fields and names of the unions that name this type; none for scalars, which are everywhere. */
  readonly usedBy: readonly string[];
  readonly directives: readonly UsedDirective[];
  readonly subgraphs: readonly string[];
}

/** A field, an argument or a value of an enum. */
export interface Member extends SchemaText {
  readonly name: string;
  /** As the schema writes it, such as `[Incident!]!`; empty for a value of an enum. */
  readonly type: string;
  /** As the schema writes it. */
  readonly defaultValue?: string;
  /** Why it should not be used any more. */
  readonly deprecation?: SchemaText;
  readonly arguments: readonly Member[];
  readonly directives: readonly UsedDirective[];
  /** Names of the subgraphs that serve it, where not all those of its type do. */
  readonly subgraphs: readonly string[];
}

export interface DirectiveEntry extends SchemaText {
  readonly name: string;
  readonly arguments: readonly Member[];
  readonly locations: readonly string[];
  readonly isRepeatable: boolean;
}

/** One use of a directive on a part of the schema. */
export interface UsedDirective {
  readonly name: string;
  /** As the schema writes it, such as `@clock(hours: 72, from: AWARENESS)`. */
  readonly text: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}
