import { isDeepStrictEqual } from "node:util";
import { composeServices } from "@apollo/composition";
import { type ExecutionResult, type GraphQLFormattedError, OperationTypeNode, parse } from "graphql";
import { type BothExecutors, bothExecutors } from "./test-support/both-executors.js";
import { cordon, federations } from "./test-support/federations.js";
import { inventedSubgraph, type Troubles } from "./test-support/invented-subgraph.js";
import { randomOperation } from "./test-support/random-operation.js";

/* Apollo's own executor is the oracle: the same operations, over the same subgraphs, have the same answers. */

const operationsPerFederation = 25;

/** The same operations in each: what is composed and planned for them is that of all. */
const moods: readonly [string, Troubles][] = [
  ["when all goes well", { nulls: 0, errors: 0 }],
  ["with nulls", { nulls: 12, errors: 0 }],
  ["with nulls and errors", { nulls: 8, errors: 5 }],
];

function both(subgraphs: Readonly<Record<string, string>>, troubles: () => Troubles): BothExecutors {
  const composed = composeServices(
    Object.entries(subgraphs).map(([name, sdl]) => ({ name, url: `http://${name}.invalid`, typeDefs: parse(sdl) })),
  );
  if (!composed.supergraphSdl) throw new Error(composed.errors?.join("\n"));
  const sources = Object.fromEntries(
    Object.entries(subgraphs).map(([name, sdl]) => [name, inventedSubgraph(sdl, troubles)]),
  );
  return bothExecutors(composed.supergraphSdl, (name) => sources[name] as NonNullable<(typeof sources)[string]>);
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value ?? null));

type ErrorText = Pick<GraphQLFormattedError, "message" | "path" | "extensions">;

const byText = (one: ErrorText, other: ErrorText) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

/** What subgraphs said was wrong, in an order that does not depend on theirs. */
function errorsOf({ errors = [] }: ExecutionResult): readonly ErrorText[] {
  return (plain(errors) as GraphQLFormattedError[])
    .filter(({ extensions }) => extensions?.code !== "INCOMPLETE_ANSWER")
    .map(({ message, extensions: { code, serviceName } = {}, path }) => ({
      message,
      extensions: { code, serviceName },
      path,
    }))
    .sort(byText);
}

/**
 * Apollo takes the number of a reference for the number of a place, which it is only when every place has one. So where its
 * paths differ, ours have to lead to something empty.
 */
function withoutPaths(errors: readonly ErrorText[]): readonly ErrorText[] {
  return errors.map((error) => ({ ...error, path: undefined })).sort(byText);
}

function leadsToNothing({ data }: ExecutionResult, path: ErrorText["path"] = []): boolean {
  let place: unknown = plain(data);
  for (const step of path) place = (place as Record<string | number, unknown> | null | undefined)?.[step];
  return place === null || place === undefined;
}

/** Whether something is missing for which no subgraph gave a reason: Apollo tells it apart from the errors, we among them. */
const incomplete = ({ errors = [], extensions }: ExecutionResult) =>
  extensions?.valueCompletion !== undefined ||
  plain(errors).some(
    (error: GraphQLFormattedError) => error.extensions?.code === "INCOMPLETE_ANSWER" && !tellsOfKind(error),
  );

/** Where a kind is asked for that no subgraph told, Apollo empties without a word; the specification wants an error. */
const tellsOfKind = ({ message }: ErrorText) => /^\w+\.__typename is never null/.test(message);

async function expectSame(
  { schema, apollo, ours, calls, missingEntities }: BothExecutors,
  kind: OperationTypeNode,
  count: number,
) {
  let answered = 0;
  for (let seed = 1; seed <= count; seed += 1) {
    const { query, variables } = randomOperation(schema, seed, kind);
    const goneBefore = missingEntities();
    const [wanted, got] = [await apollo(query, variables), await ours(query, variables)];
    const someAreGone = missingEntities() > goneBefore;
    const about = { seed, query, variables };
    if (wanted.data) answered += 1;
    expect({ about, data: plain(got.data) }).toEqual({ about, data: plain(wanted.data) });
    const [wantedErrors, gotErrors] = [errorsOf(wanted), errorsOf(got)];
    expect({ about, errors: withoutPaths(gotErrors) }).toEqual({ about, errors: withoutPaths(wantedErrors) });
    for (const error of gotErrors) {
      const same = wantedErrors.some((other) => isDeepStrictEqual(other, error));
      expect({ about, error, right: same || leadsToNothing(got, error.path) }).toMatchObject({ right: true });
    }
    for (const { path } of plain(got.errors ?? []).filter(tellsOfKind)) {
      expect({ about, path, right: leadsToNothing(got, path) }).toMatchObject({ right: true });
    }
    // Apollo also calls incomplete what lacks an entity that there is none of; for us null says it.
    if (!wanted.errors && !(someAreGone && !incomplete(got)))
      expect({ about, incomplete: incomplete(got) }).toEqual({ about, incomplete: incomplete(wanted) });
  }
  // Otherwise two executors that can do nothing would be the same.
  expect(answered).toBeGreaterThan(count / 5);
  // How many of the operations lead from one subgraph to another is for the schema to say.
  expect(calls.filter(({ call }) => call.query.includes("_entities"))).not.toEqual([]);
}

describe.each(Object.entries(federations))("%s", (_, subgraphs) => {
  let mood: Troubles;
  let executors: BothExecutors;
  beforeAll(() => {
    executors = both(subgraphs, () => mood);
  });

  test.each(moods)("are answered the same %s", async (_, troubles) => {
    mood = troubles;
    executors.calls.length = 0;
    await expectSame(executors, OperationTypeNode.QUERY, operationsPerFederation);
  });
});

describe("Cordon's own supergraph", () => {
  let mood: Troubles;
  let executors: BothExecutors;
  beforeAll(() => {
    executors = both(cordon(), () => mood);
  });

  test.each(moods)("is answered the same %s", async (_, troubles) => {
    mood = troubles;
    executors.calls.length = 0;
    await expectSame(executors, OperationTypeNode.QUERY, operationsPerFederation);
    await expectSame(executors, OperationTypeNode.MUTATION, operationsPerFederation / 3);
  });

  test.each(moods)("is answered the same %s where several fetches are ready together", async (_, troubles) => {
    mood = troubles;
    const query = `query ($first: Int) {
      incidents(first: $first) { nodes {
        openedBy { name } services { name owner { name } }
        alerts { nodes { reportedBy { name teams { name } } service { name } } }
        assignments { nodes { person { name } offeredBy { email } } } onCall { personName } review { state }
      } }
    }`;
    const [wanted, got] = [await executors.apollo(query, { first: 3 }), await executors.ours(query, { first: 3 })];
    expect(plain(got.data)).toEqual(plain(wanted.data));
    expect(withoutPaths(errorsOf(got))).toEqual(withoutPaths(errorsOf(wanted)));
    expect(executors.mergedCalls()).toBeGreaterThan(0);
  });
});
