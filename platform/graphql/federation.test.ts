import { type GraphQLObjectType, graphql, parse } from "graphql";
import { createUnionType, Directive, ID, Int, ObjectType, Resolver, registerEnumType } from "type-graphql";
import type { Rules } from "../actions/action.js";
import { openBox, packBox } from "../test-support/boxes/box-actions.js";
import type { Box } from "../test-support/boxes/boxes.js";
import { person, type SmallSubgraph, startSmallSubgraph } from "../test-support/boxes/small-subgraph.js";
import { buildSubgraph, type SubgraphSchema } from "./federation.js";
import { Field, Query } from "./fields.js";
import { mutations } from "./mutations.js";
import type { ReferenceResolver } from "./reference-resolver.js";

@Directive('@key(fields: "id")')
@ObjectType("Box", { description: "Something that holds things." })
class BoxType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Its version." })
  version!: number;

  @Field(() => Date, { description: "When it changed last." })
  changedAt!: Date;
}

@ObjectType("GatesUnmet", { description: "Not yet." })
class GatesUnmetType {
  @Field(() => String, { description: "Why." })
  message!: string;
}

const BoxResult = createUnionType({
  name: "BoxResult",
  description: "The box, or why not.",
  types: () => [BoxType, GatesUnmetType] as const,
  resolveType: (value) => ("__typename" in value ? "GatesUnmet" : "Box"),
});

const Size: Readonly<Record<string, string>> = { SMALL: "s", OTHER: "other" };
registerEnumType(Size, { name: "Size", description: "How big a box is." });

@Resolver()
class BoxQueries {
  @Query(() => [Size], { description: "The sizes that boxes are recorded with." })
  sizes(): string[] {
    return ["s", "xxl", "other"];
  }

  @Query(() => Int, { description: "How many." })
  boxes(): number {
    return 0;
  }
}

const references: Record<string, ReferenceResolver> = {
  Box: async ({ id }) => (id === "none" ? null : { id, version: 7, changedAt: new Date(0) }),
};

let boxes: SmallSubgraph;
let subgraph: SubgraphSchema;
beforeAll(async () => {
  boxes = await startSmallSubgraph("federation");
  subgraph = await buildSubgraph({
    resolvers: [
      BoxQueries,
      mutations<Rules>([packBox, openBox], BoxResult, ({ phase, gates = [] }) => [
        `@phase(in: "${phase}")`,
        ...gates.map((gate) => `@gate(is: "${gate}")`),
      ]),
    ],
    vocabulary: {
      linkHeader: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
        directive @phase(in: String!) on FIELD_DEFINITION
        directive @gate(is: String!) repeatable on FIELD_DEFINITION`,
      decorate: (schema) => schema,
      unknownValues: { Size: "OTHER" },
    },
    references,
  });
});
afterAll(() => boxes.stop());

const run = (source: string, variableValues: object = {}, request = {}) =>
  graphql({
    schema: subgraph.schema,
    source,
    variableValues: { ...variableValues },
    contextValue: boxes.context(request),
  });

const packing = `mutation ($input: PackBoxInput!) { packBox(input: $input) { __typename ... on Box { id version changedAt } } }`;

test("each action is a mutation of its name with one described input", () => {
  const type = subgraph.schema.getMutationType() as GraphQLObjectType;
  const { packBox: field } = type.getFields();
  expect(field?.description).toBe("Packs a new box.");
  expect(field?.args.map(({ name, description, type }) => [name, description, String(type)])).toEqual([
    ["input", "What the operation needs to know.", "PackBoxInput!"],
  ]);
  expect(String(field?.type)).toBe("BoxResult");
  expect(Object.keys(type.getFields()).sort()).toEqual(["openBox", "packBox"]);
});

test("its policy stands on it as directives, in their order", () => {
  expect(subgraph.sdl).toMatch(
    /openBox\([^)]*\): BoxResult @phase\(in: "DETECTION_AND_ANALYSIS"\) @gate\(is: "LIGHT_ENOUGH"\) @gate\(is: "LABELLED"\)/,
  );
});

test("the printed schema is readable by itself and carries descriptions and keys", () => {
  expect(() => parse(subgraph.sdl)).not.toThrow();
  expect(subgraph.sdl).toContain("Something that holds things.");
  expect(subgraph.sdl).toContain('type Box @key(fields: "id")');
  expect(subgraph.sdl).toContain("When it is wanted.");
});

test("what a subgraph tells of itself is what is printed", async () => {
  const { data } = await run("{ _service { sdl } }");
  const { sdl } = (data as { readonly _service: { readonly sdl: string } })._service;
  expect(sdl).toContain('@gate(is: "LABELLED")');
});

test("a mutation performs its action and answers with the stored row", async () => {
  const { data, errors } = await run(packing, { input: { label: "books", weight: 1 } });
  expect(errors).toBeUndefined();
  const [row] = await boxes.database.query<Box[]>("SELECT id, version FROM box");
  expect(data?.packBox).toMatchObject({ __typename: "Box", ...row });
});

test("a refusal is a member of the union", async () => {
  const { data } = await run(packing, { input: { label: "anvil", weight: 500 } });
  const { id } = (data as { readonly packBox: { readonly id: string } }).packBox;
  const opened = await run(
    `mutation { openBox(input: { boxId: "${id}" }) { __typename ... on GatesUnmet { message } } }`,
  );
  expect(opened.data?.openBox).toEqual({ __typename: "GatesUnmet", message: "Not yet: The box is too heavy." });
});

test("a value that an enum has not any more is answered with the one that stands for it, and fails nothing", async () => {
  expect(await run("{ sizes }")).toEqual({ data: { sizes: ["SMALL", "OTHER", "OTHER"] } });
});

test("a replayed answer has its dates", async () => {
  const replayed = { idempotencyKey: "key-1" };
  const first = await run(packing, { input: { label: "books", weight: 1 } }, replayed);
  const second = await run(packing, { input: { label: "books", weight: 1 } }, replayed);
  expect(second).toEqual(first);
  expect(second.errors).toBeUndefined();
});

test("who may not gets the error of the action", async () => {
  const { errors } = await run(packing, { input: { label: "books", weight: 1 } }, { viewer: person("eve", []) });
  expect(errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
});

test("an argument or a field that the schema does not have is refused before anything is done", async () => {
  const before = await boxes.count("audit_entry");
  const unknown = await run('mutation { packBox(input: { label: "x", weight: 1 }, force: true) { __typename } }');
  expect(unknown.errors?.[0]?.message).toContain('Unknown argument "force"');
  const field = await run('mutation { packBox(input: { label: "x", weight: 1, colour: "red" }) { __typename } }');
  expect(field.errors?.[0]?.message).toContain('Field "colour" is not defined');
  expect(await boxes.count("audit_entry")).toBe(before);
});

test("an entity is found by the reference of another subgraph, and one that is not there is null", async () => {
  const { data } = await run(
    "query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Box { id version } } }",
    {
      of: [
        { __typename: "Box", id: "a" },
        { __typename: "Box", id: "none" },
      ],
    },
  );
  expect(data?._entities).toEqual([{ __typename: "Box", id: "a", version: 7 }, null]);
});
