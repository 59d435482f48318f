import { gateRules } from "../../response-model/machines/gate-rules.js";
import type { FollowUpFile } from "./follow-up-file.js";
import { unprioritized } from "./unprioritized.js";

/** The gates of one follow-up. */
export const followUpGates = gateRules<FollowUpFile>()({
  // Work on one follow-up waits for its own priority only, not for those of its siblings.
  FOLLOW_UPS_PRIORITIZED: ({ followUp }) => unprioritized([followUp]),
});
