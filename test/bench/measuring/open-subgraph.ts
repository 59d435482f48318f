import "reflect-metadata";
import { type DocumentNode, type ExecutionResult, parse } from "graphql";
import type { DataSource } from "typeorm";
import type { Context } from "../../../platform/actions/context.js";
import { openDatabase } from "../../../platform/database/database.js";
import { WaitBudget } from "../../../platform/database/wait-budget.js";
import { compiledExecution } from "../../../platform/graphql/compiled/compiled-execution.js";
import { buildSubgraph } from "../../../platform/graphql/federation.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { createLog } from "../../../platform/runtime/log.js";
import { authorizeByDirectory } from "../../../subgraphs/access/directory/directory.js";
import { schema as incidentsSchema } from "../../../subgraphs/incidents/graphql/schema.js";
import { database as incidentsDatabase } from "../../../subgraphs/incidents/store/database.js";
import { schema as lessonsSchema } from "../../../subgraphs/lessons/graphql/schema.js";
import { database as lessonsDatabase } from "../../../subgraphs/lessons/store/database.js";

/** A subgraph that is asked in this process, so that nothing but itself and its database is measured. */
export interface Subgraph {
  readonly databaseUrl: string;
  readonly database: DataSource;
  ask(query: string): Promise<ExecutionResult>;
  close(): Promise<void>;
}

const definitions = {
  incidents: { definition: incidentsSchema, tables: incidentsDatabase, setting: "DATABASE_URL_INCIDENTS" },
  lessons: { definition: lessonsSchema, tables: lessonsDatabase, setting: "DATABASE_URL_LESSONS" },
} as const;

export async function openSubgraph(
  name: keyof typeof definitions,
  databaseUrl: string,
  viewer: Viewer,
): Promise<Subgraph> {
  const { definition, tables, setting } = definitions[name];
  const log = createLog("bench", "silent");
  const database = await openDatabase({ setting, ...tables }, databaseUrl, log);
  const { schema } = await buildSubgraph(definition);
  const run = compiledExecution(schema);
  const documents = new Map<string, DocumentNode>();
  const documentOf = (query: string) => {
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    return document;
  };
  return {
    databaseUrl,
    database,
    ask: async (query) =>
      (await run({
        document: documentOf(query),
        variables: {},
        context: {
          ...{ viewer, database, log, requestId: "bench", idempotencyKey: undefined, language: "en" },
          ...{ waitBudget: new WaitBudget(600_000), authorize: authorizeByDirectory, now: new Date() },
          ...{ committed: () => undefined, loaders: new Map() },
        } satisfies Context,
      })) as ExecutionResult,
    close: () => database.destroy(),
  };
}
