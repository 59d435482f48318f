import type { EntitySchema } from "typeorm";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { Vulnerability } from "../../domain/records/vulnerabilities/vulnerability.js";
import { tables } from "../tables.js";
import { canReadVulnerability } from "../vulnerabilities/can-read-vulnerability.js";
import { liveReadable } from "./live-readable.js";

/** The changes of vulnerabilities, each for whoever may read it. */
export const vulnerabilityChanges = liveReadable(
  eventTypes.VULNERABILITY_CHANGED.type,
  tables.Vulnerability as unknown as EntitySchema<Vulnerability>,
  canReadVulnerability,
  ({ serviceIds }) => serviceIds,
);
