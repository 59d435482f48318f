import type { Handling } from "../../../../response-model/evidence/handlings.js";
import { maxRetention } from "../../../../response-model/evidence/retention-bounds.js";
import { gateRules, type Unmet } from "../../../../response-model/gates/gate-rules.js";
import { stateWords } from "../../../../response-model/machines/case/incident-states.js";
import { dueAt } from "../../../../response-model/notification/clocks/due-at.js";
import type { CaseFile, CountedAlerts } from "../../case-file.js";
import { hasExpired } from "../../has-expired.js";
import { type NamesServices, nameOfCaseService } from "../../named-services.js";
import { approvalFor, approvalsOf, isApprovedOtherwise } from "../../people/approval-for.js";
import { holderOf, leadRole, openOfferOf } from "../../people/holder-of.js";
import { holdersOutside } from "../../people/holders-outside.js";
import { missingFromVirtualTeam } from "../../people/missing-from-virtual-team.js";
import type { Incident } from "../../records/case/incident.js";
import { affectedServices } from "../../service-file.js";
import { shutOutCustodians } from "../../shut-out-custodians.js";
import { nameOfAlert } from "../../writes/name-of-alert.js";
import { someNames } from "../../writes/some-names.js";
import { owedByTheResponse, unsettledObligations } from "../notification/unsettled-obligations.js";
import { notMerged } from "./not-merged.js";
import { standsBesideAlerts } from "./stands-beside-alerts.js";

const met = [] as const;
const over = ["CLOSED", "DISMISSED", "WITHDRAWN"] as const;

/** An incident that has ended, by its state; nothing for one that is open. */
function whyEnded({ state, endedAt, mergedIntoNumber, mergeDueAt }: Incident): readonly Unmet<"INCIDENT_OPEN">[] {
  const at = endedAt?.toISOString() ?? "";
  const survivor = mergedIntoNumber ?? "";
  if (state === "MERGED")
    return mergeDueAt ? [["BEING_MERGED", { survivor }]] : [["MERGED", { survivor, endedAt: at }]];
  const ended = over.find((one) => one === state);
  return ended ? [[ended, { endedAt: at }]] : met;
}

const namesOf = ({ first, count }: CountedAlerts) => someNames(first.map(nameOfAlert), count);

/** The gates of an incident as a whole. */
export const incidentGates = gateRules<
  CaseFile & NamesServices,
  {
    readonly handling?: Handling;
    readonly tuning?: string | null;
    readonly determination?: string;
    readonly serviceIds?: readonly string[];
    readonly notAffectedServiceIds?: readonly string[];
    readonly retainUntil?: Date;
    readonly legalHold?: boolean | null;
    readonly definitionPredicates?: readonly string[];
    readonly attackPathsInspected?: boolean;
    readonly severity?: string | null;
    readonly serviceId?: string;
    readonly assignmentId?: string;
  }
>()({
  INCIDENT_OPEN: ({ incident }) => whyEnded(incident),
  OPEN_OR_DISMISSED: ({ incident }) =>
    whyEnded(incident).flatMap((reason) => {
      const [code] = reason;
      return code === "DISMISSED" || code === "WITHDRAWN" ? [] : [reason as Unmet<"OPEN_OR_DISMISSED">];
    }),
  NOT_MERGED: notMerged,
  RESPONSE_OPEN: ({ incident: { state, mergedIntoNumber } }) => {
    if (["SUSPECTED", "RECEIVED", "DECLARED"].includes(state)) return met;
    if (state === "MERGED") return [["MERGED", { survivor: mergedIntoNumber ?? "" }]];
    return [["OVER", { state: stateWords(state) }]];
  },
  VIRTUAL_TEAM_FORMED: ({ incident, virtualTeam, ...file }) => {
    const missing = missingFromVirtualTeam(
      virtualTeam,
      affectedServices({ incident, virtualTeam, ...file }).map(({ service }) => service),
    );
    if (missing.length === 0) return met;
    return [[whyEnded(incident).length === 0 ? "INCOMPLETE" : "INCOMPLETE_AT_THE_END", { missing }]];
  },
  READERS_REMAIN: (file, { input: { handling = file.incident.handling } }) => {
    const holders = handling === "RED" ? holdersOutside(file.assignments, file.incident.virtualTeamPersonIds) : [];
    const custodians = shutOutCustodians(file, { handling }).map(({ name }) => name);
    const reasons: readonly (readonly [readonly string[], Unmet<"READERS_REMAIN">])[] = [
      [holders, ["SHUTS_OUT", { names: holders }]],
      [custodians, ["SHUTS_OUT_CUSTODIANS", { names: custodians, handling }]],
    ];
    return reasons.flatMap(([names, reason]) => (names.length > 0 ? [reason] : []));
  },
  ALERTS_DISPOSITIONED: ({ alerts: { withoutDisposition } }) =>
    withoutDisposition.count === 0 ? met : [["WITHOUT_DISPOSITION", { alerts: namesOf(withoutDisposition) }]],
  ALERTS_AGREE: ({ alerts }, { input: { determination = "" } }) => {
    if (determination !== "FALSE_POSITIVE" && determination !== "BENIGN") return met;
    const { truePositives } = alerts;
    return truePositives.count === 0 ? met : [["TRUE_POSITIVES", { alerts: namesOf(truePositives) }]];
  },
  TUNING_NAMED: (_file, { input }) => (input.determination === "FALSE_POSITIVE" && !input.tuning ? [["MISSING"]] : met),
  FINDING_RECORDED: (file) => {
    if (standsBesideAlerts(file)) return met;
    const { areLinked, withoutDisposition, truePositives } = file.alerts;
    // What nobody has judged yet may show an attack; that it is judged is asked for by another gate.
    if (withoutDisposition.count + truePositives.count > 0) return met;
    return [[areLinked ? "DISMISSED" : "NOTHING"]];
  },
  INCIDENT_DECLARED: ({ incident: { state, mergedIntoNumber } }) => {
    if (state === "DECLARED") return met;
    if (state === "SUSPECTED" || state === "RECEIVED") return [[state]];
    if (state === "POST_INCIDENT_ACTIVITY") return [["RESPONSE_OVER"]];
    if (state === "MERGED") return [["MERGED", { survivor: mergedIntoNumber ?? "" }]];
    return [["ENDED", { state: stateWords(state) }]];
  },
  DECLARED_ONCE: ({ incident: { state } }) =>
    state === "DECLARED" || state === "POST_INCIDENT_ACTIVITY" ? met : [["NOT_DECLARED"]],
  LEAD_ACCEPTED: ({ assignments }) => {
    if (holderOf(leadRole, assignments)) return met;
    const offer = openOfferOf(leadRole, assignments);
    return [offer ? ["LEAD_OFFERED", { person: offer.personName }] : ["NO_LEAD"]];
  },
  RECOVERY_VALIDATED: (file) => {
    const services = affectedServices(file);
    if (services.length === 0) return [["NONE_VALIDATED"]];
    const left = services.filter(({ response }) => response.state !== "VALIDATED");
    return left.length === 0 ? met : [["SERVICES_LEFT", { services: left.map(({ service }) => service.name) }]];
  },
  COVERS_AFFECTED_SERVICES: (file, { input: { serviceIds = [], notAffectedServiceIds = [] } }) => {
    const named = (ids: readonly string[]) => ids.map((id) => nameOfCaseService(file, id));
    const unknown = [...serviceIds, ...notAffectedServiceIds].filter((id) => !file.incident.serviceIds.includes(id));
    if (unknown.length > 0) return [["NOT_AFFECTED", { services: named(unknown) }]];
    const left = notAffectedServiceIds.filter((id) => serviceIds.length > 0 && !serviceIds.includes(id));
    return left.length > 0 ? [["NOT_COVERED", { services: named(left) }]] : met;
  },
  SERVICES_NAMED: ({ incident: { state } }, { input: { serviceIds } }) => {
    if (!serviceIds) return met;
    if (state === "DISMISSED" || state === "WITHDRAWN") return serviceIds.length > 0 ? [["NONE_TO_NAME"]] : met;
    const goesOn = state === "POST_INCIDENT_ACTIVITY" || state === "CLOSED";
    return goesOn && serviceIds.length === 0 ? [["NONE_NAMED"]] : met;
  },
  OVERRIDE_STANDS: ({ incident: { severityOverride } }, { input: { severity } }) =>
    severity || severityOverride !== null ? met : [["FOLLOWS_ALREADY"]],
  A_SERVICE_AFFECTED: (file) => (affectedServices(file).length > 0 ? met : [["NONE"]]),
  DEFINITION_MET: (_file, { input: { definitionPredicates } }) =>
    definitionPredicates?.length === 0 ? [["NO_BRANCH"]] : met,
  ATTACK_PATHS_INSPECTED: (_file, { input: { attackPathsInspected } }) =>
    attackPathsInspected === false ? [["NOT_INSPECTED"]] : met,
  VIGILANCE_OVER: (file, { now }) =>
    affectedServices(file).flatMap(({ service, response: { vigilanceUntil } }) =>
      vigilanceUntil && vigilanceUntil > now
        ? [["STILL_WATCHED", { service: service.name, vigilanceUntil: vigilanceUntil.toISOString() }] as const]
        : [],
    ),
  REGULATIONS_ASSESSED: ({ incident, assessments }) =>
    incident.customerDataEffects.length > 0 && assessments.length === 0 ? [["NOT_ASSESSED"]] : met,
  NOTIFICATIONS_MADE: owedByTheResponse,
  NOTIFICATIONS_SETTLED: unsettledObligations,
  APPROVED: (file, attempted) => {
    if (approvalFor(file, attempted)) return met;
    const latest = approvalsOf(file, attempted).at(-1);
    if (!latest) return [[isApprovedOtherwise(file, attempted) ? "OTHER_INPUT" : "NOT_REQUESTED"]];
    const { state, requestedByName: requester, decidedByName, decisionReason, expiresAt } = latest;
    if (state === "REFUSED") return [["REFUSED", { decider: decidedByName ?? "", reason: decisionReason ?? "" }]];
    return state === "REQUESTED" && !hasExpired(latest, attempted.now)
      ? [["REQUESTED", { requester, expiresAt: expiresAt.toISOString() }]]
      : [["ENDED"]];
  },
  RETAINED_INTO_THE_FUTURE: ({ incident }, { input: { retainUntil, legalHold }, now }) => {
    if (retainUntil && retainUntil <= now) return [["PAST"]];
    if (retainUntil && incident.retainUntil && retainUntil < incident.retainUntil)
      return [["SHORTER", { retainUntil: incident.retainUntil.toISOString() }]];
    const latest = dueAt(now, maxRetention.length);
    // What was set before there was a bound is named again where an archive takes it over.
    if (retainUntil && retainUntil > latest && retainUntil.getTime() !== incident.retainUntil?.getTime())
      return [["TOO_FAR", { latest: latest.toISOString() }]];
    if (legalHold && !incident.legalHold) return [["NOT_HELD"]];
    return incident.legalHold && legalHold === false ? [["HELD"]] : met;
  },
  REVIEW_FINISHED: ({ incident: { reviewState } }) => {
    if (reviewState === "COMPLETED") return met;
    if (reviewState === null) return [["NOT_OPEN"]];
    return [[reviewState === "DRAFT" ? "NOT_BEGUN" : "NOT_COMPLETED"]];
  },
});
