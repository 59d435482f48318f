import type { DataSource } from "typeorm";
import { appendAuditEntry } from "../../../platform/actions/audit/audit.js";
import { chainHash, chainStart } from "../../../platform/actions/audit/chain.js";
import { openDatabase } from "../../../platform/database/database.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { newIdentifier } from "../../../platform/runtime/identifier.js";
import { database as databaseDefinition } from "../store/database.js";
import { AnswerForEachService1790294400000 } from "../store/migrations/1790294400000-answer-for-each-service.js";
import { people, services, teams } from "./organization.js";

const { sora, erin, emil } = people;

/** What process 1.0.0 stamped an incident with, in the order it was reached: by which operation, and who did it. */
export const stamps = {
  escalated_at: ["escalateAlert", erin],
  received_at: ["receiveEscalation", sora],
  declared_at: ["declareIncident", sora],
  containment_started_at: ["startContainment", erin],
  contained_at: ["recordContainment", erin],
  adversary_evicted_at: ["recordEradication", erin],
  vulnerable_paths_closed_at: ["recordEradication", emil],
  recovered_at: ["recordRecovery", emil],
  recovery_validated_at: ["validateRecovery", erin],
  post_incident_activity_at: ["enterPostIncidentActivity", sora],
  closed_at: ["closeIncident", sora],
} as const satisfies Readonly<Record<string, readonly [string, Viewer]>>;

export type Stamp = keyof typeof stamps;
type Row = Readonly<Record<string, unknown>>;

/** An incident of process 1.0.0, by its old state and what it had reached, and what else its tables have of it. */
export interface OldIncident {
  readonly state: string;
  readonly reached: readonly Stamp[];
  /** When it went back to analysis the last time. */
  readonly returnedAt?: Date;
  readonly columns?: Row;
  readonly rows?: readonly (readonly [table: string, row: Row])[];
}

/** The day of a stamp: one after another. */
export const dayOf = (stamp: Stamp) => new Date(Date.UTC(2026, 2, 1 + Object.keys(stamps).indexOf(stamp), 9));

/** Makes an empty database what process 1.0.0 would have left of these incidents, in the order they were escalated. */
export async function leaveOldDatabase(url: string, incidents: Readonly<Record<string, OldIncident>>): Promise<void> {
  const all = databaseDefinition.migrations;
  const migrations = all.slice(0, all.indexOf(AnswerForEachService1790294400000));
  const database = await openDatabase({ setting: "DATABASE_URL_INCIDENTS", tables: [], migrations }, url);
  for (const { teamId: id, teamName: name, ...team } of Object.values(teams)) {
    await insert(database, "directory_team", { id, name, function: team.function, responsibilities: [] });
  }
  for (const { personId: id, name, subject, kind, memberships } of Object.values(people)) {
    const team_ids = memberships.map(({ teamId }) => teamId);
    await insert(database, "directory_person", { id, name, subject, kind, team_ids });
  }
  for (const [id, incident] of Object.entries(incidents)) await leaveIncident(database, id, incident);
  await database.destroy();
}

async function leaveIncident(database: DataSource, id: string, old: OldIncident): Promise<void> {
  const { state, reached, returnedAt, columns, rows = [] } = old;
  const declared = reached.includes("declared_at");
  await insert(database, "incident", {
    id,
    version: reached.length,
    state,
    determination: declared ? "CONFIRMED" : "SUSPECTED",
    title: "Stolen session",
    summary: "A session was used from elsewhere.",
    severity: "HIGH",
    severity_rank: 3,
    priority: 2,
    handling: "AMBER",
    service_ids: [services.exchange, services.sharepoint],
    virtual_team_person_ids: [people.erin, people.sora, people.cora, people.lena, people.shai].map(
      (one) => one.personId,
    ),
    escalated_by_id: erin.personId,
    definition_predicates: declared ? ["UNLAWFUL_ACCESS_TO_CUSTOMER_DATA"] : [],
    customer_data_effects: [],
    analysis_opened_at: returnedAt ?? dayOf(reached.includes("received_at") ? "received_at" : "escalated_at"),
    legal_hold: false,
    timeline_length: 0,
    timeline_hash: chainStart,
    ...Object.fromEntries(reached.map((stamp) => [stamp, dayOf(stamp)])),
    ...columns,
  });
  for (const [table, row] of rows) await insert(database, table, { id: newIdentifier(), incident_id: id, ...row });
  for (const stamp of reached) {
    const ended = state === "DISMISSED" && stamp === "closed_at";
    const [operation, by] = ended ? (["dismissIncident", sora] as const) : stamps[stamp];
    await recordOperation(database, id, { operation, by, at: dayOf(stamp) });
  }
  if (returnedAt) await recordOperation(database, id, { operation: "returnToAnalysis", by: sora, at: returnedAt });
}

/** The timeline entry and the audit entry of an operation, as process 1.0.0 wrote them. */
async function recordOperation(
  { manager }: DataSource,
  incidentId: string,
  { operation, by, at }: { readonly operation: string; readonly by: Viewer; readonly at: Date },
): Promise<void> {
  const [{ length, hash: previousHash } = { length: 0, hash: "" }] = await manager.query<
    { length: number; hash: string }[]
  >("SELECT timeline_length AS length, timeline_hash AS hash FROM incident WHERE id = $1", [incidentId]);
  const entry = {
    id: newIdentifier(),
    incidentId,
    sequence: length + 1,
    recordedAt: at,
    actorId: by.personId,
    actorName: by.name,
    operation,
    phase: "DETECTION_AND_ANALYSIS",
    text: `${operation}, as of old`,
  };
  const hash = chainHash(previousHash, entry);
  const { sequence, text: summary } = entry;
  await manager.query(
    `INSERT INTO timeline_entry (id, incident_id, sequence, recorded_at, actor_id, actor_name, operation, phase, text,
                                 previous_hash, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [...Object.values(entry), previousHash, hash],
  );
  await manager.query("UPDATE incident SET timeline_length = $2, timeline_hash = $3 WHERE id = $1", [
    incidentId,
    sequence,
    hash,
  ]);
  await appendAuditEntry(manager, {
    recordedAt: at,
    actor: by.subject,
    actorName: by.name,
    action: operation,
    outcome: "ACCEPTED",
    subjectType: "Incident",
    subjectId: incidentId,
    version: sequence,
    requestId: newIdentifier(),
    input: {},
    summary,
    heads: [{ kind: "timelines", chain: incidentId, length: sequence, hash }],
  });
}

async function insert(database: DataSource, table: string, row: Row): Promise<void> {
  const places = Object.keys(row).map((_, index) => `$${index + 1}`);
  await database.query(
    `INSERT INTO ${table} (${Object.keys(row).join(", ")}) VALUES (${places.join(", ")})`,
    Object.values(row),
  );
}
