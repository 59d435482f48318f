/** Times as GraphQL writes them. */
const time = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What somebody of the security side may read: everything, but for what is RED and not theirs. */
const visible = (table: string, person: string) =>
  `(${table}.handling <> 'RED' OR ${person}::uuid = ANY(${table}.virtual_team_person_ids))`;

const listRows = (rows: string, order: string, from: string) =>
  `COALESCE((SELECT json_agg(json_build_object(${rows}) ORDER BY ${order}) FROM ${from}), '[]'::json)`;

const ofServices = (ids: string) => `
  'services', (SELECT json_agg(json_build_object('name', service.name) ORDER BY place)
    FROM unnest(${ids}) WITH ORDINALITY AS wanted(id, place) JOIN service USING (id)),
  ${respondersOf(ids)}`;

const onSecuritySide = `team.responsibilities && ARRAY(
  SELECT DISTINCT code FROM team AS security, unnest(security.responsibilities) AS code
  WHERE security.function = 'SECURITY_RESPONSE')`;

const isOwned = (ids: string) =>
  `EXISTS (SELECT FROM service WHERE service.owner_team_id = team.id AND service.id = ANY(${ids}))`;

function respondersOf(ids: string): string {
  return `
  'responsibleTeams', (SELECT json_agg(json_build_object('name', team.name, 'function', team.function) ORDER BY team.name, team.id)
    FROM team WHERE ${onSecuritySide} OR ${isOwned(ids)}),
  'onCall', (SELECT json_agg(json_build_object('personName', person.name, 'team', json_build_object('name', team.name))
      ORDER BY rotation.name, rotation.id)
    FROM on_call_rotation AS rotation JOIN team ON team.id = rotation.team_id
    JOIN person ON person.id = rotation.participant_ids[1 + mod(
      floor(extract(epoch FROM now() - rotation.starts_at) / 3600 / rotation.shift_hours)::int, cardinality(rotation.participant_ids))]
    WHERE 'SECURITY_ON_CALL_AND_RESPONSE_LEAD' = ANY(team.responsibilities) OR ${isOwned(ids)})`;
}

/** Who has accepted to own the incident for the service of a response. */
const ownerOf = (fields: string) => `(SELECT json_build_object(${fields}) FROM assignment
    WHERE assignment.incident_id = response.incident_id AND assignment.service_id = response.service_id
      AND assignment.state = 'ACCEPTED')`;

export const listOfIncidents = {
  name: "list_of_incidents",
  text: `SELECT json_agg(json_build_object('id', id, 'number', number, 'title', title, 'state', state, 'phase', phase,
      'severity', severity, 'handling', handling, 'openedAt', ${time("opened_at")}, 'serviceIds', service_ids,
      'serviceResponses', ${listRows(
        `'serviceId', service_id, 'state', state, 'owner', ${ownerOf("'personName', person_name")}`,
        "id",
        "service_response AS response WHERE incident_id = page.id",
      )}) ORDER BY id DESC) AS answer
    FROM (SELECT * FROM incident WHERE id < $1 AND ${visible("incident", "$3")} ORDER BY id DESC LIMIT $2) AS page`,
};

export const listOfTeams = {
  name: "list_of_teams",
  text: `SELECT json_object_agg(key, json_build_object(${ofServices("ids")})) AS answer
    FROM unnest($1::text[]) AS key, LATERAL (SELECT string_to_array(key, ',')::uuid[] AS ids) AS split`,
};

export const listOfLessons = {
  name: "list_of_lessons",
  text: `SELECT json_object_agg(incident_id, json_build_object('state', state, 'kind', kind)) AS answer
    FROM review WHERE incident_id = ANY($1::uuid[]) AND ${visible("review", "$2")}`,
};

const ofIncident = "WHERE incident_id = incident.id";
const ofResponse = "WHERE incident_id = response.incident_id AND service_id = response.service_id";

/** The code of an operation's name, as the schema has it: `OPEN_INCIDENT` for `openIncident`. */
const codeOf = (column: string) => `upper(regexp_replace(${column}, '([a-z0-9])([A-Z])', '\\1_\\2', 'g'))`;

export const caseOfIncident = {
  name: "case_of_incident",
  text: `SELECT json_build_object('number', number, 'title', title, 'state', state, 'phase', phase,
      'severity', severity, 'serviceIds', service_ids,
      'virtualTeam', ${listRows(
        "'role', role, 'person', json_build_object('id', person_id)",
        "place",
        "unnest(virtual_team_roles, virtual_team_person_ids) WITH ORDINALITY AS member(role, person_id, place)",
      )},
      'serviceResponses', ${listRows(
        `'state', state, 'round', round, 'service', json_build_object('id', service_id),
          'owner', ${ownerOf("'person', json_build_object('id', person_id)")},
          'milestoneHistory', json_build_object('nodes', ${listRows(`'kind', kind, 'round', round, 'reachedAt', ${time("reached_at")}`, "id", `milestone ${ofResponse}`)}),
          'recoveryPlans', ${listRows("'state', state, 'text', text", "id", `recovery_plan ${ofResponse}`)}`,
        "id",
        `service_response AS response ${ofIncident}`,
      )},
      'milestoneHistory', json_build_object('nodes', ${listRows(`'kind', kind, 'reachedAt', ${time("reached_at")}`, "id", `milestone ${ofIncident} AND service_id IS NULL`)}),
      'assignments', ${listRows("'role', role, 'state', state, 'person', json_build_object('id', person_id)", "id", `assignment ${ofIncident}`)},
      'alerts', ${listRows(
        `'title', alert.title, 'disposition', alert.disposition, 'severityAssessment',
          json_build_object('severity', assessment.severity, 'priority', assessment.priority)`,
        "alert.id",
        `alert JOIN severity_assessment AS assessment ON assessment.id = severity_assessment_id WHERE alert.incident_id = incident.id`,
      )},
      'analyses', ${listRows("'attackVector', attack_vector, 'findings', findings", "id", `analysis ${ofIncident}`)},
      'responseSteps', ${listRows("'phase', phase, 'round', round, 'description', description", "id", `response_step ${ofIncident}`)},
      'notificationObligations', ${listRows(
        `'clock', clock, 'dueAt', ${time("due_at")}, 'state', state`,
        "id",
        `notification_obligation ${ofIncident}`,
      )},
      'customerNotices', json_build_object('nodes', ${listRows(`'channel', channel, 'releasedAt', ${time("released_at")}`, "id", `customer_notice ${ofIncident}`)}),
      'timeline', json_build_object('nodes', ${listRows(
        `'sequence', sequence, 'recordedAt', ${time("recorded_at")}, 'actorName', actor_name, 'operation', ${codeOf("operation")}, 'text', text`,
        "sequence",
        `timeline_entry ${ofIncident}`,
      )})) AS answer
    FROM incident WHERE id = $1 AND ${visible("incident", "$2")}`,
};

export const caseOfLessons = {
  name: "case_of_lessons",
  text: `SELECT json_build_object('state', state, 'kind', kind, 'conclusion', conclusion,
      'serviceSideAnalyses', ${listRows(
        "'service', json_build_object('id', service_id), 'exposure', exposure",
        "id",
        "service_side_analysis WHERE review_id = review.id",
      )},
      'lessons', ${listRows(
        `'kind', lesson.kind, 'whatHappened', what_happened, 'followUps', ${listRows(
          `'title', title, 'state', state, 'owner', CASE WHEN owner_id IS NOT NULL THEN json_build_object('id', owner_id) END`,
          "id",
          "follow_up WHERE lesson_id = lesson.id",
        )}`,
        "lesson.id",
        "lesson WHERE review_id = review.id",
      )}) AS answer
    FROM review WHERE incident_id = $1 AND ${visible("review", "$2")}`,
};

export const caseOfTeams = {
  name: "case_of_teams",
  text: `SELECT json_build_object(
      'ofIncident', json_build_object(
        'services', (SELECT json_agg(json_build_object('name', service.name, 'owner', json_build_object('name', team.name)) ORDER BY place)
          FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted(id, place) JOIN service USING (id) JOIN team ON team.id = owner_team_id),
        ${respondersOf("$1::uuid[]")}),
      'people', (SELECT json_object_agg(id, json_build_object('name', name, 'teams',
          (SELECT json_agg(json_build_object('name', team.name) ORDER BY place)
           FROM unnest(person.team_ids) WITH ORDINALITY AS wanted(id, place) JOIN team USING (id))))
        FROM person WHERE id = ANY($2::uuid[])),
      'services', (SELECT json_object_agg(id, json_build_object('name', name)) FROM service WHERE id = ANY($3::uuid[]))) AS answer`,
};
