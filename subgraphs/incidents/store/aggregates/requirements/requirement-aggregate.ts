import type { Aggregate, Entity, PerformedBy } from "../../../../../platform/actions/aggregate.js";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { isResponder } from "../../../../access/reading/visibility.js";
import { type EventData, eventTypes } from "../../../../response-model/events/event-types.js";
import { requirementGates } from "../../../domain/gates/alerts/requirement-gates.js";
import type { Records } from "../../../domain/records/records.js";
import type { DetectionRequirement } from "../../../domain/records/requirements/detection-requirement.js";
import { type ForService, forService } from "../../case/for-service.js";
import { tables } from "../../tables.js";

/** What subscribers are told of a detection requirement after each action. */
function event(entity: Entity, { action }: PerformedBy) {
  const { id, version, state, serviceId, title } = entity as DetectionRequirement;
  return {
    type: eventTypes.DETECTION_REQUIREMENT_CHANGED.type,
    data: {
      id,
      version,
      operation: action,
      state,
      serviceId,
      title,
    } satisfies EventData<"DETECTION_REQUIREMENT_CHANGED">,
  };
}

/** A detection requirement as actions act on it. */
export const requirementAggregate: Aggregate<
  { readonly detectionRequirementId: string },
  { readonly requirement: DetectionRequirement },
  Records
> = {
  name: "DetectionRequirement",
  async load(transaction, { detectionRequirementId: id }, { viewer }) {
    const lock = { mode: "pessimistic_write" } as const;
    const requirement = isResponder(viewer)
      ? await transaction.findOne(tables.DetectionRequirement, { where: { id }, lock })
      : null;
    return requirement ? { requirement } : notFound("DetectionRequirement", id);
  },
  about: ({ detectionRequirementId }) => ({ type: "DetectionRequirement", id: detectionRequirementId }),
  expected: ({ requirement }) => requirement,
  serviceIds: ({ requirement }) => [requirement.serviceId],
  states: ({ requirement }) => ({ DetectionRequirement: requirement.state }),
  gates: requirementGates,
  async save(transaction, { requirement: { id } }, { writes }) {
    await writeRecords(transaction, tables, writes, { kind: "DetectionRequirement", id });
    return transaction.findOneByOrFail(tables.DetectionRequirement, { id }) as Promise<DetectionRequirement>;
  },
  event,
};

/** A detection requirement that is about to be proposed for a service. */
export const newRequirementAggregate: ForService = {
  ...forService,
  name: "DetectionRequirement",
  async save(transaction, _loaded, { writes }) {
    await writeRecords(transaction, tables, writes);
    const id = insertedId(writes, "DetectionRequirement");
    return transaction.findOneByOrFail(tables.DetectionRequirement, { id }) as Promise<DetectionRequirement>;
  },
  event,
};
