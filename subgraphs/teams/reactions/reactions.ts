import type { DeclaredReaction } from "../../access/acting/reactions-on.js";
import { expireResponsibilityRequest } from "./expire-responsibility-request.js";

/** Everything that this subgraph does without a caller. */
export const reactions: readonly DeclaredReaction[] = [expireResponsibilityRequest];
