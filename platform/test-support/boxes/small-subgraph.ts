import type DataLoader from "dataloader";
import type { DataSource, EntitySchema } from "typeorm";
import { createTestDatabase, type TestTemplate } from "../../../test/support/test-database.js";
import type { Context } from "../../actions/context.js";
import { openDatabase } from "../../database/database.js";
import type { Viewer } from "../../identity/viewer.js";
import { CordonError } from "../../runtime/errors.js";
import { createLog } from "../../runtime/log.js";
import { boxTable, CreateBoxes1767398400000 } from "./boxes.js";

export interface SmallSubgraph {
  readonly url: string;
  readonly database: DataSource;
  /** A request of its own: by default of a viewer who may do everything, without an idempotency key. */
  context(request?: Partial<Context>): Context;
  count(table: string): Promise<number>;
  /** Empties what the subgraph has written, append-only or not. */
  clear(): Promise<void>;
  stop(): Promise<void>;
}

const smallTemplate: TestTemplate = {
  name: "boxes",
  fill: async (url) => (await openSmallDatabase(url)).destroy(),
};

/** A subgraph of one table on real PostgreSQL. */
export async function startSmallSubgraph(name: string): Promise<SmallSubgraph> {
  const { url, drop } = await createTestDatabase(name, smallTemplate);
  const database = await openSmallDatabase(url);
  return {
    url,
    database,
    context: (request = {}) => ({
      viewer: person("ada"),
      requestId: "request-1",
      idempotencyKey: undefined,
      language: "en",
      database,
      authorize: async (_transaction, viewer, { allow }) => {
        const cells = allow.flatMap(({ responsibility }) => responsibility ?? []);
        if (viewer.memberships.some((team) => cells.every((code) => team.responsibilities.includes(code)))) return;
        throw new CordonError("FORBIDDEN", "You may not do this: it takes OPEN_BOXES. Ask: Box team.", {
          responsibilities: cells,
        });
      },
      log: createLog("test", "silent"),
      now: new Date(),
      committed: () => {},
      loaders: new Map<unknown, DataLoader<string, unknown>>(),
      ...request,
    }),
    async count(table) {
      const [row] = await database.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM ${table}`);
      return row?.count ?? -1;
    },
    async clear() {
      await database.query(`
        ALTER TABLE audit_entry DISABLE TRIGGER USER;
        TRUNCATE box, audit_entry, idempotency_key, inbox_event, received_count, reported_delivery, delivered_count, granted_lease, held_lease, live_event, outbox_delivery, outbox_event, outbox_subscriber RESTART IDENTITY;
        ALTER TABLE audit_entry ENABLE TRIGGER USER;
        DELETE FROM audit_head;
        INSERT INTO audit_head (sequence, hash) VALUES (0, repeat('0', 64));
      `);
    },
    async stop() {
      await database.destroy();
      await drop();
    },
  };
}

export const openSmallDatabase = (url: string): Promise<DataSource> =>
  openDatabase(
    {
      setting: "DATABASE_URL_BOXES",
      tables: [boxTable as EntitySchema],
      migrations: [CreateBoxes1767398400000],
    },
    url,
  );

/** A person of the box team, with these responsibilities. */
export const person = (subject: string, responsibilities: readonly string[] = ["OPEN_BOXES"]): Viewer => ({
  subject,
  kind: "PERSON",
  personId: `person-${subject}`,
  name: subject.toUpperCase(),
  memberships: [{ teamId: "team-1", teamName: "Box team", function: "SERVICE", serviceIds: [], responsibilities }],
});
