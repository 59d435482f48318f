import "reflect-metadata";
import { type DocumentNode, execute, parse, validate } from "graphql";
import type { Context } from "../../../platform/actions/context.js";
import { openDatabase } from "../../../platform/database/database.js";
import { compiledExecution } from "../../../platform/graphql/compiled/compiled-execution.js";
import { buildSubgraph } from "../../../platform/graphql/federation.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { createLog } from "../../../platform/runtime/log.js";
import { authorizeByDirectory } from "../../../subgraphs/access/directory/directory.js";
import { schema as definition } from "../../../subgraphs/incidents/graphql/schema.js";
import { database as incidentsDatabase } from "../../../subgraphs/incidents/store/database.js";
import { firstDifference } from "./first-difference.js";
import { median } from "./statistics.js";

interface EngineCost {
  readonly engine: string;
  /** Milliseconds of processor time for one execution, the reading of the database included; the median of the rounds. */
  readonly processor: number;
}

interface RequestedQuery {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

const rounds = 9;
const executionsPerRound = 20;

/** The calls of one query to the incidents subgraph, executed in this process by each engine in turns. */
export async function executionEngines(
  databaseUrl: string,
  viewer: Viewer,
  calls: readonly RequestedQuery[],
): Promise<readonly EngineCost[]> {
  const log = createLog("bench", "silent");
  const database = await openDatabase({ setting: "DATABASE_URL_INCIDENTS", ...incidentsDatabase }, databaseUrl, log);
  const { schema } = await buildSubgraph(definition);
  const context = () =>
    ({
      viewer,
      database,
      log,
      requestId: "bench",
      idempotencyKey: undefined,
      language: "en",
      authorize: authorizeByDirectory,
      now: new Date(),
      committed: () => {},
      loaders: new Map(),
    }) satisfies Context;
  const documents = new Map<string, DocumentNode>();
  const documentOf = (query: string) => {
    const known = documents.get(query) ?? parse(query);
    documents.set(query, known);
    return known;
  };
  const interpret = (document: DocumentNode, variableValues: RequestedQuery["variables"]) =>
    execute({ schema, document, variableValues, contextValue: context() });
  const run = compiledExecution(schema);
  const engines: Readonly<Record<string, (call: RequestedQuery) => unknown>> = {
    "graphql-js, parsed and validated each time": ({ query, variables }) => {
      const document = parse(query);
      validate(schema, document);
      return interpret(document, variables);
    },
    "graphql-js, each document once": ({ query, variables }) => interpret(documentOf(query), variables),
    compiled: ({ query, variables }) => run({ document: documentOf(query), variables, context: context() }),
  };
  try {
    const [call] = calls;
    if (!call) throw new Error("Nothing was recorded for this subgraph.");
    const answers = await Promise.all(Object.values(engines).map((engine) => engine(call)));
    const difference = answers.map((answer) => firstDifference(plain(answers[0]), plain(answer))).find(Boolean);
    if (difference) throw new Error(`The engines differ: ${difference}`);
    const costs = new Map<string, number[]>();
    for (let round = -2; round < rounds; round += 1) {
      for (const [name, engine] of Object.entries(engines)) {
        const before = process.cpuUsage();
        for (let number = 0; number < executionsPerRound; number += 1)
          await engine(calls[number % calls.length] ?? call);
        const { user, system } = process.cpuUsage(before);
        // The first rounds warm up.
        if (round >= 0) costs.set(name, [...(costs.get(name) ?? []), (user + system) / 1000 / executionsPerRound]);
      }
    }
    return [...costs].map(([engine, each]) => ({ engine, processor: median(each) }));
  } finally {
    await database.destroy();
  }
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
