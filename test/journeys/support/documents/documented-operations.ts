import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type GraphQLSchema, getNamedType, isNonNullType, isObjectType } from "graphql";
import { savedExamples } from "../../../../gateway/graphql-page/saved-examples.js";
import { type Memory, recall } from "../../../../local/samples/player/step.js";
import { repositoryRoot } from "../../../../platform/runtime/repository-root.js";
import { readProcessModel } from "../../../../site/generator/reading/read-process-model.js";
import { documentById, documentOfList } from "./documents-of-the-schema.js";
import { wholeCase } from "./whole-case.js";

/** An operation that stands somewhere for others to send. */
export interface DocumentedOperation {
  readonly name: string;
  readonly document: string;
  readonly variables: object;
}

function documentsOfTheSchema(supergraph: GraphQLSchema, memory: Memory): readonly DocumentedOperation[] {
  return Object.values(supergraph.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const { name, args, type, astNode } = field;
    if (astNode?.directives?.some((directive) => directive.name.value === "inaccessible")) return [];
    const needed = args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
    if (needed.length === 1 && needed[0]?.name === "id") {
      const id = memory.get(name);
      return id ? { name, document: documentById(name), variables: { id } } : [];
    }
    const connection = getNamedType(type);
    const isList = isObjectType(connection) && "nodes" in connection.getFields();
    return isList ? { name, document: documentOfList(name), variables: {} } : [];
  });
}

/** Every query that is documented: of the page, of the examples, of the evidence of controls, and one for each thing and list of the schema. */
export function documentedOperations(supergraph: GraphQLSchema, memory: Memory): readonly DocumentedOperation[] {
  const [id, alertId] = [recall(memory, "incident"), recall(memory, "alert")];
  // A scenario without one reads what is not there.
  const variables = { id, alertId, vulnerabilityId: memory.get("vulnerability") ?? id };
  const examples = savedExamples().filter(({ text }) => /^query/m.test(text));
  const { records } = readProcessModel(readFileSync(join(repositoryRoot, "gateway/supergraph.graphql"), "utf8"));
  return [
    {
      name: "two subgraphs side by side",
      document: "{ incidents { nodes { id } } lessons { nodes { id } } }",
      variables: {},
    },
    { name: "the whole case", document: wholeCase, variables },
    ...documentsOfTheSchema(supergraph, memory),
    ...examples.map(({ name, text }) => ({ name, document: text, variables })),
    ...records.flatMap(({ code, query }) =>
      query
        ? {
            name: `records of ${code}`,
            document: query,
            variables: { id: memory.get(code.toLowerCase()) ?? variables.id },
          }
        : [],
    ),
  ];
}
