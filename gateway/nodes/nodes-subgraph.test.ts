import type { GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import type { RequestContext } from "../graphql/request-context.js";
import type { Subgraph, SubgraphResult } from "../graphql/subgraph.js";
import { nodesSubgraph } from "./nodes-subgraph.js";

const boxId = "018f0000-0000-7000-8000-00000000000a";
const lidId = "018f0000-0000-7000-8000-00000000000b";
const goneId = "018f0000-0000-7000-8000-00000000000c";

/** What each subgraph was asked for. */
let asked: Record<string, readonly unknown[]>;
beforeEach(() => {
  asked = {};
});

const subgraph = (name: string, answer: (ids: readonly string[]) => SubgraphResult): Subgraph => ({
  name,
  ask: async ({ variables }) => {
    const ids = variables?.ids as readonly string[];
    asked[name] = [...(asked[name] ?? []), ids];
    return answer(ids);
  },
});

const having = (name: string, kind: string, id: string) =>
  subgraph(name, (ids) => ({ data: { typesOfNodes: ids.includes(id) ? [{ id, kind, isConfirmed: true }] : [] } }));
const boxes = having("boxes", "Box", boxId);
const lids = having("lids", "Lid", lidId);
const down = subgraph("lids", () => ({
  data: null,
  errors: [{ message: "The lids subgraph cannot be reached.", extensions: { code: "SERVICE_UNAVAILABLE" } }],
}));

async function ask(query: string, subgraphs: readonly Subgraph[]) {
  const source = nodesSubgraph(["Box", "Lid"], () => subgraphs);
  const options = { kind: "incoming operation", request: { query }, context: {} as RequestContext };
  const { data, errors } = await source.process(options as unknown as GraphQLDataSourceProcessOptions);
  return {
    data: JSON.parse(JSON.stringify(data ?? null)),
    errors: (errors ?? []).map(({ message, path, extensions }) => ({ message, path, code: extensions?.code })),
  };
}

test("What one of the subgraphs has is of the type that it says, and what none has is null", async () => {
  const query = `{ box: node(id: "${boxId}") { __typename id } lid: node(id: "${lidId}") { __typename } gone: node(id: "${goneId}") { id } }`;
  expect(await ask(query, [boxes, lids])).toEqual({
    data: { box: { __typename: "Box", id: boxId }, lid: { __typename: "Lid" }, gone: null },
    errors: [],
  });
  // All at once.
  expect(asked).toEqual({ boxes: [[boxId, lidId, goneId]], lids: [[boxId, lidId, goneId]] });
});

test("Several come in the order of their ids, each as often as it is named, however it is spelt", async () => {
  const query = `{ nodes(ids: ["${lidId.toUpperCase()}", "${goneId}", "${boxId}", "${lidId}"]) { id } }`;
  expect(await ask(query, [boxes, lids])).toEqual({
    data: { nodes: [{ id: lidId }, null, { id: boxId }, { id: lidId }] },
    errors: [],
  });
  expect(asked.boxes).toEqual([[lidId, goneId, boxId]]);
});

test("While one subgraph gives no answer, what the others have is found, and the rest is not said to be missing", async () => {
  const query = `{ nodes(ids: ["${boxId}", "${lidId}"]) { id } gone: node(id: "${goneId}") { id } }`;
  const unavailable = { message: "The lids subgraph cannot be reached.", code: "SERVICE_UNAVAILABLE" };
  expect(await ask(query, [boxes, down])).toEqual({
    data: { nodes: [{ id: boxId }, null], gone: null },
    errors: expect.arrayContaining([
      { ...unavailable, path: ["gone"] },
      { ...unavailable, path: ["nodes", 1] },
    ]),
  });
});

test.each<[string, SubgraphResult]>([
  ["no list", { data: { typesOfNodes: null } }],
  ["an entry without a kind", { data: { typesOfNodes: [{ id: lidId, isConfirmed: true }] } }],
  ["nothing at all", {}],
])("A subgraph that answers with %s has said nothing, and nothing is taken for missing", async (_, wrong) => {
  const { data, errors } = await ask(`{ nodes(ids: ["${boxId}", "${lidId}"]) { id } }`, [
    boxes,
    subgraph("lids", () => wrong),
  ]);
  expect(data).toEqual({ nodes: [{ id: boxId }, null] });
  expect(errors).toMatchObject([{ path: ["nodes", 1], code: "SERVICE_UNAVAILABLE" }]);
});

test("What one has is found though another fails in an unforeseen way, and before a slow one answers", async () => {
  const broken: Subgraph = { name: "lids", ask: () => Promise.reject(new Error("A bug.")) };
  const never: Subgraph = { name: "lids", ask: () => new Promise(() => undefined) };
  for (const other of [broken, never])
    expect(await ask(`{ node(id: "${boxId}") { id } }`, [other, boxes])).toEqual({
      data: { node: { id: boxId } },
      errors: [],
    });
});

test("What is not confirmed is said to be there by nobody, not even by its type", async () => {
  const unconfirmed = subgraph("lids", () => ({
    data: { typesOfNodes: [{ id: lidId, kind: "Lid", isConfirmed: false }] },
  }));
  const { data, errors } = await ask(`{ node(id: "${lidId}") { __typename id } }`, [boxes, unconfirmed]);
  expect(data).toEqual({ node: null });
  expect(errors).toMatchObject([{ path: ["node"], code: "SERVICE_UNAVAILABLE" }]);
});

test("A type that is newer than this gateway is unavailable, in words for a person", async () => {
  const { data, errors } = await ask(`{ node(id: "${lidId}") { id } }`, [having("cups", "Cup", lidId)]);
  expect(data).toEqual({ node: null });
  expect(errors).toMatchObject([
    { code: "SERVICE_UNAVAILABLE", message: expect.stringMatching(/^There is such a node/) },
  ]);
});

test("What is no id is null, spoils nothing, and nobody is asked for it", async () => {
  const query = `{ bad: node(id: "\\u0000") { id } braces: node(id: "{${boxId}}") { id } good: node(id: "${boxId}") { id } }`;
  expect(await ask(query, [boxes])).toEqual({ data: { bad: null, braces: null, good: { id: boxId } }, errors: [] });
  expect(asked).toEqual({ boxes: [[boxId]] });
});

test("More than a hundred ids are refused with what to do, and nobody is asked", async () => {
  const ids = Array.from({ length: 101 }, (_, place) => `"${place}"`).join(" ");
  const { data, errors } = await ask(`{ nodes(ids: [${ids}]) { id } }`, [boxes]);
  expect(data).toEqual({ nodes: null });
  expect(errors).toEqual([
    {
      message: "`ids` names 101 nodes; at most 100 are possible. Ask for the others in further requests.",
      path: ["nodes"],
      code: "BAD_USER_INPUT",
    },
  ]);
  expect(asked).toEqual({});
});
