import type { Attempted } from "../actions/attempted.js";
import { systemViewer } from "../identity/viewer.js";

/** An attempt of which a gate looks at the moment alone. */
export const attemptedAt = (now: Date): Attempted => ({ operation: "", input: {}, viewer: systemViewer, now });
