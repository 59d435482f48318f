import type { GraphQLSchema } from "graphql";
import { isEnumType } from "graphql";
import { SupergraphError } from "../errors/supergraph-error.js";
import type { Term } from "../model/process-model.js";
import type { DirectiveUse } from "../schema/directive-uses.js";
import { directiveUses } from "../schema/directive-uses.js";
import { termsOf } from "./terms-of.js";

/** A value of an enum, and what a directive says of it: an entry for each use. */
export interface EnumValue {
  readonly term: Term;
  readonly uses: (directive: string) => readonly DirectiveUse[];
}

export interface Enum {
  readonly name: string;
  readonly description: string;
  readonly values: readonly EnumValue[];
}

/** The enums of a schema by name. */
export type Enums = ReadonlyMap<string, Enum>;

/** Reads every enum of a schema once, for all that read the process from it; without those of federation itself. */
export function readEnums(schema: GraphQLSchema): Enums {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => isEnumType(type))
    .filter(({ name }) => !/^__|^(?:join|link)__/.test(name));
  return new Map(
    types.map((type) => [
      type.name,
      {
        name: type.name,
        description: type.description ?? "",
        values: termsOf(schema, type).map((term) => ({
          term,
          uses: (directive) => directiveUses(schema, type.getValue(term.code)?.astNode, directive),
        })),
      },
    ]),
  );
}

/** The values of an enum that the process cannot do without. */
export function valuesOf(enums: Enums, name: string): readonly EnumValue[] {
  const found = enums.get(name);
  if (!found) {
    throw new SupergraphError(
      `The supergraph has no enum ${name}, so the process cannot be read from it. ` +
        "Compose it from subgraphs that carry the response model (subgraphs/response-model), then generate again.",
    );
  }
  return found.values;
}
