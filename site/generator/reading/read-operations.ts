import type { GraphQLField, GraphQLSchema } from "graphql";
import { getNamedType, isEnumType, isInputObjectType, isUnionType } from "graphql";
import type { Operation } from "../model/process-model.js";
import { directiveUses, text, texts } from "../schema/directive-uses.js";
import { readAllowances } from "./read-allowances.js";
import { readDeclaration } from "./read-declaration.js";

/** Every mutation, with the policy that stands on it. */
export function readOperations(schema: GraphQLSchema): readonly Operation[] {
  const mutation = schema.getMutationType();
  if (!mutation) return [];
  return Object.values(mutation.getFields()).map((field) => {
    const uses = (name: string) => directiveUses(schema, field.astNode, name);
    const [approval] = uses("approval");
    return {
      ...readDeclaration(schema, mutation, field),
      takes: takenBy(field),
      answers: answersOf(field),
      actors: uses("actor").flatMap((use) => texts(use, "kinds")),
      allow: readAllowances(uses),
      separate: uses("separate").flatMap((use) => texts(use, "from")),
      approval: approval && { by: texts(approval, "by"), from: texts(approval, "from"), flag: text(approval, "flag") },
    };
  });
}

function takenBy(field: GraphQLField<unknown, unknown>): readonly string[] {
  const inputs = field.args.map(({ type }) => getNamedType(type)).filter((type) => isInputObjectType(type));
  const taken = inputs.flatMap((input) => Object.values(input.getFields()).map(({ type }) => getNamedType(type)));
  return [...new Set(taken.filter((type) => isEnumType(type)).map(({ name }) => name))];
}

function answersOf(field: GraphQLField<unknown, unknown>): readonly string[] {
  const type = getNamedType(field.type);
  return isUnionType(type) ? type.getTypes().map(({ name }) => name) : [type.name];
}
