import type { DataSource } from "typeorm";
import type { Alert } from "../domain/records/alerts/alert.js";
import type { Incident } from "../domain/records/case/incident.js";
import type { NotificationObligation } from "../domain/records/notification/notification-obligation.js";
import type { ServiceResponse } from "../domain/records/response/service-response.js";
import { tables } from "../store/tables.js";
import { idOf, people, services } from "./organization.js";

/** Rows that exist already, of which further ones are made. */
export interface Originals {
  readonly incident: Incident;
  readonly response: ServiceResponse;
  readonly alert: Alert;
  readonly obligation: NotificationObligation;
}

type Draw = (below: number) => number;

const minute = 60_000;
const states = ["SUSPECTED", "RECEIVED", "DECLARED", "CLOSED", "MERGED"] as const;
const handlings = ["CLEAR", "GREEN", "AMBER", "AMBER_STRICT", "RED"] as const;
const rules: readonly string[][] = [[], ["7f21"], ["7f21", "Impossible travel"]];
const severities = [
  { severity: "LOW", severityRank: 1 },
  { severity: "HIGH", severityRank: 3 },
] as const;
const of = <Value>(draw: Draw, values: readonly Value[]) => values[draw(values.length)] as Value;
const some = <Value>(draw: Draw, value: Value) => (draw(3) === 0 ? null : value);

/** A moment of a few days in two months, often at one end of a day. */
const moment = (draw: Draw) =>
  new Date(Date.UTC(2026, draw(2), 1 + draw(4)) + of(draw, [0, 1, 720, 1439]) * minute + draw(2) * 59_999);

/** Writes that may happen to cases, drawn one by one: what is counted of them, what they are measured by, and who may read them. */
export const randomCases = ({ manager }: DataSource, originals: Originals, draw: Draw, nextId: () => string) => {
  const anIncident = async () => {
    const rows = await manager.find(tables.Incident, { select: { id: true, openedAt: true, serviceIds: true } });
    return of(draw, rows);
  };
  const after = (time: Date) => new Date(time.getTime() + (draw(9_000) - 100) * minute);
  const serviceIds = () => {
    const all = Object.values(services);
    return [all[draw(3)], ...(draw(3) === 0 ? [all[draw(3)]] : [])].filter(
      (id, place, ids): id is (typeof all)[number] => id !== undefined && ids.indexOf(id) === place,
    );
  };
  const states_ = () => {
    const state = of(draw, states);
    return { state, endedAt: state === "CLOSED" || state === "MERGED" ? new Date("2026-03-01T00:00:00Z") : null };
  };

  const writes: readonly (() => Promise<unknown>)[] = [
    async () => {
      const [id, openedAt] = [nextId(), moment(draw)];
      const affected = serviceIds();
      await manager.insert(tables.Incident, {
        ...originals.incident,
        ...states_(),
        ...{ id, number: `INC-2025-${id.slice(-5)}`, openedAt, serviceIds: affected },
        ...of(draw, severities),
        ...{ handling: of(draw, handlings), priority: 1 + draw(3) },
        ...{ receivedAt: some(draw, after(openedAt)), declaredAt: after(openedAt) },
        find: of(draw, ["SECURITY_HUNT_FIND", "WORKLOAD_TEAM_FIND", "PARTNER_TEAM_FIND"]),
        virtualTeamPersonIds: draw(2) === 0 ? [people.erin.personId] : [people.sena.personId],
        virtualTeamRoles: ["SECURITY_RESPONSE"],
      });
      for (const serviceId of affected)
        await manager.insert(tables.ServiceResponse, {
          ...originals.response,
          ...{ id: nextId(), incidentId: id, serviceId, round: 1 + draw(2) },
        });
    },
    async () => {
      const { id, openedAt, serviceIds: affected } = await anIncident();
      await manager.insert(tables.Milestone, {
        ...{ incidentId: id, id: nextId(), serviceId: of(draw, affected), round: 1 + draw(2) },
        ...{ kind: of(draw, ["CONTAINED", "RESTORED"]), reachedAt: after(openedAt) },
        ...{ recordedById: people.erin.personId, forWholeIncident: false },
      });
    },
    async () => manager.update(tables.Incident, { id: (await anIncident()).id }, states_()),
    async () => manager.update(tables.Incident, { id: (await anIncident()).id }, { handling: of(draw, handlings) }),
    async () => manager.update(tables.Incident, { id: (await anIncident()).id }, { openedAt: moment(draw) }),
    async () => manager.update(tables.Incident, { id: (await anIncident()).id }, { title: "Another title" }),
    async () => manager.update(tables.ServiceResponse, { incidentId: (await anIncident()).id }, { round: 1 + draw(2) }),
    async () => {
      const receivedAt = moment(draw);
      await manager.insert(tables.Alert, {
        ...originals.alert,
        ...{ id: nextId(), state: of(draw, ["RECEIVED", "CLOSED"]), serviceId: of(draw, Object.values(services)) },
        ...{ receivedAt, observedAt: some(draw, new Date(receivedAt.getTime() - draw(900) * minute)) },
        ...{ triagedAt: some(draw, after(receivedAt)), severityAssessmentId: null },
        ...{ acknowledgedAt: some(draw, after(receivedAt)), firstTriagedAt: some(draw, after(receivedAt)) },
        ...{ closedAt: some(draw, after(receivedAt)) },
        ...{ incidentId: some(draw, (await anIncident()).id), handling: of(draw, handlings) },
        ...{ reportedRules: of(draw, rules), severityRank: of(draw, [-1, 1, 3]) },
      });
    },
    async () => {
      const alert = of(draw, await manager.find(tables.Alert, { select: { id: true } }));
      await manager.update(tables.Alert, { id: alert.id }, { severityRank: of(draw, [-1, 1, 3]) });
    },
    async () => {
      const alert = of(draw, await manager.find(tables.Alert, { select: { id: true } }));
      await manager.update(tables.Alert, { id: alert.id }, { incidentId: some(draw, (await anIncident()).id) });
    },
    async () => {
      const alert = of(draw, await manager.find(tables.Alert, { select: { id: true, receivedAt: true } }));
      const set = of(draw, ["acknowledgedAt", "firstTriagedAt", "closedAt"]);
      await manager.update(tables.Alert, { id: alert.id }, { [set]: some(draw, after(alert.receivedAt)) });
    },
    async () => {
      const startedAt = some(draw, moment(draw));
      await manager.insert(tables.NotificationObligation, {
        ...originals.obligation,
        ...{
          id: nextId(),
          incidentId: (await anIncident()).id,
          clock: of(draw, ["CIRCIA_SUPPLEMENT", "CRA_INCIDENT_EARLY_WARNING"]),
        },
        ...{ startedAt, state: "MET", settledAt: startedAt && after(startedAt), addresseeName: nextId() },
      });
    },
    async () => {
      const all = await manager.find(tables.NotificationObligation, { select: { id: true } });
      await manager.update(tables.NotificationObligation, { id: of(draw, all).id }, { startedAt: moment(draw) });
    },
    async () =>
      manager.query("UPDATE directory_service SET owner_team_id = $1 WHERE id = $2", [
        idOf(202 + draw(2)),
        of(draw, Object.values(services)),
      ]),
  ];
  return {
    /** Writes something. */
    write: async () => writes[draw(writes.length)]?.(),
    /** Opens a case. */
    open: async () => writes[0]?.(),
  };
};
