import type { WorkSource } from "../../../access/work.js";
import { always, ofNotice, ofPost, partsOfCaseFor } from "./work-rows.js";

/** Customers are told of what was declared. */
const told = ["DECLARED", "POST_INCIDENT_ACTIVITY"] as const;

/** That nothing of what a notice must say is missing: who drafts it goes on until then. */
const isWritten = `part.description IS NOT NULL AND part.effectOnCustomerData IS NOT NULL AND part.actionsTaken IS NOT NULL
  AND part.suggestedActions IS NOT NULL AND part.channel IS NOT NULL AND part.recipientGroups <> '[]'
  AND part.isComplete = (part.nextUpdate IS NULL) AND part.isComplete = (part.nextUpdateAt IS NULL)`;

/** What waits for communications. */
export const customerWorkSources = {
  NOTICE_RELEASE: {
    facts: ofNotice,
    find: (context, forViewer) =>
      partsOfCaseFor(context, forViewer, "CustomerNotice", told).andWhere("part.state = 'DRAFT'").andWhere(isWritten),
    since: "part.draftedAt",
  },
  NOTICE_DELIVERY: {
    facts: ofNotice,
    find: (context, forViewer) =>
      partsOfCaseFor(context, forViewer, "CustomerNotice", always).andWhere("part.state = 'RELEASED'"),
    since: "COALESCE(part.releasedAt, part.draftedAt)",
  },
  HEALTH_POST_RELEASE: {
    facts: ofPost,
    find: (context, forViewer) =>
      partsOfCaseFor(context, forViewer, "ServiceHealthPost", told).andWhere("part.state = 'DRAFT'"),
    since: "part.draftedAt",
  },
  HEALTH_POST_UPDATE: {
    facts: ofPost,
    find: (context, forViewer) =>
      partsOfCaseFor(context, forViewer, "ServiceHealthPost", always).andWhere("part.state = 'PUBLISHED'"),
    since: "COALESCE(part.publishedAt, part.draftedAt)",
    dueAt: "part.nextUpdateAt",
  },
} as const satisfies Readonly<Record<string, WorkSource>>;
