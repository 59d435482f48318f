import { type EntityManager, IsNull, Not } from "typeorm";
import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { recordGates } from "../../../domain/gates/case/record-gates.js";
import { type EndingFile, endingGates } from "../../../domain/gates/case/survivor-gates.js";
import { doneInCase } from "../../../domain/people/case-holders.js";
import { reportedBy } from "../../../domain/people/reported-by.js";
import type { Records } from "../../../domain/records/records.js";
import { recordOfAttack } from "../../case/record-of-attack.js";
import { withReadNumbers } from "../../merged-cases/hide-unread-survivor.js";
import { tables } from "../../tables.js";
import { incidentAggregate } from "./incident-aggregate.js";

/** Loads what the gates of an end need besides the case file. Of the alerts, which may be very many, one that the viewer reported is enough. */
export async function loadForEnding(
  manager: EntityManager,
  incidentId: string,
  viewer: Viewer,
): Promise<Pick<EndingFile, "waiting" | "ownReports" | "attack">> {
  const { personId, otherAccountIds = [] } = viewer;
  return {
    attack: await recordOfAttack(manager, incidentId, viewer),
    waiting: await withReadNumbers(
      manager,
      viewer,
      await manager.findBy(tables.Incident, { mergedIntoId: incidentId, mergeDueAt: Not(IsNull()) }),
    ),
    ownReports: await manager.query(
      `SELECT reported_by_id AS "reportedById" FROM alert WHERE incident_id = $1 AND reported_by_id = ANY(CAST($2 AS uuid[])) LIMIT 1`,
      [incidentId, [personId, ...otherAccountIds]],
    ),
  };
}

/** An incident that is about to end. Whoever merges another into it locks it as well, so none is overlooked. */
export const endingAggregate: Aggregate<{ readonly incidentId: string }, EndingFile, Records> = {
  ...incidentAggregate,
  async load(transaction, input, context) {
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    return { ...file, ...(await loadForEnding(transaction, file.incident.id, context.viewer)) };
  },
  doneBy: (file) => ({ ...doneInCase(file), ...reportedBy(file.ownReports) }),
  gates: { ...incidentGates, ...recordGates, ...endingGates },
};
