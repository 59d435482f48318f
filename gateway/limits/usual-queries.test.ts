import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from "graphql";
import { z } from "zod";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { wholeCase } from "../../test/journeys/support/documents/whole-case.js";
import { readManifest } from "../trusted-documents/manifest.js";
import { documentProblems } from "./document-problems.js";
import { documentShape } from "./document-shape.js";
import { limitSettings, limitsOf } from "./limit-settings.js";
import { operationCost } from "./operation-cost.js";

/* The bounds as they are by default let through what people and dashboards really ask, at its largest. */

const textOf = (file: string) => readFileSync(path.join(repositoryRoot, file), "utf8");
const schema = buildSchema(textOf("gateway/schema.graphql"));
const limits = limitsOf(z.object(limitSettings).parse({}));

const ofReadme = /\{"query": "(.*?)"\}/.exec(textOf("README.md"))?.[1] ?? "";
const ofPage = [...textOf("gateway/graphql-page/examples.js").matchAll(/^query (\w+)[\s\S]*?\n\}\n/gm)];

const queries: readonly (readonly [name: string, query: string])[] = [
  ["WholeCase", wholeCase],
  ["the query of README.md", ofReadme],
  ...ofPage.map(([query, name]) => [`${name} of the GraphQL page`, query] as const),
  ...readManifest(textOf("gateway/examples/documents.json")).map(({ name, document }) => [name, document] as const),
];

test("there are such queries", () => {
  expect(ofReadme).toContain("responsibilityMatrix");
  expect(ofPage.length).toBeGreaterThan(1);
  expect(queries.length).toBeGreaterThan(12);
});

test.each(queries)("%s is within every bound, with its pages as long as they may be", (_, query) => {
  const document = parse(query, { noLocation: true });
  expect(documentProblems(documentShape(document), limits).map(({ message }) => message)).toEqual([]);
  const operation = document.definitions.find(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  const fragments = Object.fromEntries(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const largest = Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable }) => [variable.name.value, limits.listSize]),
  );
  const { problems } = operationCost({ schema, operation, fragments }, limits)(largest);
  expect(problems.map(({ message }) => message)).toEqual([]);
});
