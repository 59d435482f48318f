import { createHash } from "node:crypto";
import { strictest } from "../../response-model/evidence/strictest.js";
import { asIndicator } from "../domain/ingest/as-written.js";
import { alertBounds } from "../domain/ingest/mapping/alert-bounds.js";
import { alertsIn } from "../domain/ingest/mapping/alerts-in.js";
import { alertsLeftOut } from "../domain/ingest/mapping/alerts-left-out.js";
import { withEntities } from "../domain/ingest/mapping/formats/with-entities.js";
import { type HandedIn, isUnreadable } from "../domain/ingest/mapping/handed-in-alert.js";
import { isOcsfFinding } from "../domain/ingest/mapping/is-ocsf-finding.js";
import { mappingOf } from "../domain/ingest/mapping/mapping-of.js";
import { readAlert } from "../domain/ingest/mapping/read-alert.js";
import { unfolded } from "../domain/ingest/mapping/unfolded.js";
import type { AlertSource } from "../domain/records/alerts/alert-source.js";
import { IntakeProblem } from "./intake-problem.js";

/** The alerts in a request, before anything of them is read: so too many of them cost nothing. */
interface FoundAlerts {
  readonly count: number;
  readonly read: () => readonly HandedIn[];
}

/** Finds the alerts in what a source has sent, at least one and as many as a call may have. @throws IntakeProblem */
export function findAlerts(
  payload: unknown,
  source: Pick<AlertSource, "format" | "mapping" | "routes" | "handling">,
): FoundAlerts {
  const mapping = mappingOf(source);
  const alerts = bounded(alertsIn(payload, mapping));
  const isKnown = source.format === "OCSF_DETECTION_FINDING" ? isOcsfFinding : () => true;
  const rowOf = (one: unknown) =>
    withEntities(source.format, source.format === "MICROSOFT_SENTINEL" ? unfolded(one) : one);
  // The places of a known format hold names of accounts and machines as well; those of a mapping what whoever wrote it says.
  const isIndicator = source.format === "GENERIC_JSON" ? () => true : (text: string) => asIndicator(text) !== undefined;
  const isMixed = source.format !== "GENERIC_JSON";
  return {
    count: alerts.length,
    read: () => [
      ...alerts.map((one) =>
        isKnown(one)
          ? narrowed(readAlert(rowOf(one), mapping, source.routes, sha256, isIndicator, isMixed), source)
          : { unreadable: notOcsf },
      ),
      ...(source.format === "PROMETHEUS_ALERTMANAGER" ? alertsLeftOut(payload) : []),
    ],
  };
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** What an alert says of itself keeps people out, and lets nobody in whom its source keeps out. */
const narrowed = (read: HandedIn, { handling }: Pick<AlertSource, "handling">): HandedIn =>
  isUnreadable(read) || !read.handling ? read : { ...read, handling: strictest(handling, read.handling) };

const notOcsf = "It is no Detection Finding of OCSF (class_uid 2004) in a version from 1.1 to 1.9.";

function bounded(alerts: readonly unknown[]): readonly unknown[] {
  if (alerts.length === 0)
    throw new IntakeProblem(
      422,
      "NO_ALERTS",
      "There are no alerts in it where the format of the source has them. Check the format and the mapping of the source.",
    );
  if (alerts.length > alertBounds.alertsOfCall)
    throw new IntakeProblem(
      413,
      "TOO_MANY_ALERTS",
      `There are ${alerts.length} alerts in it, and ${alertBounds.alertsOfCall} at most in one request. Nothing was taken; send them in several.`,
    );
  return alerts;
}
