import fc from "fast-check";
import { execute, type GraphQLObjectType, type GraphQLSchema, parse, validate } from "graphql";
import type { Context } from "../../actions/context.js";
import { compiledExecution } from "../../graphql/compiled/compiled-execution.js";
import type { Viewer } from "../../identity/viewer.js";
import { CursorPool } from "./cursor-pool.js";
import { idInCursor } from "./naive-page.js";
import type { NaiveReader } from "./naive-reader.js";
import { type Draw, type Drawn, randomRequest } from "./random-request.js";

interface RandomRequests extends Drawn {
  /** The same schema, read by a `naiveReader`, which also reads its roots. */
  readonly naive: { readonly schema: GraphQLSchema; readonly reader: NaiveReader };
  /** By type, the field of the query type that lists it. */
  readonly roots: Readonly<Record<string, string>>;
  readonly viewers: readonly Viewer[];
  readonly contextOf: (viewer: Viewer) => Context;
  /** How many documents are asked, each by all viewers. */
  readonly count: number;
}

/** Others are chosen for a search by hand: `ORACLE_SEEDS=1,2,3 ORACLE_COUNT=5000`. */
const seeds = (process.env.ORACLE_SEEDS ?? "14").split(",").map(Number);

/**
 * Asks random documents of both schemas, each as every viewer, and expects the same answers. Pages go on by cursors of pages that were
 * answered before.
 * @returns how many requests were answered, how many of them went on by a cursor, and how many characters the longest answer had
 */
export async function expectAsDeclared(requests: RandomRequests) {
  const { schema, naive, roots, viewers, contextOf } = requests;
  const run = compiledExecution(schema);
  readRootsOf(naive, roots);
  const found = { requests: 0, withCursors: 0, longest: 0 };
  const ask = async (draw: Draw, cursors: CursorPool) => {
    const fields = Object.values(roots);
    const root = fields[draw(fields.length)] as string;
    const { query, variables, lists } = randomRequest(requests, draw, cursors, root);
    const document = parse(query);
    // Two fields of one name that ask for something else, or a fragment that does, are refused by GraphQL itself.
    fc.pre(validate(schema, document).length === 0);
    const first = draw(viewers.length);
    // Whoever asks first asks once more when the document is compiled, and others have asked the same.
    for (let turn = 0; turn <= viewers.length; turn += 1) {
      const viewer = viewers[(first + turn) % viewers.length] as Viewer;
      const contextValue = contextOf(viewer);
      const meant = await execute({ schema: naive.schema, document, variableValues: variables, contextValue });
      const answer = await run({ document, variables, context: contextOf(viewer) });
      // One that contradicts itself is refused, and no other.
      if (answer.errors?.every(({ message }) => message.includes("contradict"))) continue;
      const text = plain(answer);
      if (text !== plain(meant))
        sameAnswer(
          `${viewer.name} asked ${query} with ${JSON.stringify(variables)}`,
          JSON.parse(text),
          JSON.parse(plain(meant)),
        );
      expect([query, answer.errors]).toEqual([query, undefined]);
      cursors.take(answer.data, lists);
      found.requests += 1;
      if (/(after|before): /.test(query)) found.withCursors += 1;
      found.longest = Math.max(found.longest, text.length);
    }
  };
  for (const seed of seeds) {
    const cursors = new CursorPool();
    const property = fc.asyncProperty(fc.gen(), async (gen) =>
      ask((below) => gen(fc.nat, { max: below - 1 }), cursors),
    );
    // What is asked depends on what was answered before: a smaller request of the same numbers is another one.
    await fc.assert(property, {
      numRuns: Number(process.env.ORACLE_COUNT ?? requests.count),
      seed,
      endOnFailure: true,
      maxSkipsPerRun: 1_000,
    });
  }
  return found;
}

function sameAnswer(request: string, answer: object, meant: object): void {
  try {
    expect(answer).toEqual(meant);
  } catch (error) {
    if (error instanceof Error) error.message = `${request}\n${error.message}`;
    throw error;
  }
}

/** Has the lists of the query type read by the naive reader as well. */
function readRootsOf({ schema, reader }: RandomRequests["naive"], roots: RandomRequests["roots"]): void {
  const fields = (schema.getQueryType() as GraphQLObjectType).getFields();
  for (const [kind, name] of Object.entries(roots)) {
    const field = fields[name];
    if (!field) throw new Error(`There is no list ${name}.`);
    field.resolve = (_, given, { viewer }: Context) => reader.list(kind, name, given, viewer);
  }
}

/** As JSON, with the id of the row in the place of its cursor. */
const plain = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "string" && inner.startsWith(beginning) ? idOf(inner) : inner,
  );

const beginning = Buffer.from('["').toString("base64url").slice(0, 2);

const idOf = (text: string): string => {
  try {
    return idInCursor(text);
  } catch {
    return text;
  }
};
