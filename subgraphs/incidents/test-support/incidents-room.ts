import type { DataSource } from "typeorm";
import { verifyChains } from "../../../platform/actions/audit/verify-chains.js";
import type { Context } from "../../../platform/actions/context.js";
import { reactToEvents } from "../../../platform/actions/reactions/react-to-events.js";
import { performDue } from "../../../platform/actions/reactions/react-to-time.js";
import { openDatabase } from "../../../platform/database/database.js";
import { WaitBudget } from "../../../platform/database/wait-budget.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { createLog } from "../../../platform/runtime/log.js";
import { patientUrl } from "../../../platform/test-support/patient-url.js";
import { createTestDatabase, type TestTemplate } from "../../../test/support/test-database.js";
import { authorizeByDirectory } from "../../access/directory/directory.js";
import { directoryHandlers } from "../../access/directory/directory-handlers.js";
import { nothingHandedIn } from "../domain/alert-sources/nothing-handed-in.js";
import { operations } from "../graphql/operations.js";
import { reactions } from "../reactions/reactions.js";
import { chains } from "../store/chains.js";
import { database as databaseDefinition } from "../store/database.js";
import { tables } from "../store/tables.js";
import { people, services, sources, teams } from "./organization.js";

/** The incidents subgraph on a database of its own, without its HTTP server. */
export interface IncidentsRoom {
  readonly database: DataSource;
  readonly url: string;
  /** The time of the room; tests move it. */
  now: Date;
  contextOf(viewer: Viewer, overrides?: Partial<Context>): Context;
  /** Handles an event of another subgraph as the inbox does. */
  receive(type: string, data: object): Promise<void>;
  /** Performs the reaction of this name for what is due, as the subgraph does every few seconds; says how much was done. */
  perform(reaction: string): Promise<number>;
  /** What a check of every chain finds broken, in words; nothing when all is intact. */
  broken(): Promise<readonly string[]>;
  close(): Promise<void>;
}

const start = new Date("2026-05-04T08:00:00.000Z");

const openDatabaseAt = (url: string) =>
  openDatabase({ ...databaseDefinition, setting: "DATABASE_URL_INCIDENTS" }, patientUrl(url));

/** The teams subgraph has told of the organization. */
const template: TestTemplate = {
  name: "incidents",
  async fill(url) {
    const database = await openDatabaseAt(url);
    await fillDirectory(receiver(database, () => start));
    await addSources(database);
    await database.destroy();
  },
};

/** @param leave makes the database what it was before this version of the subgraph opens it; new unless told */
export async function openIncidentsRoom(name: string, leave?: (url: string) => Promise<void>): Promise<IncidentsRoom> {
  const testDatabase = await createTestDatabase(name, leave ? undefined : template);
  await leave?.(testDatabase.url);
  const database = await openDatabaseAt(testDatabase.url);
  const log = createLog("incidents", "fatal");
  const room: IncidentsRoom = {
    database,
    url: testDatabase.url,
    now: start,
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
      now: room.now,
      committed: () => undefined,
      loaders: new Map(),
      ...overrides,
    }),
    receive: receiver(database, () => room.now),
    perform: (name) => {
      const reaction = reactions.find((one) => one.name === name);
      if (!reaction || !("everySeconds" in reaction)) throw new Error(`There is no timed reaction ${name}.`);
      return performDue(database, reaction, room.now);
    },
    broken: async () => {
      const { kinds, disagreements } = await verifyChains(database, chains);
      const found = [...kinds, ...disagreements].filter(({ firstBad }) => firstBad !== undefined);
      return found.map(({ name, firstBad, why }) => `${name}: ${firstBad}: ${why}`);
    },
    close: async () => {
      await database.destroy();
      await testDatabase.drop();
    },
  };
  if (leave) await fillDirectory(room.receive);
  if (leave) await addSources(database);
  return room;
}

/** Two sources of alerts: one of Exchange, and one that reports for it and SharePoint by what its alerts name. */
async function addSources({ manager }: DataSource): Promise<void> {
  const source = {
    version: 1,
    state: "ENABLED",
    format: "PROMETHEUS_ALERTMANAGER",
    mapping: null,
    noticedBy: "WORKLOAD_DETECTION",
    handling: "AMBER",
    registeredById: people.erin.personId,
    registeredAt: start,
    ...nothingHandedIn,
    maxSilenceHours: null,
    silentFrom: null,
  } as const;
  const { exchange, sharepoint } = services;
  const routes = Object.entries({ mail: exchange, sites: sharepoint }).map(([value, serviceId]) => ({
    value,
    serviceId,
  }));
  const of = { exchange: { serviceId: exchange, routes: [], serviceIds: [exchange] } };
  await manager.insert(tables.AlertSource, [
    { ...source, id: sources.exchange, name: "Alertmanager of Exchange", ...of.exchange },
    {
      ...source,
      id: sources.routed,
      name: "SIEM of the provider",
      serviceId: null,
      routes,
      serviceIds: [exchange, sharepoint],
    },
  ]);
}

function receiver(database: DataSource, now: () => Date): IncidentsRoom["receive"] {
  const handlers = reactToEvents(directoryHandlers, reactions, now);
  return (type, data) =>
    database.transaction(async (transaction) => {
      const handle = handlers[type];
      if (!handle) throw new Error(`Nobody listens to ${type}.`);
      const time = now().toISOString();
      const event = { specversion: "1.0", id: "1", source: "/test", type, subject: "1", time } as const;
      await handle(transaction, { ...event, data: { ...data } });
    });
}

/** The teams subgraph tells of the organization. */
async function fillDirectory(receive: IncidentsRoom["receive"]): Promise<void> {
  for (const team of Object.values(teams)) {
    const { teamId: id, teamName: name, function: teamFunction, responsibilities, serviceIds } = team;
    await receive("dev.cordon.team.changed", { id, name, function: teamFunction, responsibilities });
    for (const serviceId of serviceIds) {
      await receive("dev.cordon.service.changed", { id: serviceId, name, ownerTeamId: id });
    }
  }
  for (const { personId: id, name, subject, kind, memberships, appointments = [] } of Object.values<Viewer>(people)) {
    const teamIds = memberships.map(({ teamId }) => teamId);
    await receive("dev.cordon.person.changed", { id, name, subject, kind, teamIds, appointments });
  }
}
