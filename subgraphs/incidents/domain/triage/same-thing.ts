import type { Alert } from "../records/alerts/alert.js";

/** What two alerts have in common that tell of the same thing, whichever service they are of; only alerts of sources have it. */
export const sameThing = ({ alertSourceId, fingerprint }: Pick<Alert, "alertSourceId" | "fingerprint">): string =>
  JSON.stringify([alertSourceId, fingerprint]);
