import type { PlanStepKind } from "../../../response-model/containment-eradication-recovery/plan-step-kinds.js";
import type { CaseMember, ServiceFile } from "../case-file.js";
import { sideOf } from "../people/side-of.js";
import type { PlanStep } from "../records/response/plan-step.js";
import type { PlanStepVersion } from "../records/response/plan-step-version.js";

interface Given {
  readonly loaded: ServiceFile & { readonly people: readonly CaseMember[] };
  readonly viewer: Parameters<typeof sideOf>[0] & { readonly personId: string; readonly name: string };
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** What is said of a step when it is proposed. */
interface Proposed {
  readonly kind: PlanStepKind;
  readonly title: string;
  readonly details?: string | null;
  readonly ownerId?: string | null;
  readonly dueAt?: Date | null;
}

/** Who owns a step, as its row keeps it. */
export const ownedBy = ({ people }: Given["loaded"], ownerId: string | null | undefined) => {
  const owner = people.find(({ id }) => id === ownerId);
  return { ownerId: owner?.id ?? null, ownerName: owner?.name ?? null };
};

/** The write that keeps what a step says from now on, as the next entry in its history. */
export function writeVersion({ loaded, viewer, now, newIdentifier }: Given, step: PlanStep, reason: string | null) {
  const row: PlanStepVersion = {
    id: newIdentifier(),
    incidentId: step.incidentId,
    planStepId: step.id,
    number: step.writings,
    title: step.title,
    details: step.details,
    ownerName: step.ownerName,
    dueAt: step.dueAt,
    dependsOnIds: step.dependsOnIds,
    reason,
    writtenBySide: sideOf(viewer, loaded.service),
    writtenById: viewer.personId,
    writtenByName: viewer.name,
    writtenAt: now,
  };
  return { insert: "PlanStepVersion", row } as const;
}

/** Who proposes a step as it stands from now on: the other side has not agreed that yet. */
export const proposedBy = ({ loaded, viewer, now }: Given) =>
  ({
    state: "PROPOSED",
    proposedBySide: sideOf(viewer, loaded.service),
    proposedById: viewer.personId,
    proposedByName: viewer.name,
    proposedAt: now,
    agreedById: null,
    agreedByName: null,
    agreedAt: null,
  }) as const;

/** The writes that add a step to the plan of a service in its present round. */
export function proposeStep(
  given: Given,
  id: string,
  { kind, title, details, ownerId, dueAt }: Proposed,
  dependsOnIds: readonly string[],
) {
  const { incident, service, response } = given.loaded;
  const row: PlanStep = {
    id,
    incidentId: incident.id,
    serviceId: service.id,
    round: response.round,
    version: 1,
    kind,
    title,
    details: details ?? null,
    ...ownedBy(given.loaded, ownerId),
    dueAt: dueAt ?? null,
    dependsOnIds: [...new Set(dependsOnIds)],
    writings: 1,
    ...proposedBy(given),
    startedById: null,
    startedAt: null,
    finishedById: null,
    finishedAt: null,
    outcome: null,
    withdrawalReason: null,
  };
  return [{ insert: "PlanStep", row } as const, writeVersion(given, row, null)] as const;
}
