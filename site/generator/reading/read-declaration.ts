import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from "graphql";
import type { Declaration, Effect } from "../model/process-model.js";
import { type DirectiveUse, directiveUses, flag, text, texts } from "../schema/directive-uses.js";
import { subgraphsOfField } from "../schema/subgraphs-of.js";
import { wordsOfName } from "../schema/words-of-code.js";
import { controlsOf } from "./controls-of.js";

/** What a field declares, whether it is an operation or a reaction. */
export function readDeclaration(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): Declaration {
  const uses = (name: string) => directiveUses(schema, field.astNode, name);
  return {
    coordinate: `${type.name}.${field.name}`,
    name: field.name,
    title: wordsOfName(field.name),
    description: field.description ?? "",
    subgraphs: subgraphsOfField(schema, type, field.astNode),
    phases: uses("phase").flatMap((use) => texts(use, "in")),
    transitions: uses("transition").map((use) => ({
      machine: text(use, "machine"),
      from: texts(use, "from"),
      to: text(use, "to"),
      beside: flag(use, "beside"),
    })),
    gates: uses("gate").map((use) => ({ gate: text(use, "is"), of: text(use, "of") })),
    establishes: uses("establishes").map(effectOf),
    clears: uses("clears").map(effectOf),
    controls: controlsOf(uses("control")),
    declaredSince: text(uses("since")[0], "version"),
  };
}

const effectOf = (use: DirectiveUse): Effect => ({
  gate: text(use, "gate"),
  of: text(use, "of"),
  certainty: text(use, "certainty"),
});
