import { GraphQLEnumType } from "graphql";
import type { Vocabulary } from "../vocabulary.js";
import { type EnumName, enumTable } from "./enum-table.js";

/** An enum of the response model as a GraphQL type, for a schema that does not use it in any field. */
export function enumType(name: EnumName): GraphQLEnumType {
  const { description, terms }: { description: string; terms: Vocabulary } = enumTable[name];
  return new GraphQLEnumType({
    name,
    description,
    values: Object.fromEntries(
      Object.entries(terms).map(([code, term]) => [code, { value: code, description: term.description }]),
    ),
  });
}
