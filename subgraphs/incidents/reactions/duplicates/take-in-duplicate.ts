import type { Write } from "../../../../platform/actions/decision.js";
import { systemViewer } from "../../../../platform/identity/viewer.js";
import { timedReactionsOn } from "../../../access/acting/reactions-on.js";
import type { Handling } from "../../../response-model/evidence/handlings.js";
import { strictest } from "../../../response-model/evidence/strictest.js";
import type { VirtualTeamRole } from "../../../response-model/process/virtual-team-roles.js";
import { judgedAnew, shutByJoining } from "../../domain/gates/case/shut-by-joining.js";
import type { Records } from "../../domain/records/records.js";
import type { ServiceResponse } from "../../domain/records/response/service-response.js";
import { affectedServices } from "../../domain/service-file.js";
import { shutOutCustodians } from "../../domain/shut-out-custodians.js";
import { alertEntry } from "../../domain/triage/alert-entry.js";
import { serviceMilestone } from "../../domain/writes/milestones.js";
import { judgedAs, newResponse, nextResponse, type SeverityJudgement } from "../../domain/writes/new-response.js";
import { contradictedExceptions } from "../../domain/writes/obligations/contradicted-exceptions.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { change, followingServices } from "../../domain/writes/severity-changes.js";
import { withCustodian } from "../../domain/writes/with-custodian.js";
import { withRoleHolder } from "../../domain/writes/with-role-holder.js";
import { type MergeFile, mergeAggregate } from "../../store/aggregates/case/merge-aggregate.js";
import { keptWithDuplicate } from "./kept-with-duplicate.js";
import { owedWithDuplicate } from "./owed-with-duplicate.js";

const earliest = (one: Date | null, other: Date | null): Date | null =>
  one && other ? new Date(Math.min(one.getTime(), other.getTime())) : (one ?? other);

interface Given {
  readonly loaded: MergeFile;
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** The responses with which the services of the duplicate join that do not count here yet: each begins with analysis. */
const joining = ({ loaded, now, newIdentifier }: Given): readonly ServiceResponse[] => {
  const { incident, responses, duplicate } = loaded;
  const known = affectedServices(loaded).map(({ service }) => service.id);
  return affectedServices(duplicate)
    .filter(({ service }) => !known.includes(service.id))
    .map(({ response }) => {
      const { serviceId, assessmentDueAt } = response;
      const released = responses.find((own) => own.serviceId === serviceId);
      const joined = released
        ? nextResponse(released, now, judgementOf(response))
        : newResponse(newIdentifier(), { incidentId: incident.id, serviceId }, now, judgementOf(response));
      return { ...joined, assessmentDueAt, ...flagOf(response, joined) };
    });
};

/** What an eradication is flagged for: a merge does not take a flag back. */
const flagOf = ({ businessImpact, flaggedAt }: ServiceResponse, own: ServiceResponse) =>
  flaggedAt && !own.flaggedAt ? { businessImpact, flaggedAt } : {};

const judgementOf = ({ severity, priority, severityProvisional }: ServiceResponse): SeverityJudgement | null =>
  severity !== null && priority !== null ? { severity, priority, severityProvisional } : null;

/** How sure a judgement is: none, a provisional one, that of the service's own team. */
const certaintyOf = ({ severity, severityProvisional }: ServiceResponse): number =>
  severity === null ? 0 : severityProvisional ? 1 : 2;

/** Of the services that both have, what the duplicate says beyond: a surer judgement of how bad it is, a flagged eradication. */
const enriched = ({ loaded }: Given) =>
  affectedServices(loaded).flatMap(({ response: own }) => {
    const other = loaded.duplicate.responses.find(({ serviceId }) => serviceId === own.serviceId);
    if (!other || other.state === "RELEASED") return [];
    const judged = certaintyOf(other) > certaintyOf(own) ? judgementOf(other) : null;
    const set = { ...(judged && judgedAs(judged)), ...flagOf(other, own) };
    return Object.keys(set).length > 0 ? [{ own, judged, set }] : [];
  });

const join = (given: Given, response: ServiceResponse): readonly Write<Records>[] => {
  const { id, ...set } = response;
  return [
    given.loaded.responses.some((own) => own.id === id)
      ? { update: "ServiceResponse", id, set }
      : { insert: "ServiceResponse", row: response },
    serviceMilestone({ ...given, viewer: systemViewer }, "ANALYSIS_OPENED", response),
  ];
};

/** Both virtual teams as one; and whom the marking would shut out who holds a role here, or has evidence of either, is of it. */
function virtualTeam(file: MergeFile, handling: Handling) {
  const { incident, assignments, duplicate } = file;
  const roles = new Map<string, VirtualTeamRole>();
  for (const { virtualTeamPersonIds, virtualTeamRoles } of [incident, duplicate.incident])
    virtualTeamPersonIds.forEach((id, place) => {
      roles.set(id, roles.get(id) ?? virtualTeamRoles[place] ?? "EXPERT");
    });
  const both = { virtualTeamPersonIds: [...roles.keys()], virtualTeamRoles: [...roles.values()] };
  const holders = handling === "RED" ? assignments.filter(({ state }) => state === "ACCEPTED") : [];
  const team = holders.reduce(withRoleHolder, both);
  return [...shutOutCustodians(file, { handling, ...team }), ...shutOutCustodians(duplicate, team)].reduce(
    withCustodian,
    team,
  );
}

export const takeInDuplicate = timedReactionsOn(mergeAggregate)({
  name: "takeInDuplicate",
  description:
    "Takes into the incident that goes on what a duplicate has that was merged into it: its services, its affected tenants, its alerts, the findings of hunts, the earlier starts of its clocks, what was found on the laws, the stricter marking, its virtual team, its legal holds, the longer retention, which precursors announced it, and which vulnerabilities were exploited in it. Whoever has evidence of either and would be shut out by that is of the virtual team. What the duplicate records of itself stays with it, and so does its evidence, which the virtual team of both goes on with there. A notice that was found not to be due here, and was still owed there, is owed again. One that was given in the duplicate meets nothing here by itself: whoever owes it here judges whether it is enough, and records it with the moment at which it was sent.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "2.0.0",
    transitions: [
      { machine: "NotificationObligation", from: [], to: "RUNNING", beside: true },
      { machine: "NotificationObligation", from: ["MET"], to: "MET_LATE", beside: true },
      { machine: "NotificationObligation", from: ["EXCEPTED"], to: "RUNNING", beside: true },
      { machine: "ServiceResponse", from: [], to: "ANALYSIS", beside: true },
      { machine: "ServiceResponse", from: ["RELEASED"], to: "ANALYSIS", beside: true },
      { machine: "LegalHold", from: [], to: "IN_FORCE", beside: true },
    ],
    establishes: [
      { is: "DUPLICATES_TAKEN_IN", certainty: "POSSIBLY" },
      { is: "FINDING_RECORDED", certainty: "POSSIBLY" },
      { is: "REGULATIONS_ASSESSED", certainty: "POSSIBLY" },
      { is: "VIRTUAL_TEAM_FORMED", certainty: "POSSIBLY" },
      { is: "ALERTS_DISPOSITIONED", certainty: "POSSIBLY" },
      { is: "SERVICES_AFFECTED", of: "THIS_SERVICE", certainty: "POSSIBLY" },
      { is: "SEVERITY_ASSESSED", of: "THIS_SERVICE", certainty: "POSSIBLY" },
      { is: "SEVERITY_KNOWN", of: "EVERY_SERVICE", certainty: "POSSIBLY" },
      { is: "A_SERVICE_AFFECTED", certainty: "POSSIBLY" },
    ],
    clears: [
      ...judgedAnew.map((effect) => ({ ...effect, certainty: "POSSIBLY" }) as const),
      { is: "ALERTS_DISPOSITIONED", certainty: "POSSIBLY" },
      { is: "FINDING_RECORDED", certainty: "POSSIBLY" },
      { is: "REGULATIONS_ASSESSED", certainty: "POSSIBLY" },
      { is: "NOTIFICATIONS_MADE", certainty: "POSSIBLY" },
      { is: "NOTIFICATIONS_SETTLED", certainty: "POSSIBLY" },
      { is: "SEVERITY_KNOWN", of: "EVERY_SERVICE", certainty: "POSSIBLY" },
      ...shutByJoining(),
      { is: "NO_HOLD_IN_FORCE", certainty: "POSSIBLY" },
    ],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
  },
  everySeconds: 1,
  decide: (given) => {
    const { loaded } = given;
    const { incident, responses, duplicate } = loaded;
    const joined = joining(given);
    const more = enriched(given);
    const changed = [...joined, ...more.map(({ own, set }) => ({ ...own, ...set }))];
    const others = responses.filter((own) => !changed.some(({ id }) => id === own.id));
    const reason = `As ${duplicate.incident.number} was judged, which is the same.`;
    const judging = { ...given, viewer: systemViewer };
    const follows = followingServices(judging, [...others, ...changed], { reason });
    const kept = keptWithDuplicate(given);
    const handling = strictest(incident.handling, duplicate.incident.handling);
    const team = virtualTeam(loaded, handling);
    // One for all of them: so they take one statement.
    const moved = { incidentId: incident.id };
    const by = { ...judging, operation: "takeInDuplicate" };
    return {
      summary: `Took in ${duplicate.incident.number} "${duplicate.incident.title}", which is the same`,
      writes: [
        ...joined.flatMap((response) => join(given, response)),
        ...more.map(({ own: { id }, set }) => ({ update: "ServiceResponse", id, set }) as const),
        ...contradictedExceptions(loaded, duplicate.incident.customerDataEffects),
        // After those, since what both owe counts from the earlier start.
        ...owedWithDuplicate(given),
        ...loaded.brought.map(({ id }) => ({ update: "Alert", id, set: moved }) as const),
        ...loaded.brought.map((alert) => alertEntry(by, "MERGED", alert, moved)),
        setIncident(loaded, {
          serviceIds: [...incident.serviceIds, ...joined.map(({ serviceId }) => serviceId)],
          handling,
          ...team,
          customerDataEffects: [
            ...new Set([...incident.customerDataEffects, ...duplicate.incident.customerDataEffects]),
          ],
          customersNotifiedAt: earliest(incident.customersNotifiedAt, duplicate.incident.customersNotifiedAt),
          ...follows.set,
          ...kept.set,
        }),
        ...joined.flatMap((response) => {
          const judged = judgementOf(response);
          const why = { reason, provisional: response.severityProvisional };
          return judged ? [change(judging, response.serviceId, { severity: null, priority: null }, judged, why)] : [];
        }),
        ...more.flatMap(({ own, judged }) =>
          judged
            ? [
                change(judging, own.serviceId, own, judged, {
                  reason,
                  provisional: judged.severityProvisional ?? false,
                }),
              ]
            : [],
        ),
        ...follows.history,
        ...kept.writes,
        // A link is never changed: that of the duplicate stays, and whoever reads the precursor sees at either that it was announced.
        ...loaded.announcedBy.map(
          (link) =>
            ({
              insert: "PrecursorLink",
              row: { ...link, id: given.newIdentifier(), version: 1, incidentId: incident.id },
            }) as const,
        ),
        // Whoever works on the one case reads the records that stay with the duplicate, and goes on with its evidence there.
        { update: "Incident", id: duplicate.incident.id, set: { mergeDueAt: null, ...team } },
      ],
    };
  },
});
