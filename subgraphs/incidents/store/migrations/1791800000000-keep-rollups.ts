import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";
import { createRollups } from "../../../../platform/database/migrations/create-rollups.js";
import { markStaleDays, type StaleDays } from "../../../../platform/database/migrations/mark-stale-days.js";

/** What stale days, and what no line holds, are found by. */
const indexes: Readonly<Record<string, string>> = {
  incident_opened: "incident (opened_at) INCLUDE (id)",
  incident_closed_names: `incident USING gin (virtual_team_person_ids, asked_person_ids, asked_team_ids, service_ids)
    WHERE handling IN ('RED', 'AMBER_STRICT')`,
  incident_closed_unmanned:
    "incident (opened_at) WHERE handling IN ('RED', 'AMBER_STRICT') AND virtual_team_person_ids = '{}'",
};

const ofIncident = "incident.opened_at FROM changed JOIN incident ON incident.id = changed.incident_id";

/** By table, which days a change of it makes stale: those of the rows themselves, and of those that are counted or measured by them. */
const stale: Readonly<Record<string, readonly StaleDays[]>> = {
  incident: [
    {
      kind: "INCIDENT",
      columns: [
        ...["id", "severity", "priority", "state", "phase", "determination", "handling", "find", "service_ids"],
        ...["opened_at", "received_at", "declared_at", "customers_notified_at", "ended_at"],
      ],
      moments: "opened_at FROM changed",
    },
    {
      kind: "ALERT",
      columns: ["id", "handling"],
      moments: "alert.received_at FROM changed JOIN alert ON alert.incident_id = changed.id",
      onlyUpdates: true,
    },
    {
      kind: "OBLIGATION",
      columns: ["id", "handling"],
      moments:
        "COALESCE(owed.started_at, 'infinity') FROM changed JOIN notification_obligation AS owed ON owed.incident_id = changed.id",
      onlyUpdates: true,
    },
  ],
  service_response: [{ kind: "INCIDENT", columns: ["incident_id", "id", "service_id", "round"], moments: ofIncident }],
  milestone: [
    {
      kind: "INCIDENT",
      columns: ["incident_id", "id", "service_id", "round", "kind", "reached_at"],
      moments: ofIncident,
    },
  ],
  alert: [
    {
      kind: "ALERT",
      columns: [
        ...["id", "state", "source", "disposition", "service_id", "incident_id"],
        ...["observed_at", "received_at", "triaged_at"],
      ],
      moments: "received_at FROM changed",
    },
    { kind: "INCIDENT", columns: ["id", "incident_id", "observed_at", "received_at"], moments: ofIncident },
  ],
  notification_obligation: [
    {
      kind: "OBLIGATION",
      columns: [...["id", "incident_id", "state", "clock", "promised_under", "addressee", "started_at", "settled_at"]],
      moments: "COALESCE(started_at, 'infinity') FROM changed",
    },
  ],
  // Whose a service is decides in the row of which team it counts.
  directory_service: [
    {
      kind: "INCIDENT",
      columns: ["id", "owner_team_id"],
      moments: "incident.opened_at FROM changed JOIN incident ON incident.service_ids @> ARRAY[changed.id]",
    },
    {
      kind: "ALERT",
      columns: ["id", "owner_team_id"],
      moments: "alert.received_at FROM changed JOIN alert ON alert.service_id = changed.id",
    },
  ],
};

/** Every day that has rows is to be added up. */
const everyDay: Readonly<Record<string, string>> = {
  INCIDENT: "opened_at FROM incident",
  ALERT: "received_at FROM alert",
  OBLIGATION: "COALESCE(started_at, 'infinity') FROM notification_obligation",
};

/** Statistics are added up by day, so that they do not depend on how many rows there are. */
export class KeepRollups1791800000000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await createRollups(runner);
    for (const [name, on] of Object.entries(indexes)) await createIndexConcurrently(runner, name, on);
    // From here on whatever is written marks its day: what was there before is marked after that.
    for (const [table, days] of Object.entries(stale)) await markStaleDays(runner, table, days);
    for (const [kind, moments] of Object.entries(everyDay))
      await runner.query(
        `INSERT INTO rollup_stale_day (kind, day)
         SELECT DISTINCT '${kind}', CAST(moment AT TIME ZONE 'UTC' AS date) FROM (SELECT ${moments}) AS touched (moment)
         ON CONFLICT DO NOTHING`,
      );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
