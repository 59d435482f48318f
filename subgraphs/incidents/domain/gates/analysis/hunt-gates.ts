import type { HuntOutcome } from "../../../../response-model/detection-and-analysis/detection/hunt-outcomes.js";
import type { EscalationFind } from "../../../../response-model/detection-and-analysis/escalation-finds.js";
import type { Handling } from "../../../../response-model/evidence/handlings.js";
import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { CaseService } from "../../case-file.js";
import { isStillToCome } from "../../clock-skew.js";
import { isOver } from "../../is-over.js";
import { type NamesServices, nameOfService } from "../../named-services.js";
import type { Incident } from "../../records/case/incident.js";
import type { BreachHunt } from "../../records/hunts/breach-hunt.js";
import type { FindingToLink } from "../../records/hunts/finding-to-link.js";
import type { HuntScope } from "../../records/hunts/hunt-scope.js";
import { answersScope } from "./answers-scope.js";

interface Scope {
  readonly serviceIds?: readonly string[];
  readonly periodFrom?: Date | null;
  readonly periodTo?: Date | null;
  readonly handling?: Handling;
  readonly incidentId?: string | null;
}

const met = [] as const;

/** A hunt that is about to be opened. */
export interface NewHuntFile {
  readonly named: readonly CaseService[];
  /** The incident that it shall be part of. */
  readonly incident: Incident | null;
}

/** The gates of opening a hunt. */
export const newHuntGates = gateRules<NewHuntFile, Scope>()({
  HUNT_SCOPED: (
    { named, incident },
    { input: { serviceIds = [], periodFrom, periodTo, handling, incidentId }, now },
  ) => {
    const ids = serviceIds.filter((id) => !named.some((service) => service.id === id));
    if (ids.length > 0) return [["UNKNOWN", { ids }]];
    if (periodFrom && periodFrom > now) return [["IN_THE_FUTURE", { from: periodFrom.toISOString() }]];
    if (periodFrom && periodTo && periodTo < periodFrom)
      return [["BACKWARDS", { from: periodFrom.toISOString(), to: periodTo.toISOString() }]];
    if (incident && isOver({ incident })) return [["INCIDENT_OVER", { incident: incident.number }]];
    return handling === "RED" && !incidentId ? [["NO_VIRTUAL_TEAM"]] : met;
  },
});

/** The gates of a hunt that goes on. */
export const huntGates = gateRules<
  NamesServices & { readonly hunt: BreachHunt; readonly ranFor?: readonly HuntScope[] },
  {
    readonly outcome?: HuntOutcome;
    readonly serviceId?: string;
    readonly ranAt?: Date;
    readonly observedAt?: Date | null;
  }
>()({
  HUNT_OUTCOME_HOLDS: ({ hunt, ranFor }, { input: { outcome } }) => {
    const { queryCount, findingCount, withdrawnFindingCount } = hunt;
    const standing = findingCount - withdrawnFindingCount;
    if (outcome === "INCONCLUSIVE") return met;
    if (queryCount === 0) return [["NO_QUERY"]];
    if (outcome === "FOUND") return standing > 0 ? met : [["NO_FINDING"]];
    if (standing > 0) return [["FINDINGS", { count: `${standing}` }]];
    return ranFor && !ranFor.some((scope) => answersScope(scope, hunt)) ? [["NOT_SEARCHED"]] : met;
  },
  HUNT_FINDING_OF_HUNT: ({ hunt: { serviceIds }, ...file }, { input: { serviceId } }) =>
    !serviceId || serviceIds.length === 0 || serviceIds.includes(serviceId)
      ? met
      : [["OUT_OF_SCOPE", { service: nameOfService(file, serviceId) }]],
  SEEN_ALREADY: (_file, { input: { ranAt, observedAt }, now }) => {
    if (ranAt && isStillToCome(ranAt, now)) return [["RAN_IN_THE_FUTURE", { ranAt: ranAt.toISOString() }]];
    return observedAt && isStillToCome(observedAt, now)
      ? [["TRACES_IN_THE_FUTURE", { observedAt: observedAt.toISOString() }]]
      : met;
  },
});

/** The gates of what becomes part of an incident out of a hunt. */
export const huntFindingGates = gateRules<
  { readonly finding?: FindingToLink | null; readonly incident?: Pick<Incident, "id"> },
  { readonly find?: EscalationFind }
>()({
  HUNT_FINDING_LINKED: ({ finding, incident }) =>
    finding && finding.incidentId !== incident?.id ? [["NOT_LINKED", { finding: `${finding.sequence}` }]] : met,
  HUNT_FINDING_UNLINKED: ({ finding }, { input: { find } }) => {
    if (!finding) return met;
    if (finding.withdrawnAt) return [["WITHDRAWN", { finding: `${finding.sequence}` }]];
    if (finding.incidentId)
      return finding.incidentNumber === null ? [["HANDLED"]] : [["LINKED", { incident: finding.incidentNumber }]];
    return find && find !== "SECURITY_HUNT_FIND" ? [["ANOTHER_FIND"]] : met;
  },
});
