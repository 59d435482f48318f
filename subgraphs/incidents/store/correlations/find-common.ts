import type { EntityManager } from "typeorm";
import { type Common, type Correlated, correlationBounds } from "../../domain/correlation/correlate.js";
import { entityOf } from "../../domain/entities/entity-key.js";

/** An alert that nobody has compared with others yet. */
export interface Uncompared {
  readonly id: string;
  readonly service_id: string;
  readonly reported_indicators: readonly string[];
  readonly reported_techniques: readonly string[];
  readonly reported_entities: readonly string[];
  readonly last_seen_at: Date;
}

/** One of which is left what is worth comparing. */
export interface Comparable extends Uncompared {
  /** What of the organization's own it was reported with: it means nothing at another service. */
  readonly reported_assets: readonly string[];
}

interface CommonMatch extends Correlated {
  readonly value: string;
  readonly of: string;
}

/** An open incident that any responder may read. */
export const isOpenIncidentAs = (incident: string): string =>
  `${incident}.state IN ('SUSPECTED', 'RECEIVED', 'DECLARED') AND ${incident}.handling NOT IN ('RED', 'AMBER_STRICT')`;

export const isOpenIncident = isOpenIncidentAs("incident");

/** An alert that any responder may read, and that waits or belongs to such an incident. */
export const isOpen = `alert.state <> 'CLOSED' AND alert.suppressed_at IS NULL
  AND alert.handling NOT IN ('RED', 'AMBER_STRICT')
  AND (alert.incident_id IS NULL OR EXISTS (
    SELECT FROM incident WHERE incident.id = alert.incident_id AND ${isOpenIncident}))`;

/** An alert that waits, is held back by nothing, and that any responder may read. */
export const isWaiting = `alert.incident_id IS NULL AND alert.state <> 'CLOSED' AND alert.suppressed_at IS NULL
  AND alert.handling NOT IN ('RED', 'AMBER_STRICT')`;

const isLinked = `alert.incident_id IS NOT NULL AND ${isOpen}`;
const columns = `alert.id, alert.service_id AS "serviceId", alert.incident_id AS "incidentId"`;

/** Of so many of the latest alerts of a service those are compared that have something of the organization's own in common. */
const latest = 1_000;

/** So many rows are read at a time of what some alerts share, fewer of each value the more there are. */
const maxRead = 20_000;

/** The technique at the service: it means nothing elsewhere. */
export const pairsOf = ({ service_id, reported_techniques }: Uncompared) =>
  reported_techniques.map((value) => `${service_id} ${value}`);

const assetsOf = ({ service_id, reported_assets }: Comparable) =>
  reported_assets.map((value) => `${service_id} ${value}`);

type Basis = "SHARED_INDICATOR" | "SHARED_ENTITY";

/** What anchors a suggestion to an indicator as it is reported, or to an entity. */
const anchorOf = (basis: Basis, value: string) => `${basis} ${value}`;

export const anchorsOf = (alerts: readonly Comparable[]): readonly string[] => [
  ...new Set(
    alerts.flatMap((one) => [
      ...one.reported_indicators.map((value) => anchorOf("SHARED_INDICATOR", value)),
      ...one.reported_entities.map((key) => anchorOf("SHARED_ENTITY", key)),
      ...assetsOf(one).map((pair) => `SHARED_ASSET ${pair}`),
      ...pairsOf(one).map((pair) => `SHARED_TECHNIQUE ${pair}`),
    ]),
  ),
];

/** Those of some alerts that can be compared. */
export async function openOf(
  transaction: EntityManager,
  alerts: readonly Uncompared[],
): Promise<ReadonlyMap<string, Correlated>> {
  const rows = await transaction.query<readonly Correlated[]>(
    `SELECT alert.id, alert.service_id AS "serviceId", alert.incident_id AS "incidentId"
     FROM alert WHERE alert.id = ANY(CAST($1 AS uuid[])) AND ${isOpen}`,
    [alerts.map(({ id }) => id)],
  );
  return new Map(rows.map((one) => [one.id, one]));
}

/**
 * What some alerts have in common with others, by four statements whose cost goes by those alerts and not by the table. They themselves are
 * among them, however many came before.
 * @param open those of them that can be compared
 * @param judged how many alerts each anchor has that somebody has judged, and that fill no place of others
 */
export async function findCommon(
  transaction: EntityManager,
  alerts: readonly Comparable[],
  open: ReadonlyMap<string, Correlated>,
  judged: ReadonlyMap<string, number>,
  now: Date,
): Promise<readonly Common[]> {
  const pairs = earliest(alerts, pairsOf, now);
  const byTechnique = await transaction.query<readonly CommonMatch[]>(
    `SELECT split_part(wanted.pair, ' ', 2) AS value, wanted.pair AS of, found.*
     FROM unnest(CAST($1 AS text[]), CAST($2 AS timestamptz[])) AS wanted(pair, seen_at),
     LATERAL (SELECT ${columns} FROM (SELECT * FROM alert AS of_service
         WHERE of_service.service_id = CAST(split_part(wanted.pair, ' ', 1) AS uuid) ORDER BY of_service.id DESC LIMIT 200) AS alert
       WHERE alert.reported_techniques @> ARRAY[split_part(wanted.pair, ' ', 2)]
         AND alert.last_seen_at > wanted.seen_at - interval '1 hour' AND ${isOpen}) AS found`,
    [[...pairs.keys()], [...pairs.values()]],
  );
  return [
    ...(await findReporting(transaction, "SHARED_INDICATOR", alerts, open, judged, now)),
    ...(await findReporting(transaction, "SHARED_ENTITY", alerts, open, judged, now)),
    ...grouped([...(await findByAsset(transaction, alerts, now)), ...ownAssets(alerts, open)], "SHARED_ASSET"),
    ...grouped([...byTechnique, ...ownTechniques(alerts, open, pairs)], "SHARED_TECHNIQUE"),
  ];
}

const columnOf = { SHARED_INDICATOR: "reported_indicators", SHARED_ENTITY: "reported_entities" } as const;

/**
 * By an indicator or an entity, at any service: of each as many alerts as a suggestion can hold, and one that is linked. So a host that
 * thousands of alerts name costs no more than one that a hundred do.
 */
async function findReporting(
  transaction: EntityManager,
  basis: Basis,
  alerts: readonly Comparable[],
  open: ReadonlyMap<string, Correlated>,
  judged: ReadonlyMap<string, number>,
  now: Date,
): Promise<readonly Common[]> {
  const column = columnOf[basis];
  const own = alerts.flatMap((alert) => {
    const found = open.get(alert.id);
    return found ? alert[column].map((value) => ({ ...found, value, of: value })) : [];
  });
  const values = [...new Set(own.map(({ value }) => value))];
  if (values.length === 0) return [];
  const seen = earliest(alerts, (alert) => alert[column], now);
  const maxOfValue = Math.max(correlationBounds.alerts, Math.min(1_000, Math.floor(maxRead / values.length)));
  const reports = `alert.${column} @> ARRAY[wanted.value] AND alert.${column} <> '{}'
    AND alert.last_seen_at > wanted.seen_at - interval '1 day'`;
  // One that is linked is looked for by an index of its own: it would be the last of many that wait.
  const found = await transaction.query<readonly CommonMatch[]>(
    `SELECT wanted.value, wanted.value AS of, found.*
     FROM unnest(CAST($1 AS text[]), CAST($2 AS timestamptz[]), CAST($3 AS integer[])) AS wanted(value, seen_at, max_alerts),
     LATERAL (
       (SELECT ${columns} FROM alert WHERE ${reports} AND ${isWaiting} LIMIT wanted.max_alerts)
       UNION ALL
       (SELECT ${columns} FROM alert WHERE ${reports} AND ${isLinked} LIMIT 1)) AS found`,
    [
      values,
      values.map((value) => seen.get(value) ?? now),
      values.map((value) => maxOfValue + Math.min(maxRead, judged.get(anchorOf(basis, value)) ?? 0)),
    ],
  );
  return grouped([...found, ...own], basis);
}

/** Since when something of some alerts was seen: those that waited until there was room go together with what was there at their time. */
function earliest<One extends Uncompared>(
  alerts: readonly One[],
  of: (alert: One) => readonly string[],
  now: Date,
): ReadonlyMap<string, Date> {
  const first = new Map<string, Date>();
  for (const alert of alerts)
    for (const each of of(alert))
      first.set(each, new Date(Math.min(alert.last_seen_at.getTime(), (first.get(each) ?? now).getTime())));
  return first;
}

/** Those compared now that were seen within an hour of the first: what waited until there was room is no longer among the latest of its service. */
const ownTechniques = (
  alerts: readonly Comparable[],
  open: ReadonlyMap<string, Correlated>,
  firstSeen: ReadonlyMap<string, Date>,
): readonly CommonMatch[] =>
  alerts.flatMap((one) => {
    const found = open.get(one.id);
    const isWithin = (pair: string) => one.last_seen_at.getTime() - (firstSeen.get(pair)?.getTime() ?? 0) < 3_600_000;
    const own = found ? pairsOf(one).filter(isWithin) : [];
    return own.flatMap((of) => (found ? [{ ...found, value: of.split(" ")[1] ?? of, of }] : []));
  });

const ownAssets = (alerts: readonly Comparable[], open: ReadonlyMap<string, Correlated>): readonly CommonMatch[] =>
  alerts.flatMap((one) => {
    const found = open.get(one.id);
    return found ? one.reported_assets.map((value) => ({ ...found, value, of: `${one.service_id} ${value}` })) : [];
  });

/** By something of the organization's own: among the latest of the service, since every alert of a busy host has that. */
async function findByAsset(
  transaction: EntityManager,
  alerts: readonly Comparable[],
  now: Date,
): Promise<readonly CommonMatch[]> {
  const some = earliest(alerts, assetsOf, now);
  if (some.size === 0) return [];
  return transaction.query(
    `SELECT asset.value, service.id || ' ' || asset.value AS of, ${columns}
     FROM unnest(CAST($1 AS uuid[])) AS service(id),
     LATERAL (SELECT * FROM alert AS of_service WHERE of_service.service_id = service.id
       ORDER BY of_service.id DESC LIMIT ${latest}) AS alert,
     LATERAL unnest(alert.reported_indicators) AS asset(value),
     unnest(CAST($2 AS text[]), CAST($3 AS timestamptz[])) AS wanted(asset, seen_at)
     WHERE wanted.asset = service.id || ' ' || asset.value
       AND alert.last_seen_at > wanted.seen_at - interval '1 day' AND ${isOpen}`,
    [[...new Set([...some.keys()].map((asset) => asset.split(" ", 1)[0]))], [...some.keys()], [...some.values()]],
  );
}

function grouped(found: readonly CommonMatch[], basis: Common["reason"]["basis"]): readonly Common[] {
  const groups = new Map<string, Map<string, CommonMatch>>();
  for (const one of found) groups.set(one.of, (groups.get(one.of) ?? new Map()).set(one.id, one));
  return [...groups].map(([of, byId]) => {
    const alerts = [...byId.values()];
    return {
      reason: reasonOf(basis, alerts[0]?.value ?? of),
      anchor: `${basis} ${of}`,
      reported: basis === "SHARED_INDICATOR" || basis === "SHARED_ENTITY" ? [of] : [],
      alerts,
    };
  });
}

function reasonOf(basis: Common["reason"]["basis"], value: string): Common["reason"] {
  if (basis !== "SHARED_ENTITY") return { basis, value };
  const entity = entityOf(value);
  return { basis, value: entity.value, entityType: entity.type };
}
