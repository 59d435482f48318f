import type { Alert } from "../../records/alerts/alert.js";
import type { AlertSource } from "../../records/alerts/alert-source.js";
import { alertBounds } from "../mapping/alert-bounds.js";

type Dismissed = Alert & { readonly closedAt: Date };

const day = 86_400_000;

/**
 * Whether somebody has dismissed an alert of late, and it has not ended since, so that the judgement may stand for what goes on. Only of sources
 * whose format tells when something ends and when it began: of others nobody knows whether it has gone on or begun anew. Pure.
 */
export const isDismissed = ({ format }: Pick<AlertSource, "format">, alert: Alert, now: Date): alert is Dismissed =>
  format !== "GENERIC_JSON" &&
  isNoIncident(alert) &&
  alert.resolvedAt === null &&
  alert.closedAt !== null &&
  now.getTime() - alert.closedAt.getTime() < alertBounds.dismissalDays * day;

const isNoIncident = ({ state, incidentId, disposition }: Alert) =>
  state === "CLOSED" && incidentId === null && (disposition === "BENIGN_POSITIVE" || disposition === "FALSE_POSITIVE");
