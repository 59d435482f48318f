import type { Incident } from "../../../../subgraphs/incidents/domain/records/case/incident.js";
import { phaseOf } from "../../../../subgraphs/incidents/domain/response/phase-of.js";
import { timerEnd } from "../../../../subgraphs/incidents/domain/timer-end.js";
import { severities } from "../../../../subgraphs/response-model/detection-and-analysis/severities.js";
import type { Determination } from "../../../../subgraphs/response-model/machines/case/determinations.js";
import { determinationOf } from "../../simulation/detection/determination-of.js";
import { isOwnFind } from "../../simulation/detection/open-case.js";
import { predicateOf } from "../../simulation/detection/predicate-of.js";
import type { History } from "../../simulation/history.js";
import type { RecordedOperation } from "../../simulation/recorded-operation.js";
import type { Standing } from "../../simulation/standing.js";
import { virtualTeam } from "../../simulation/virtual-team.js";
import { isOver } from "../is-over.js";
import { versionsOf } from "../versions-of.js";

const dayMs = 24 * 3_600_000;
const dateOf = (at: number | undefined) => (at === undefined ? null : new Date(at));

/** The incident itself, without the end of its timeline. */
export function incidentRow(history: History, standing: Standing): Omit<Incident, "timelineLength" | "timelineHash"> {
  const { plan, find, all } = history;
  const { state, severity, reopenings, reviewState, services } = standing;
  const present = services.filter((one) => one.state !== "RELEASED");
  const declared = find("declareIncident");
  const end = all("closeIncident", "dismissIncident", "withdrawIncident", "mergeIncident").at(-1);
  const touchesData = declared !== undefined && plan.touchesData;
  const handling: Incident["handling"] = find("changeHandling") ? plan.handling : "AMBER";
  const survivor = state === "MERGED" ? plan.survivor : null;
  return {
    id: plan.id,
    number: plan.number,
    version: versionsOf(history.recordedOperations).incident,
    state,
    phase: phaseOf(
      state,
      present.map((one) => one.state),
    ),
    determination: determinationAt(history, standing),
    title: plan.title,
    summary: plan.summary,
    severity,
    severityRank: Object.keys(severities).indexOf(severity),
    severityOverride: null,
    priority: plan.priority,
    handling,
    tags: all("addTag").flatMap(({ tag }) => tag ?? []),
    nextSteps: null,
    serviceIds: present.map(({ affected }) => affected.service.id),
    ...membersOf(history, standing),
    askedPersonIds: awaitedPersons(history),
    askedTeamIds: [],
    find: plan.find,
    openedById: isOwnFind(plan) ? plan.onCall.id : plan.services[0].owner.id,
    openedAt: new Date(plan.openedAt),
    ...receipt(history),
    declaredAt: dateOf(declared?.at),
    definitionPredicates: declared ? [predicateOf(plan)] : [],
    definitionReason: declared ? declared.text.replace(/^[^:]*: /, "") : null,
    customerDataEffects: touchesData ? ["DISCLOSURE"] : [],
    customersNotifiedAt: dateOf(find("recordNoticeDelivery")?.at),
    postIncidentActivityAt: dateOf(all("enterPostIncidentActivity").at(-1)?.at),
    reviewState,
    endedAt: dateOf(end?.at),
    endReason: end && end.operation !== "closeIncident" ? end.text.replace(/^[^:]*: /, "") : null,
    reopenings,
    mergedIntoId: survivor?.id ?? null,
    mergedIntoNumber: survivor?.number ?? null,
    mergeDueAt: null,
    archivedAt: null,
    archivePlace: null,
    archiveDisposedAt: null,
    retainUntil: null,
    legalHold: false,
  };
}

/** Until when it is to be received; what ran out by the end of the clocks is recorded as overdue. */
function receipt({ plan, period, find }: History) {
  const severity = isOwnFind(plan) ? "MEDIUM" : plan.severity;
  const receiptDueAt = timerEnd("ESCALATION", { incident: { severity }, now: new Date(plan.openedAt) });
  const receivedAt = dateOf(find("receiveEscalation")?.at);
  const isOverdue = receivedAt === null && receiptDueAt <= period.clocksUntil;
  const recorded = dateOf(find("recordOverdueEscalation")?.at);
  return { receiptDueAt, receiptOverdueAt: recorded ?? (isOverdue ? receiptDueAt : null), receivedAt };
}

function determinationAt({ plan }: History, { state, stateSteps }: Standing): Determination {
  if (state === "SUSPECTED" || state === "RECEIVED") return "SUSPECTED";
  if (state === "MERGED") return "DUPLICATE";
  if (state === "DISMISSED" || state === "WITHDRAWN") return determinationOf(plan).determination;
  return stateSteps.length > 0 ? "CONFIRMED" : "SUSPECTED";
}

/** Who works on it together, once the team is formed; whoever owns a service joins with it. */
function membersOf({ plan, find }: History, { services }: Standing) {
  const members = find("formVirtualTeam")
    ? virtualTeam(
        plan,
        services.map(({ affected }) => affected),
      )
    : [];
  return {
    virtualTeamPersonIds: members.map(({ person }) => person.id),
    virtualTeamRoles: members.map(({ role }) => role),
  };
}

/** Who has been asked for something that is still out: an approval, or a role. */
function awaitedPersons({ plan, period, all }: History): readonly string[] {
  const isAnswered = ({ partId }: RecordedOperation) =>
    all("acceptLead", "acceptOwnership", "grantApproval").some((answer) => answer.partId === partId);
  const open = all("assignLead", "assignOwner", "requestApproval").filter(
    (recorded) => !isAnswered(recorded) && !isOver(recorded.at + dayMs, period),
  );
  const executives = plan.organization.executives.filter(({ id }) => id !== plan.lead.id);
  const people = open.flatMap(({ operation, service }) =>
    operation === "requestApproval" ? executives : [service?.owner ?? plan.lead],
  );
  return [...new Set(people.map(({ id }) => id))];
}
