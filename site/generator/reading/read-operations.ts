import type { GraphQLField, GraphQLSchema } from "graphql";
import { getNamedType, isEnumType, isInputObjectType, isUnionType } from "graphql";
import type { Operation } from "../model/process-model.js";
import { directiveUses, text, texts } from "../schema/directive-uses.js";
import { subgraphsOfField } from "../schema/subgraphs-of.js";
import { wordsOfName } from "../schema/words-of-code.js";
import { controlsOf } from "./controls-of.js";

/** Every mutation, with the policy that stands on it. */
export function readOperations(schema: GraphQLSchema): readonly Operation[] {
  const mutation = schema.getMutationType();
  return Object.values(mutation?.getFields() ?? {}).map((field) => {
    const uses = (name: string) => directiveUses(schema, field.astNode, name);
    return {
      coordinate: `${mutation?.name}.${field.name}`,
      name: field.name,
      title: wordsOfName(field.name),
      description: field.description ?? "",
      subgraphs: subgraphsOfField(schema, mutation, field.astNode),
      takes: takenBy(field),
      answers: answersOf(field),
      phases: uses("phase").flatMap((use) => texts(use, "in")),
      actors: uses("actor").flatMap((use) => texts(use, "kinds")),
      responsibilities: uses("responsibility").flatMap((use) => texts(use, "anyOf")),
      functions: uses("function").flatMap((use) => texts(use, "anyOf")),
      transitions: uses("transition").map((use) => ({
        machine: text(use, "machine"),
        from: texts(use, "from"),
        to: text(use, "to"),
      })),
      gates: uses("gate").map((use) => text(use, "is")),
      controls: controlsOf(uses("control")),
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
