import type { Gate } from "../../response-model/machines/gates.js";
import type { FollowUpFile } from "./follow-up-file.js";

/** The gates of one follow-up: undefined when open, otherwise in words what is missing and how to supply it. */
export const followUpGates = {
  // Work on one follow-up waits for its own priority only, not for those of its siblings.
  FOLLOW_UPS_PRIORITIZED: ({ followUp: { priority, serviceId, title } }) =>
    priority === null
      ? `The follow-up "${title}" has no priority, owner and due day. Give them with ${serviceId ? "prioritizeFollowUp" : "prioritizeSecurityFollowUp"}.`
      : undefined,
} satisfies Partial<Record<Gate, (file: FollowUpFile) => string | undefined>>;
