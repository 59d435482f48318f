import { id, integer, optional, text, time, uuid } from "../../../../platform/database/columns.js";
import { tablesOf } from "../../../../platform/database/tables-of.js";
import type { Records } from "../../domain/records/records.js";

/** The tables of detection requirements. */
export const requirementsTables = tablesOf<Pick<Records, "DetectionRequirement">>({
  DetectionRequirement: {
    id,
    version: integer,
    state: text,
    serviceId: uuid,
    title: text,
    description: text,
    proposedById: uuid,
    proposedAt: time,
    agreedBySecurityAt: optional(time),
    agreedByServiceAt: optional(time),
    inForceAt: optional(time),
    deployedAt: optional(time),
    deployment: optional(text),
    withdrawalReason: optional(text),
  },
});
