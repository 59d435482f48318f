import { text, time, uuid } from "../../../../platform/database/tables/columns.js";
import { tablesOf } from "../../../../platform/database/tables/tables-of.js";
import type { AlertFingerprint } from "../../domain/records/alerts/alert-fingerprint.js";
import type { AlertReroute } from "../../domain/records/alerts/alert-reroute.js";

/**
 * The table by which calls that tell of the same thing wait for each other, and that of where such a thing goes instead. What becomes of
 * alerts follows of both, and nobody reads them by themselves: they are no records.
 */
export const fingerprintTables = tablesOf<{
  readonly AlertFingerprint: AlertFingerprint;
  readonly AlertReroute: AlertReroute;
}>({
  AlertReroute: {
    alertSourceId: { ...uuid, primary: true },
    fingerprint: { ...text, primary: true },
    fromServiceId: { ...uuid, primary: true },
    serviceId: uuid,
  },
  AlertFingerprint: {
    alertSourceId: { ...uuid, primary: true },
    fingerprint: { ...text, primary: true },
    lastSeenAt: { ...time, default: "now()" },
  },
});
