import type { GraphQLObjectType, GraphQLSchema } from "graphql";
import { isObjectType } from "graphql";
import type { RecordType } from "../model/process-model.js";
import { directiveUses, text, texts } from "../schema/directive-uses.js";
import { wordsOfName } from "../schema/words-of-code.js";
import { controlsOf } from "./controls-of.js";
import { readPaths } from "./read-paths.js";

/** The types of records that belong to the process, by their directives or because operations answer with them. */
export function readRecordTypes(
  schema: GraphQLSchema,
  answers: readonly string[],
  evidence: readonly string[],
): readonly RecordType[] {
  const paths = readPaths(schema, evidence);
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter((type) => belongs(type) || answers.includes(type.name))
    .flatMap((type) => {
      const query = paths.get(type.name);
      return query === undefined ? [] : [{ ...recordOf(schema, type), query }];
    });
}

const belongs = (type: GraphQLObjectType) =>
  (type.astNode?.directives ?? []).some(({ name }) => name.value === "phase" || name.value === "control");

function recordOf(schema: GraphQLSchema, type: GraphQLObjectType): Omit<RecordType, "query"> {
  const uses = (name: string) => directiveUses(schema, type.astNode, name);
  return {
    coordinate: type.name,
    code: type.name,
    title: text(uses("title")[0], "en") || wordsOfName(type.name),
    description: type.description ?? "",
    phases: uses("phase").flatMap((use) => texts(use, "in")),
    controls: controlsOf(uses("control")),
  };
}
