import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, getNamedType, isUnionType } from "graphql";
import { repositoryRoot } from "../../../platform/runtime/repository-root.js";

const supergraph = buildSchema(readFileSync(join(repositoryRoot, "gateway/supergraph.graphql"), "utf8"), {
  assumeValid: true,
});

/** The document of a mutation with the variable `input`, which selects the entity or the problem. */
export function mutationDocument(name: string): string {
  const field = supergraph.getMutationType()?.getFields()[name];
  const input = field?.args.find((argument) => argument.name === "input");
  const result = field && getNamedType(field.type);
  if (!input || !isUnionType(result))
    throw new Error(`The supergraph has no mutation ${name} with an input and a result.`);
  const things = result
    .getTypes()
    .filter((type) => type.getInterfaces().every(({ name }) => name !== "Problem"))
    .map((type) => {
      const fields = type.getFields();
      return `... on ${type.name} { id ${fields.version ? "version" : ""} ${fields.state ? `state${type.name}: state` : ""} }`;
    });
  return `mutation ${name}($input: ${input.type}) {
    result: ${name}(input: $input) {
      __typename
      ... on Problem { message }
      ... on GatesUnmet { gates { gate message } }
      ... on TransitionRefused { machine from to allowedFrom ways { operations to } }
      ... on VersionConflict { expectedVersion actualVersion }
      ${things.join("\n")}
    }
  }`;
}
