import { registerEnumType } from "type-graphql";
import type { Vocabulary } from "../vocabulary.js";
import { type EnumName, type EnumValue, enumTable } from "./enum-table.js";

/** The values of an enum as type-graphql takes them: each code under itself. */
type EnumObject<Name extends EnumName> = { readonly [Value in EnumValue<Name>]: Value };

/** Registers an enum of the response model with type-graphql, descriptions included, and returns its values. */
export function registered<Name extends EnumName>(name: Name): EnumObject<Name> {
  const { description, terms }: { description: string; terms: Vocabulary } = enumTable[name];
  const values = Object.fromEntries(Object.keys(terms).map((code) => [code, code]));
  // Of a term type-graphql takes the description; its title and the rest travel as directives.
  registerEnumType(values, { name, description, valuesConfig: terms });
  return values as EnumObject<Name>;
}
