import { Client } from "pg";

/** Values that filters are tried with: something that much has, and something that little has. */
export interface KnownValues {
  readonly service: string;
  readonly rareService: string;
  readonly team: string;
  readonly lead: string;
  readonly owner: string;
  readonly reporter: string;
  /** What has handed alerts in, and what holds some back; none where all alerts were reported. */
  readonly alertSource: string | null;
  readonly suppression: string | null;
  /** What some are of: a fingerprint, a requirement, whoever has taken them. */
  readonly fingerprint: string | null;
  readonly requirement: string | null;
  readonly acknowledger: string | null;
  readonly assignee: string | null;
  readonly incident: string;
  readonly number: string;
  /** An incident that somebody must be told of, and one that is under review or was. */
  readonly owedIncident: string;
  readonly reviewedIncident: string;
  readonly followUpOwner: string;
  /** An indicator that is searched for. */
  readonly indicator: string;
  readonly indicatorValue: string;
  /** Who has recorded all indicators. */
  readonly recorder: string;
  /** What indicators, sweeps and vulnerabilities are of. */
  readonly relatedIncident: string;
  readonly relatedAlert: string;
  readonly sweptIncident: string;
  readonly weakIncident: string;
  readonly correlatedAlert: string;
  readonly vulnerabilityNumber: string;
}

const ofIncidents = `
  WITH middle AS (SELECT id, number, opened_by_id FROM incident ORDER BY id OFFSET (SELECT count(*) / 2 FROM incident) LIMIT 1),
       services AS (SELECT service_id, count(*) AS count FROM service_response GROUP BY service_id)
  SELECT (SELECT service_id FROM services ORDER BY count DESC LIMIT 1) AS service,
         (SELECT service_id FROM services ORDER BY count LIMIT 1) AS "rareService",
         (SELECT owner_team_id FROM directory_service
          WHERE id = (SELECT service_id FROM services ORDER BY count DESC LIMIT 1)) AS team,
         (SELECT person_id FROM assignment WHERE role = 'INCIDENT_RESPONSE_LEAD' LIMIT 1) AS lead,
         (SELECT person_id FROM assignment WHERE role = 'SECURITY_INCIDENT_OWNER' LIMIT 1) AS owner,
         (SELECT reported_by_id FROM alert LIMIT 1) AS reporter,
         (SELECT alert_source_id FROM alert WHERE alert_source_id IS NOT NULL LIMIT 1) AS "alertSource",
         (SELECT suppressed_by_id FROM alert WHERE suppressed_by_id IS NOT NULL LIMIT 1) AS suppression,
         (SELECT fingerprint FROM alert WHERE fingerprint IS NOT NULL LIMIT 1) AS fingerprint,
         (SELECT detection_requirement_id FROM alert WHERE detection_requirement_id IS NOT NULL LIMIT 1) AS requirement,
         (SELECT acknowledged_by_id FROM alert WHERE acknowledged_by_id IS NOT NULL LIMIT 1) AS acknowledger,
         (SELECT assignee_id FROM alert WHERE assignee_id IS NOT NULL LIMIT 1) AS assignee,
         middle.id AS incident, middle.number,
         indicator.id AS indicator, indicator.value AS "indicatorValue", indicator.recorded_by_id AS recorder,
         (SELECT incident_id FROM indicator_relation WHERE incident_id IS NOT NULL LIMIT 1) AS "relatedIncident",
         (SELECT alert_id FROM indicator_relation WHERE alert_id IS NOT NULL LIMIT 1) AS "relatedAlert",
         (SELECT incident_id FROM indicator_sweep WHERE incident_id IS NOT NULL LIMIT 1) AS "sweptIncident",
         (SELECT incident_ids[1] FROM vulnerability WHERE incident_ids <> '{}' LIMIT 1) AS "weakIncident",
         (SELECT alert_ids[1] FROM alert_correlation LIMIT 1) AS "correlatedAlert",
         (SELECT number FROM vulnerability LIMIT 1) AS "vulnerabilityNumber",
         (SELECT incident_id FROM notification_obligation WHERE incident_id > middle.id AND settled_at IS NOT NULL
          ORDER BY incident_id LIMIT 1) AS "owedIncident"
  FROM middle LEFT JOIN indicator ON indicator.id = (SELECT indicator_ids[1] FROM threat_briefing WHERE state = 'PUBLISHED' LIMIT 1)`;

const ofLessons = `
  SELECT (SELECT incident_id FROM review ORDER BY id OFFSET (SELECT count(*) / 2 FROM review) LIMIT 1) AS "reviewedIncident",
         (SELECT owner_id FROM follow_up WHERE owner_id IS NOT NULL LIMIT 1) AS "followUpOwner"`;

/** Looks for such values in filled databases. */
export async function findKnownValues(databaseUrl: (name: "incidents" | "lessons") => string): Promise<KnownValues> {
  const first = async (name: "incidents" | "lessons", statement: string) => {
    const client = new Client({ connectionString: databaseUrl(name) });
    await client.connect();
    try {
      return (await client.query<Record<string, string>>(statement)).rows[0];
    } finally {
      await client.end();
    }
  };
  return {
    ...(await first("incidents", ofIncidents)),
    ...(await first("lessons", ofLessons)),
  } as unknown as KnownValues;
}
