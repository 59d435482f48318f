import type { WorkSource } from "../../../access/acting/work.js";
import { clocksToTenants } from "../../domain/customers/clocks-to-tenants.js";
import { addresseesOf } from "../../domain/notification/addressees/tellers-of.js";
import { towards } from "../lists/notification/obligation-list.js";
import { fromUntold } from "../notices/notified-tenants.js";
import { always, incidentsFor, ofCase, ofIncident, ofNotice, ofPost, partsOfCaseFor } from "./work-rows.js";

const declared = ["DECLARED", "POST_INCIDENT_ACTIVITY"] as const;
const open = ["SUSPECTED", "RECEIVED", ...declared] as const;

/** The ends after which customers who were told are still told more. */
const ends = ["CLOSED", "DISMISSED", "WITHDRAWN"] as const;

/**
 * That a notice can be released: what was declared is told, before that what is owed to customers or others by then, and after the
 * end what supplements an earlier notice.
 */
const isReleasable = `(incident.state IN ('DECLARED', 'POST_INCIDENT_ACTIVITY')
  OR incident.state IN ('SUSPECTED', 'RECEIVED') AND EXISTS (
    SELECT FROM notification_obligation AS owed WHERE owed.incident_id = incident.id AND owed.settled_at IS NULL
      AND owed.started_at IS NOT NULL AND (owed.addressee = ANY(:addressees) OR owed.addressee IS NULL AND owed.clock = ANY(:towardsThem)))
  OR incident.customersNotifiedAt IS NOT NULL AND part.supplementsId IS NOT NULL AND (part.isComplete)
    AND (incident.archivedAt IS NULL OR incident.archivedAt < incident.endedAt))`;

/** That customers were told what a duty asks for. */
const isNotified = `EXISTS (SELECT FROM notification_obligation AS duty
    WHERE duty.incident_id = incident.id AND duty.clock = ANY(:clocksToTenants) AND duty.state IN ('MET', 'MET_LATE'))`;

/** That nothing of what a notice must say is missing: who drafts it goes on until then. */
const isWritten = `part.description IS NOT NULL AND part.effectOnCustomerData IS NOT NULL AND part.actionsTaken IS NOT NULL
  AND part.suggestedActions IS NOT NULL AND part.channel IS NOT NULL AND part.recipientGroups <> '[]'
  AND part.isComplete = (part.nextUpdate IS NULL) AND part.isComplete = (part.nextUpdateAt IS NULL)`;

/** What waits for communications. */
export const customerWorkSources = {
  NOTICE_RELEASE: {
    columns: ofNotice,
    find: (context, forViewer) =>
      partsOfCaseFor(context, forViewer, "CustomerNotice", [...open, ...ends])
        .andWhere("part.state = 'DRAFT'")
        .andWhere(isWritten)
        .andWhere(isReleasable, towards(addresseesOf("CUSTOMER_COMMUNICATIONS")).parameters),
    since: "part.draftedAt",
  },
  NOTICE_DELIVERY: {
    columns: ofNotice,
    find: (context, forViewer) =>
      partsOfCaseFor(context, forViewer, "CustomerNotice", always).andWhere("part.state = 'RELEASED'"),
    since: "COALESCE(part.releasedAt, part.draftedAt)",
  },
  UNTOLD_TENANTS: {
    columns: ofIncident,
    find: (context, forViewer) =>
      incidentsFor(context, forViewer, open)
        .andWhere(isNotified, { clocksToTenants })
        .andWhere(`EXISTS (SELECT ${fromUntold("incident.id")})`),
    since: "COALESCE(incident.customersNotifiedAt, incident.openedAt)",
  },
  PROMISE_LEFT: {
    columns: ofCase,
    find: (context, forViewer) =>
      partsOfCaseFor(context, forViewer, "CustomerNotice", ["DISMISSED", "WITHDRAWN"])
        .andWhere("part.releasedAt IS NOT NULL AND part.nextUpdateAt IS NOT NULL")
        .andWhere("incident.customersNotifiedAt IS NOT NULL")
        .andWhere("(incident.archivedAt IS NULL OR incident.archivedAt < incident.endedAt)")
        .andWhere(`NOT EXISTS (SELECT FROM customer_notice AS more
          WHERE more.incident_id = part.incidentId AND (more.supplements_id = part.id) AND more.released_at IS NOT NULL)`),
    since: "COALESCE(part.releasedAt, part.draftedAt)",
    dueAt: "part.nextUpdateAt",
  },
  HEALTH_POST_RELEASE: {
    columns: ofPost,
    find: (context, forViewer) =>
      partsOfCaseFor(context, forViewer, "ServiceHealthPost", declared).andWhere("part.state = 'DRAFT'"),
    since: "part.draftedAt",
  },
  HEALTH_POST_UPDATE: {
    columns: ofPost,
    find: (context, forViewer) =>
      partsOfCaseFor(context, forViewer, "ServiceHealthPost", always).andWhere("part.state = 'PUBLISHED'"),
    since: "COALESCE(part.publishedAt, part.draftedAt)",
    dueAt: "part.nextUpdateAt",
  },
} as const satisfies Readonly<Record<string, WorkSource>>;
