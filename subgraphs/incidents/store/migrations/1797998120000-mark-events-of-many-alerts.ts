import type { MigrationInterface, QueryRunner } from "typeorm";

/** An event of many alerts is marked by one look at all of them: by one at each, that took as long as to write it. */
export class MarkEventsOfManyAlerts1797998120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION marking_of_alerts(alert_ids uuid[]) RETURNS text LANGUAGE plpgsql STABLE AS $$
      BEGIN
        RETURN (
          SELECT marking FROM (
            SELECT DISTINCT CASE
              WHEN alert.incident_id IS NULL THEN alert.handling
              WHEN 'RED' IN (alert.handling, incident.handling) THEN 'RED'
              WHEN 'AMBER_STRICT' IN (alert.handling, incident.handling) THEN 'AMBER_STRICT'
              ELSE incident.handling
            END AS marking
            FROM alert LEFT JOIN incident ON incident.id = alert.incident_id
            WHERE alert.id = ANY(marking_of_alerts.alert_ids)) AS of_any
          ORDER BY array_position(ARRAY['RED', 'AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR'], marking) LIMIT 1);
      END $$;
      CREATE OR REPLACE FUNCTION marking_of_event(type text, subject text) RETURNS text LANGUAGE plpgsql STABLE AS $$
      BEGIN
        CASE type
          WHEN 'dev.cordon.alert.changed' THEN
            RETURN marking_of_alert(CAST(subject AS uuid));
          WHEN 'dev.cordon.detection-requirement.changed', 'dev.cordon.monitoring-deployment.changed',
            'dev.cordon.alert-source.changed' THEN
            RETURN 'AMBER';
          WHEN 'dev.cordon.indicator.changed' THEN
            RETURN COALESCE((SELECT handling FROM indicator WHERE indicator.id = CAST(subject AS uuid)), 'RED');
          -- One of an incident is for those who may read both.
          WHEN 'dev.cordon.indicator-sweep.changed' THEN
            RETURN (
              SELECT marking FROM indicator_sweep AS sweep LEFT JOIN incident ON incident.id = sweep.incident_id,
                unnest(ARRAY[sweep.handling, incident.handling]) AS marking
              WHERE sweep.id = CAST(subject AS uuid) AND marking IS NOT NULL
              ORDER BY array_position(ARRAY['RED', 'AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR'], marking) LIMIT 1);
          -- What nobody looks at is for the team of the service and the security side to know.
          WHEN 'dev.cordon.alert-suppression.changed', 'dev.cordon.service-analysis.changed' THEN
            RETURN 'AMBER_STRICT';
          -- It has the words of its alert.
          WHEN 'dev.cordon.tuning-request.changed' THEN
            RETURN (
              SELECT CASE WHEN origin.handling = 'RED' OR around.handling IN ('RED', 'AMBER_STRICT') THEN 'RED' ELSE 'AMBER_STRICT' END
              FROM tuning_request AS request LEFT JOIN alert AS origin ON origin.id = request.origin_alert_id
                LEFT JOIN incident AS around ON around.id = origin.incident_id
              WHERE request.id = CAST(subject AS uuid));
          WHEN 'dev.cordon.alert-correlation.changed' THEN
            -- For those who may read each of the alerts, and the incident that it leads to.
            RETURN (
              SELECT marking FROM (
                SELECT marking_of_alerts(alert_ids) AS marking FROM alert_correlation WHERE id = CAST(subject AS uuid)
                UNION ALL
                SELECT incident.handling FROM alert_correlation AS correlation
                  JOIN incident ON incident.id = correlation.correlated_incident_id
                  WHERE correlation.id = CAST(subject AS uuid)) AS of_each
              ORDER BY array_position(ARRAY['RED', 'AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR'], marking) LIMIT 1);
          -- One event of many alerts is for those who may read each of them.
          WHEN 'dev.cordon.alerts.changed' THEN
            RETURN marking_of_alerts((SELECT alert_ids FROM alert_batch WHERE id = CAST(subject AS uuid)));
          -- A hunt outside an incident has a marking of its own.
          WHEN 'dev.cordon.breach-hunt.changed' THEN
            RETURN (
              SELECT coalesce(incident.handling, hunt.handling)
              FROM breach_hunt AS hunt LEFT JOIN incident ON incident.id = hunt.incident_id
              WHERE hunt.id = CAST(subject AS uuid));
          WHEN 'dev.cordon.vulnerability.changed' THEN
            RETURN (SELECT handling FROM vulnerability WHERE id = CAST(subject AS uuid));
          -- What is not published is for those alone who write it.
          WHEN 'dev.cordon.threat-briefing.changed' THEN
            RETURN (
              SELECT CASE WHEN edition = 0 THEN 'RED' ELSE handling END FROM threat_briefing WHERE id = CAST(subject AS uuid));
          WHEN 'dev.cordon.threat-actor-profile.changed' THEN
            RETURN (SELECT handling FROM threat_actor_profile WHERE id = CAST(subject AS uuid));
          ELSE
            RETURN (SELECT handling FROM incident WHERE id = CAST(subject AS uuid));
        END CASE;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
