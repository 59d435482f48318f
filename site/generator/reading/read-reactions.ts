import type { GraphQLSchema } from "graphql";
import { isObjectType } from "graphql";
import type { Reaction } from "../model/process-model.js";
import { directiveUses, number, text } from "../schema/directive-uses.js";
import { readDeclaration } from "./read-declaration.js";

/** Everything that is done without a caller: the fields that `@reaction` stands on, of whatever type. */
export function readReactions(schema: GraphQLSchema): readonly Reaction[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) =>
        directiveUses(schema, field.astNode, "reaction").map((use) => ({
          ...readDeclaration(schema, type, field),
          on: text(use, "on"),
          every: number(use, "every"),
          timer: text(use, "timer"),
        })),
      ),
    );
}
