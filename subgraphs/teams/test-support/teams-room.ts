import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExecutionResult } from "graphql";
import type { DataSource } from "typeorm";
import type { Context } from "../../../platform/actions/context.js";
import { openDatabase } from "../../../platform/database/database.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { createLog } from "../../../platform/runtime/log.js";
import { answer } from "../../../platform/test-support/answer.js";
import { sharedSchema } from "../../../platform/test-support/shared-schema.js";
import { createTestDatabase, type TestTemplate } from "../../../test/support/test-database.js";
import type { Organization } from "../domain/records/organization.js";
import { operations } from "../graphql/operations.js";
import { schema as definition } from "../graphql/schema.js";
import { authorizeByTeams } from "../store/authorize-by-teams.js";
import { database as databaseDefinition } from "../store/database.js";
import { identityOf } from "../store/identity-of.js";
import { importOrganization } from "../store/provisioning/import-organization.js";
import { tables } from "../store/tables.js";

export const referenceFile = join(__dirname, "..", "..", "..", "local", "organization", "reference-organization.json");

/** A copy of the reference organization that a test may change. */
export const referenceOrganization = (): Organization => JSON.parse(readFileSync(referenceFile, "utf8"));

/** The gateway itself. */
export const system: Viewer = {
  subject: "gateway",
  kind: "SYSTEM",
  personId: "gateway",
  name: "Gateway",
  memberships: [],
};

/** The teams subgraph on a database of its own, with the reference organization, without its HTTP server. */
export interface TeamsRoom {
  readonly database: DataSource;
  /** The time of the room; tests move it. */
  now: Date;
  /** Somebody of the organization, as the gateway would vouch for them. */
  viewer(subject: string): Promise<Viewer>;
  /** Sends a GraphQL request as this viewer. */
  ask(viewer: Viewer, query: string, variables?: object, context?: Partial<Context>): Promise<ExecutionResult>;
  contextOf(viewer: Viewer, overrides?: Partial<Context>): Context;
  /** The id of the thing with this key. */
  idOf(kind: "Team" | "Person" | "Service" | "OnCallRotation", key: string): Promise<string>;
  close(): Promise<void>;
}

const openDatabaseAt = (url: string) => openDatabase({ ...databaseDefinition, setting: "DATABASE_URL_TEAMS" }, url);

const emptyTemplate: TestTemplate = {
  name: "teams_empty",
  fill: async (url) => (await openDatabaseAt(url)).destroy(),
};

const referenceTemplate: TestTemplate = {
  name: "teams_reference",
  async fill(url) {
    const database = await openDatabaseAt(url);
    await database.transaction((transaction) => importOrganization(transaction, referenceOrganization(), new Date()));
    await database.destroy();
  },
};

/** An empty database with the tables of the subgraph. */
export async function openTeamsDatabase(name: string) {
  const { url, drop } = await createTestDatabase(name, emptyTemplate);
  return { url, open: () => openDatabaseAt(url), drop };
}

export async function openTeamsRoom(name: string): Promise<TeamsRoom> {
  const { url, drop } = await createTestDatabase(name, referenceTemplate);
  const database = await openDatabaseAt(url);
  const { schema } = await sharedSchema(definition);
  const log = createLog("teams", "silent");
  const room: TeamsRoom = {
    database,
    now: new Date("2026-05-04T08:00:00.000Z"),
    viewer: async (subject) => {
      const viewer = await identityOf(database.manager, subject);
      if (!viewer) throw new Error(`Nobody has the subject ${subject}.`);
      return viewer;
    },
    contextOf: (viewer, overrides) => ({
      viewer,
      requestId: "request",
      idempotencyKey: undefined,
      language: "en",
      database,
      authorize: authorizeByTeams,
      operations: Object.values(operations).flat(),
      log,
      now: room.now,
      committed: () => undefined,
      loaders: new Map(),
      ...overrides,
    }),
    ask: async (viewer, source, variables, context) => {
      const contextValue = room.contextOf(viewer, context);
      const result = await answer({ schema, source, contextValue, variableValues: { ...variables } });
      return JSON.parse(JSON.stringify(result)) as ExecutionResult;
    },
    idOf: async (kind, key) => (await database.manager.findOneByOrFail(tables[kind], { key } as never)).id,
    close: async () => {
      await database.destroy();
      await drop();
    },
  };
  return room;
}
