import type { Reaction } from "../../../platform/actions/reactions/reaction.js";
import { expireResponsibilityRequest } from "./expire-responsibility-request.js";

/** Everything that this subgraph does without a caller. */
export const reactions: readonly Reaction[] = [expireResponsibilityRequest];
