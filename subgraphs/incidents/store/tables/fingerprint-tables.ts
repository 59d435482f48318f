import { text, time, uuid } from "../../../../platform/database/columns.js";
import { tablesOf } from "../../../../platform/database/tables-of.js";
import type { AlertFingerprint } from "../../domain/records/alerts/alert-fingerprint.js";

/** The table by which calls that tell of the same thing wait for each other. No operation writes it, so it is no record. */
export const fingerprintTables = tablesOf<{ readonly AlertFingerprint: AlertFingerprint }>({
  AlertFingerprint: {
    alertSourceId: { ...uuid, primary: true },
    fingerprint: { ...text, primary: true },
    lastSeenAt: { ...time, default: "now()" },
  },
});
