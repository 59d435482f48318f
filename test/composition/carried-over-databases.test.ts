import type { DataSource } from "typeorm";
import type { SubgraphName } from "../../local/runtime/subgraph-names.js";
import type { Chains } from "../../platform/actions/audit/chain-kind.js";
import { verifyChains } from "../../platform/actions/audit/verify-chains.js";
import { openDatabase } from "../../platform/database/database.js";
import { patientUrl } from "../../platform/test-support/patient-url.js";
import { chains as chainsOfIncidents } from "../../subgraphs/incidents/store/chains.js";
import { database as incidents } from "../../subgraphs/incidents/store/database.js";
import { database as lessons } from "../../subgraphs/lessons/store/database.js";
import { database as teams } from "../../subgraphs/teams/store/database.js";
import { createTestDatabase, type TestDatabase } from "../support/test-database.js";
import { leaveOldDatabase, type OldDatabase, type Row, readOldDatabase } from "./support/old-databases.js";

const definitions = { incidents, lessons, teams };
/** The subgraphs that there were then. */
type Former = keyof typeof definitions & SubgraphName;
const names = Object.keys(definitions) as Former[];
const chains: Partial<Record<Former, Chains>> = { incidents: chainsOfIncidents };

/** What became of the incidents, by their states and by what they had reached: their state, their phase, that of their services. */
const expected: Readonly<Record<string, readonly [string, string, string]>> = {
  ESCALATED: ["SUSPECTED", "DETECTION_AND_ANALYSIS", "ANALYSIS"],
  DETECTION_AND_ANALYSIS: ["RECEIVED", "DETECTION_AND_ANALYSIS", "ANALYSIS"],
  "DETECTION_AND_ANALYSIS, declared": ["DECLARED", "DETECTION_AND_ANALYSIS", "ANALYSIS"],
  "CONTAINMENT, declared": ["DECLARED", "CONTAINMENT", "CONTAINMENT"],
  "ERADICATION, declared": ["DECLARED", "ERADICATION", "ERADICATION"],
  "RECOVERY, declared": ["DECLARED", "RECOVERY", "RECOVERY"],
  "RECOVERY, declared, recovered": ["DECLARED", "RECOVERY", "RESTORED"],
  "RECOVERY, declared, recovered, validated": ["DECLARED", "RECOVERY", "VALIDATED"],
  "POST_INCIDENT_ACTIVITY, declared, recovered, validated": [
    "POST_INCIDENT_ACTIVITY",
    "POST_INCIDENT_ACTIVITY",
    "VALIDATED",
  ],
  "CLOSED, declared, recovered, validated": ["CLOSED", "POST_INCIDENT_ACTIVITY", "VALIDATED"],
  DISMISSED: ["DISMISSED", "DETECTION_AND_ANALYSIS", "ANALYSIS"],
};

const situationOf = (incident: Row) =>
  [
    incident.state,
    incident.declared_at && "declared",
    incident.recovered_at && "recovered",
    incident.recovery_validated_at && "validated",
  ]
    .filter(Boolean)
    .join(", ");

/** The stamps of an incident that are milestones of each of its services now. */
const milestonesOfServices = {
  analysis_opened_at: "ANALYSIS_OPENED",
  containment_started_at: "CONTAINMENT_STARTED",
  contained_at: "CONTAINED",
  adversary_evicted_at: "ADVERSARY_EVICTED",
  vulnerable_paths_closed_at: "VULNERABLE_PATHS_CLOSED",
  recovered_at: "RESTORED",
  recovery_validated_at: "VALIDATED",
} as const;

/** What may differ in the rows of before: it says the same in another way, or what follows from the new states. */
const changed: Readonly<Record<string, readonly string[]>> = {
  incident: ["state"],
  assignment: ["state", "answered_at"],
  notification_obligation: ["state", "exception_details"],
  // The chains go on: what sealed the entries of before is entries of the audit trail itself.
  audit_head: ["sequence", "hash"],
};

/** What a column of before is called now. */
const renamed: Readonly<Record<string, string>> = {
  escalated_by_id: "opened_by_id",
  escalated_at: "opened_at",
  closed_at: "ended_at",
  dismissal_reason: "end_reason",
  incident_version: "incident_entry",
};

const isGuidance = ({ kind }: Row) => kind === "RECOVERY_GUIDANCE";

describe.each([
  ["as it was released", "databases-of-1.0.0/released"],
  ["of the last day before 2.0.0", "databases-of-1.0.0/last"],
])("A data folder of process 1.0.0, %s", (_, folder) => {
  const old = {} as Record<Former, OldDatabase>;
  const opened = {} as Record<Former, DataSource>;
  const made: TestDatabase[] = [];

  beforeAll(async () => {
    for (const name of names) {
      old[name] = readOldDatabase(folder, name);
      const database = await createTestDatabase(`carried over ${name}`);
      made.push(database);
      await leaveOldDatabase(database.url, name, old[name]);
      const setting = `DATABASE_URL_${name.toUpperCase()}`;
      opened[name] = await openDatabase({ setting, ...definitions[name] }, patientUrl(database.url));
    }
  });
  afterAll(async () => {
    for (const database of Object.values(opened)) await database.destroy();
    for (const database of made) await database.drop();
  });

  /** The rows of a table as they are now, in the notation of the rows of before. */
  const rowsNow = async (name: Former, table: string): Promise<readonly Row[]> => {
    const rows: readonly { row: Row }[] = await opened[name].query(`SELECT to_jsonb(one) AS row FROM ${table} AS one`);
    return rows.map(({ row }) => row);
  };
  const rowsBefore = (name: Former, table: string) => old[name].tables[table] ?? [];
  const incidentsBefore = () => rowsBefore("incidents", "incident");
  const servicesOf = ({ service_ids }: Row) => service_ids as readonly string[];
  const incidentOf = ({ incident_id }: Row) => incidentsBefore().find(({ id }) => id === incident_id) ?? {};

  test("has had the incidents that show each situation", () => {
    expect([...new Set(incidentsBefore().map(situationOf))].sort()).toEqual(Object.keys(expected).sort());
  });

  test.each(names)("loses no row of %s, and says in each what it said before", async (name) => {
    for (const [table, before] of Object.entries(old[name].tables)) {
      // What was added to a case has other tables now.
      if (table === "contribution") continue;
      const now = await rowsNow(name, table);
      const columns = Object.keys(now[0] ?? {});
      const nameNow = (column: string) => (columns.includes(column) ? column : (renamed[column] ?? column));
      const kept = Object.keys(before[0] ?? {}).filter(
        (column) => columns.includes(nameNow(column)) && !changed[table]?.includes(column),
      );
      const found = new Set(now.map((row) => JSON.stringify(kept.map((column) => row[nameNow(column)]))));
      const lost = before.filter((row) => !found.has(JSON.stringify(kept.map((column) => row[column]))));
      expect({ table, lost }).toEqual({ table, lost: [] });
      expect({ table, columns: kept.length }).not.toEqual({ table, columns: 0 });
    }
  });

  test("has exactly the rows that follow from what there was", async () => {
    const count = async (table: string) => (await rowsNow("incidents", table)).length;
    const sum = (rows: readonly Row[]) => rows.reduce((total, row) => total + servicesOf(incidentOf(row)).length, 0);
    const handovers = rowsBefore("incidents", "assignment").filter(
      ({ state, handover_to_id }) => state === "ACCEPTED" && handover_to_id !== null,
    );
    expect(handovers.length).toBeGreaterThan(0);
    expect({
      incident: await count("incident"),
      serviceResponse: await count("service_response"),
      assignment: await count("assignment"),
      plan: await count("recovery_plan"),
      guidance: await count("guidance"),
      added: (await count("service_note")) + (await count("consultation")) + (await count("hunt")),
      timelineEntry: await count("timeline_entry"),
    }).toEqual({
      incident: incidentsBefore().length,
      serviceResponse: incidentsBefore().reduce((total, incident) => total + servicesOf(incident).length, 0),
      assignment: rowsBefore("incidents", "assignment").length + handovers.length,
      plan: sum(rowsBefore("incidents", "analysis")),
      guidance: sum(rowsBefore("incidents", "contribution").filter(isGuidance)),
      added: rowsBefore("incidents", "contribution").filter((row) => !isGuidance(row)).length,
      timelineEntry: rowsBefore("incidents", "timeline_entry").length,
    });
  });

  test("has each incident in the state that follows from the old one, and its services where it was", async () => {
    const now = await rowsNow("incidents", "incident");
    const responses = await rowsNow("incidents", "service_response");
    for (const before of incidentsBefore()) {
      const { title, number, state, phase } = now.find(({ id }) => id === before.id) ?? {};
      const own = responses.filter(({ incident_id }) => incident_id === before.id);
      const [stateNow, phaseNow, stateOfServices] = expected[situationOf(before)] ?? [];
      expect({ title, state, phase }).toEqual({ title: before.title, state: stateNow, phase: phaseNow });
      expect(number).toMatch(/^INC-2026-\d{5}$/);
      expect(Object.fromEntries(own.map((one) => [one.service_id, [one.state, one.round, one.severity]]))).toEqual(
        Object.fromEntries(servicesOf(before).map((id) => [id, [stateOfServices, 1, before.severity]])),
      );
    }
  });

  test("has what an incident had reached as milestones of the first round of each service, for the incident as a whole", async () => {
    const milestones = await rowsNow("incidents", "milestone");
    const wanted = incidentsBefore().flatMap((incident) =>
      Object.entries(milestonesOfServices).flatMap(([stamp, kind]) =>
        incident[stamp] === null
          ? []
          : servicesOf(incident).map((serviceId) => `${incident.id} ${serviceId} 1 ${kind} ${incident[stamp]} true`),
      ),
    );
    const found = milestones
      .filter(({ service_id }) => service_id !== null)
      .map((one) =>
        [one.incident_id, one.service_id, one.round, one.kind, one.reached_at, one.for_whole_incident].join(" "),
      );
    expect(found.sort()).toEqual(wanted.sort());
    expect(milestones.filter(({ recorded_by_id }) => recorded_by_id === "SYSTEM")).toEqual([]);
  });

  test("has the plan of each analysis and the guidance for every service, in the words they had", async () => {
    const textsOf = (rows: readonly Row[]) =>
      rows.map((one) => `${one.incident_id} ${one.service_id} ${one.text}`).sort();
    const forServices = (rows: readonly Row[], text: (row: Row) => unknown) =>
      rows.flatMap((row) => servicesOf(incidentOf(row)).map((id) => `${row.incident_id} ${id} ${text(row)}`)).sort();
    expect(textsOf(await rowsNow("incidents", "recovery_plan"))).toEqual(
      forServices(rowsBefore("incidents", "analysis"), (row) => row.recovery_plan),
    );
    expect(textsOf(await rowsNow("incidents", "guidance"))).toEqual(
      forServices(
        rowsBefore("incidents", "contribution").filter(isGuidance),
        (row) => `${row.summary}\n\n${row.details}`,
      ),
    );
  });

  test("has what was added to a case as a note, an answered question or a hunt, in the words it had", async () => {
    const records = {
      SERVICE_ANALYSIS: ["service_note", ({ summary, details }: Row) => ({ title: summary, text: details })],
      SERVICE_INSIGHT: ["service_note", ({ summary, details }: Row) => ({ title: summary, text: details })],
      CONSULTATION: ["consultation_answer", ({ summary, details }: Row) => ({ text: `${summary}\n\n${details}` })],
      ADVICE: ["consultation_answer", ({ summary, details }: Row) => ({ text: `${summary}\n\n${details}` })],
      BREACH_HUNT: ["hunt", ({ summary, details }: Row) => ({ hypothesis: summary, findings: details })],
    } as const;
    const added = rowsBefore("incidents", "contribution").filter((row) => !isGuidance(row));
    expect(added.length).toBeGreaterThan(0);
    for (const row of added) {
      const [table, texts] = records[row.kind as keyof typeof records];
      const now = (await rowsNow("incidents", table)).find(({ id }) => id === row.id);
      expect(now).toMatchObject({ incident_id: row.incident_id, ...texts(row) });
    }
  });

  test("asks whom a handover was offered to, with its briefing and since when, and knows who took over from whom", async () => {
    const assignments = await rowsNow("incidents", "assignment");
    const offers = rowsBefore("incidents", "audit_entry").filter(({ action }) => action === "offerHandover");
    expect(offers.length).toBeGreaterThan(0);
    for (const { input, recorded_at } of offers) {
      const { assignmentId, personId, briefing } = input as Row;
      const [next, ...more] = assignments.filter((one) => one.handover_from_id === assignmentId);
      expect(more).toEqual([]);
      expect(next?.person_id).toBe(personId);
      if (next?.state === "OFFERED") expect(next).toMatchObject({ briefing, offered_at: recorded_at });
      else expect(assignments.find(({ id }) => id === assignmentId)?.state).toBe("HANDED_OVER");
    }
  });

  test("leaves roles that somebody holds or held as they are, and clocks too; a dismissal ended those without a reason", async () => {
    const statesOf = (rows: readonly Row[]) => Object.fromEntries(rows.map(({ id, state }) => [id, state]));
    const answered = rowsBefore("incidents", "assignment").filter(({ state }) => state !== "OFFERED");
    expect(statesOf(await rowsNow("incidents", "assignment"))).toMatchObject(statesOf(answered));
    const clocks = rowsBefore("incidents", "notification_obligation");
    const runs = ({ state }: Row) => state === "RUNNING";
    const cameLate = ({ state, settled_at }: Row) => state === "MISSED" && settled_at !== null;
    const now = new Date();
    const runningStateOf = ({ due_at, delayed_until }: Row) => {
      if (new Date(String(delayed_until ?? due_at)) <= now) return "MISSED";
      return delayed_until ? "DELAYED" : "RUNNING";
    };
    const ended = clocks.filter(({ state, exception_reason }) => state === "EXCEPTED" && exception_reason === null);
    expect(ended.length).toBeGreaterThan(0);
    const clocksNow = await rowsNow("incidents", "notification_obligation");
    expect(statesOf(clocksNow)).toEqual({
      ...statesOf(clocks),
      // A notice that was delayed says so, and what ran out or came late says that.
      ...statesOf(clocks.filter(runs).map((clock) => ({ ...clock, state: runningStateOf(clock) }))),
      ...statesOf(clocks.filter(cameLate).map((clock) => ({ ...clock, state: "MET_LATE" }))),
      ...statesOf(ended.map((clock) => ({ ...clock, state: "ENDED" }))),
    });
    for (const { state, exception_reason, exception_details } of clocksNow)
      expect([state, exception_details === null]).toEqual([state, exception_reason === null]);
  });

  test.each(names)("keeps every chain of %s intact, to its last entry", async (name) => {
    const { kinds, disagreements } = await verifyChains(opened[name], chains[name]);
    expect(kinds.filter(({ firstBad }) => firstBad !== undefined)).toEqual([]);
    expect(disagreements).toEqual([]);
    for (const { name: kind, table } of [
      { name: kinds[0]?.name, table: "audit_entry" },
      ...(chains[name]?.kinds ?? []).map((one) => ({ name: one.name, table: one.table })),
    ]) {
      const { entries = 0 } = kinds.find((one) => one.name === kind) ?? {};
      expect(entries).toBeGreaterThanOrEqual(Math.max(1, rowsBefore(name, table).length));
    }
  });

  test("knows from the audit trail who began the work on each follow-up", async () => {
    const begun = rowsBefore("lessons", "follow_up").filter(({ started_at }) => started_at !== null);
    const now = await rowsNow("lessons", "follow_up");
    const people = rowsBefore("lessons", "directory_person");
    for (const { id } of begun) {
      const entry = rowsBefore("lessons", "audit_entry").find(
        ({ action, outcome, subject_id }) =>
          /^start.*FollowUp$/.test(String(action)) && outcome === "ACCEPTED" && subject_id === id,
      );
      expect(entry).toBeDefined();
      const starter = people.find(({ subject }) => subject === entry?.actor);
      expect(now.find((one) => one.id === id)?.started_by_id).toBe(starter?.id);
    }
    expect(begun.length).toBeGreaterThan(0);
  });

  test("says of an incident in lessons what it says in incidents", async () => {
    const now = await rowsNow("incidents", "incident");
    const reviews = await rowsNow("lessons", "review");
    const underReview = now.filter(({ state }) => state === "POST_INCIDENT_ACTIVITY" || state === "CLOSED");
    expect(reviews.map(({ incident_id }) => incident_id).sort()).toEqual(underReview.map(({ id }) => id).sort());
    for (const review of reviews) {
      const incident = now.find(({ id }) => id === review.incident_id);
      expect(incident).toMatchObject({
        title: review.incident_title,
        severity: review.incident_severity,
        handling: review.handling,
        service_ids: review.service_ids,
        virtual_team_person_ids: review.virtual_team_person_ids,
        timeline_length: review.incident_entry,
        reopenings: review.reopenings,
      });
      // Lessons was not told whether it is closed, and asks no more of the one than of the other.
      expect(review.incident_state).toBe("POST_INCIDENT_ACTIVITY");
      expect(incident?.review_state ?? "DRAFT").toBe(review.state);
    }
  });
});
