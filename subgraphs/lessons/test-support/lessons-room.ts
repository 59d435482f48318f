import type { ExecutionResult } from "graphql";
import type { DataSource } from "typeorm";
import type { Context } from "../../../platform/actions/context.js";
import { reactToEvents } from "../../../platform/actions/reactions/react-to-events.js";
import { openDatabase } from "../../../platform/database/database.js";
import { WaitBudget } from "../../../platform/database/wait-budget.js";
import type { ReceivedEvent } from "../../../platform/events/inbox/received-event.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { createLog } from "../../../platform/runtime/log.js";
import { answer } from "../../../platform/test-support/answer.js";
import { patientUrl } from "../../../platform/test-support/patient-url.js";
import { sharedSchema } from "../../../platform/test-support/shared-schema.js";
import { createTestDatabase, type TestTemplate } from "../../../test/support/test-database.js";
import { authorizeByDirectory } from "../../access/directory/directory.js";
import { directoryHandlers } from "../../access/directory/directory-handlers.js";
import { operations } from "../graphql/operations.js";
import { schema as definition } from "../graphql/schema.js";
import { reactions } from "../reactions/reactions.js";
import { copyIncident } from "../store/copy-incident.js";
import { database as databaseDefinition } from "../store/database.js";
import { markings } from "../store/markings.js";
import { people, teams } from "./organization.js";

type Data = Record<string, unknown>;

/** The lessons subgraph on a database of its own, without its HTTP server. */
export interface LessonsRoom {
  readonly database: DataSource;
  readonly url: string;
  /** Asks as the gateway does for a viewer; the whole answer, errors and all. */
  ask<Answer = Data>(
    viewer: Viewer,
    document: string,
    variables?: Data,
    context?: Partial<Context>,
  ): Promise<ExecutionResult<Answer>>;
  /** Asks for what must be answered without an error. */
  read<Answer = Data>(viewer: Viewer, document: string, variables?: Data): Promise<Answer>;
  /** Handles an event of another subgraph as the inbox does. */
  receive(type: string, data: object, replay?: ReceivedEvent["replay"]): Promise<void>;
  /** The events this subgraph wrote to its outbox, oldest first. */
  outboxEvents(): Promise<readonly { readonly type: string; readonly subject: string; readonly data: Data }[]>;
  contextOf(viewer: Viewer, overrides?: Partial<Context>): Context;
  close(): Promise<void>;
}

const handlers = reactToEvents({ ...directoryHandlers, ...copyIncident }, reactions);

const openDatabaseAt = (url: string) =>
  openDatabase({ ...databaseDefinition, setting: "DATABASE_URL_LESSONS" }, patientUrl(url));

/** The teams subgraph has told of the organization, and incidents confirms what it sends. */
const template: TestTemplate = {
  name: "lessons",
  async fill(url) {
    const database = await openDatabaseAt(url);
    await fillDirectory(database);
    await holdLease({ database }, "infinity");
    await database.destroy();
  },
};

export async function openLessonsRoom(name: string): Promise<LessonsRoom> {
  const testDatabase = await createTestDatabase(name, template);
  const database = await openDatabaseAt(testDatabase.url);
  const { schema } = await sharedSchema(definition);
  const log = createLog("lessons", "fatal");
  const room: LessonsRoom = {
    database,
    url: testDatabase.url,
    contextOf: (viewer, overrides) => ({
      viewer,
      requestId: "request",
      idempotencyKey: undefined,
      language: "en",
      waitBudget: new WaitBudget(120_000),
      database,
      authorize: authorizeByDirectory,
      operations: Object.values(operations).flat(),
      log,
      now: new Date(),
      committed: () => undefined,
      loaders: new Map(),
      ...overrides,
    }),
    ask: async <Answer>(viewer: Viewer, source: string, variableValues?: Data, context?: Partial<Context>) => {
      const contextValue = room.contextOf(viewer, context);
      return (await answer({ schema, source, variableValues, contextValue })) as ExecutionResult<Answer>;
    },
    read: async <Answer>(viewer: Viewer, source: string, variables?: Data) => {
      const { data, errors } = await room.ask<Answer>(viewer, source, variables);
      if (errors || !data)
        throw new Error(`The answer has errors: ${errors?.map(({ message }) => message).join("; ")}`);
      return data;
    },
    receive: (type, data, replay) => receive(database, type, data, replay),
    outboxEvents: () => database.query("SELECT type, subject, data FROM outbox_event ORDER BY sequence"),
    close: async () => {
      await database.destroy();
      await testDatabase.drop();
    },
  };
  return room;
}

const receive = (database: DataSource, type: string, data: object, replay?: ReceivedEvent["replay"]) =>
  database.transaction(async (transaction) => {
    const handle = handlers[type];
    if (!handle) throw new Error(`Nobody listens to ${type}.`);
    const time = "2026-05-04T08:00:00.000Z";
    const event = { specversion: "1.0", id: "1", source: "/test", type, subject: "1", time } as const;
    await handle(transaction, { ...event, replay, data: { ...data } });
  });

/** What incidents confirms by its renewals: until when, and of which incidents a narrowing event is still on its way. */
export const holdLease = (
  { database }: Pick<LessonsRoom, "database">,
  until: string,
  ...pendingIncidentIds: readonly string[]
) =>
  database.query(
    `INSERT INTO held_lease VALUES ($1, 1, $2, $3, $3) ON CONFLICT (source) DO UPDATE
     SET ends_at = excluded.ends_at, pending_subjects = excluded.pending_subjects, pending_events = excluded.pending_events`,
    [markings.source, until, pendingIncidentIds],
  );

/** The teams subgraph tells of the organization. */
async function fillDirectory(database: DataSource): Promise<void> {
  for (const team of Object.values(teams)) {
    const { teamId: id, teamName: name, function: teamFunction, responsibilities, serviceIds } = team;
    await receive(database, "dev.cordon.team.changed", { id, name, function: teamFunction, responsibilities });
    for (const serviceId of serviceIds) {
      await receive(database, "dev.cordon.service.changed", { id: serviceId, name, ownerTeamId: id });
    }
  }
  for (const { personId: id, name, subject, kind, memberships } of Object.values(people)) {
    const teamIds = memberships.map(({ teamId }) => teamId);
    await receive(database, "dev.cordon.person.changed", { id, name, subject, kind, teamIds });
  }
}
