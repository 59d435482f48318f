import type { EntitySchema, ObjectLiteral } from "typeorm";
import type { WorkSource } from "../../../access/acting/work.js";
import { visibleBriefing } from "../briefings/visible-briefings.js";
import { tables } from "../tables.js";

/** Threat briefings that wait for the answer of a service. */
export const briefingWorkSources = {
  BRIEFING_ACKNOWLEDGEMENT: {
    columns: { states: { BriefingAcknowledgement: "part.state" }, serviceId: "part.serviceId" },
    find({ database: { manager }, viewer, now }, { sql, parameters }) {
      const readable = visibleBriefing(viewer, "briefing");
      return manager
        .createQueryBuilder<ObjectLiteral>(
          tables.BriefingAcknowledgement as unknown as EntitySchema<ObjectLiteral>,
          "part",
        )
        .innerJoin(tables.ThreatBriefing.options.name, "briefing", "briefing.id = part.threatBriefingId")
        .where(readable.sql, readable.parameters)
        .andWhere(sql, parameters)
        .andWhere("part.state = 'PENDING' AND briefing.state = 'PUBLISHED' AND briefing.validUntil > :now", { now });
    },
    since: "briefing.publishedAt",
    dueAt: "part.dueAt",
  },
} as const satisfies Readonly<Record<string, WorkSource>>;
