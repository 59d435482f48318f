import type { Write } from "../../../platform/actions/decision.js";
import { systemViewer } from "../../../platform/identity/viewer.js";
import { timedReactionsOn } from "../../access/reactions-on.js";
import { type Handling, handlings } from "../../response-model/evidence/handlings.js";
import { clearedByARound } from "../../response-model/machines/cleared-by-a-round.js";
import type { Records } from "../domain/records/records.js";
import { affectedServices } from "../domain/service-file.js";
import { severityOf } from "../domain/severity-of.js";
import { serviceMilestone } from "../domain/writes/milestones.js";
import { newResponse } from "../domain/writes/new-response.js";
import { setIncident } from "../domain/writes/set-incident.js";
import { type MergeFile, mergeAggregate } from "../store/aggregates/merge-aggregate.js";

const strictest = (one: Handling, other: Handling): Handling => {
  const order = Object.keys(handlings) as Handling[];
  return order.find((marking) => marking === one || marking === other) ?? one;
};

interface Facts {
  readonly loaded: MergeFile;
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** The clocks of the duplicate: one that both have counts from the earlier start, one that only it has runs on here. */
const clocks = ({ loaded: { incident, obligations, duplicate }, newIdentifier }: Facts): readonly Write<Records>[] =>
  duplicate.obligations
    .filter(({ state }) => state === "ENDED")
    .flatMap((other): readonly Write<Records>[] => {
      const own = obligations.find(({ clock }) => clock === other.clock);
      if (!own) {
        const row = {
          ...other,
          id: newIdentifier(),
          incidentId: incident.id,
          state: "RUNNING",
          settledAt: null,
        } as const;
        return [{ insert: "NotificationObligation", row }];
      }
      const { startedAt, dueAt } = other;
      return own.settledAt === null && startedAt < own.startedAt
        ? [{ update: "NotificationObligation", id: own.id, set: { startedAt, dueAt } }]
        : [];
    });

/** The services of the duplicate that do not count here yet: each begins with analysis. */
const services = (facts: Facts): readonly Write<Records>[] => {
  const { loaded, now, newIdentifier } = facts;
  const { incident, responses, duplicate } = loaded;
  const known = affectedServices(loaded).map(({ service }) => service.id);
  const by = { ...facts, viewer: systemViewer };
  return affectedServices(duplicate)
    .filter(({ service }) => !known.includes(service.id))
    .flatMap(({ response: { serviceId, severity, priority } }): readonly Write<Records>[] => {
      const released = responses.find((response) => response.serviceId === serviceId);
      const judged = severity !== null && priority !== null ? { severity, priority } : null;
      const row = newResponse(newIdentifier(), { incidentId: incident.id, serviceId }, now, judged);
      const { round, ...set } = { ...row, id: released?.id ?? row.id, round: (released?.round ?? 0) + 1 };
      return [
        released
          ? { update: "ServiceResponse", id: released.id, set: { ...set, round, version: released.version + 1 } }
          : { insert: "ServiceResponse", row },
        serviceMilestone(by, "ANALYSIS_OPENED", { serviceId, round }),
      ];
    });
};

export const takeInDuplicate = timedReactionsOn(mergeAggregate)({
  name: "takeInDuplicate",
  description:
    "Takes into the incident that goes on what a duplicate has that was merged into it: its services, its alerts, the earlier starts of its clocks, the stricter marking, its virtual team. What the duplicate records of itself stays with it.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "2.0.0",
    transitions: [
      { machine: "ServiceResponse", from: [], to: "ANALYSIS", beside: true },
      { machine: "ServiceResponse", from: ["RELEASED"], to: "ANALYSIS", beside: true },
    ],
    clears: [
      ...clearedByARound,
      { is: "ALERTS_DISPOSITIONED", certainty: "POSSIBLY" },
      { is: "RECOVERY_VALIDATED", certainty: "POSSIBLY" },
    ],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
  },
  everySeconds: 1,
  decide: (facts) => {
    const { loaded } = facts;
    const { incident, duplicate } = loaded;
    const joined = affectedServices(duplicate).map(({ response }) => response);
    const members = [...incident.virtualTeamPersonIds];
    const roles = [...incident.virtualTeamRoles];
    duplicate.incident.virtualTeamPersonIds.forEach((id, place) => {
      if (members.includes(id)) return;
      members.push(id);
      roles.push(duplicate.incident.virtualTeamRoles[place] ?? "EXPERT");
    });
    const all = [
      ...loaded.responses,
      ...joined.filter((one) => !loaded.responses.some((own) => own.serviceId === one.serviceId)),
    ];
    return {
      summary: `Took in ${duplicate.incident.number} "${duplicate.incident.title}", which is the same`,
      writes: [
        ...services(facts),
        ...clocks(facts),
        ...duplicate.alerts.map(
          ({ id, version }) =>
            ({ update: "Alert", id, set: { incidentId: incident.id, version: version + 1 } }) as const,
        ),
        setIncident(loaded, {
          serviceIds: [...new Set([...incident.serviceIds, ...duplicate.incident.serviceIds])],
          handling: strictest(incident.handling, duplicate.incident.handling),
          virtualTeamPersonIds: members,
          virtualTeamRoles: roles,
          customerDataEffects: [
            ...new Set([...incident.customerDataEffects, ...duplicate.incident.customerDataEffects]),
          ],
          ...severityOf(incident, all),
        }),
        { update: "Incident", id: duplicate.incident.id, set: { mergeDueAt: null } },
      ],
    };
  },
});
