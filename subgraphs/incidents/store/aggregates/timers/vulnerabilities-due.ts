import { Any } from "typeorm";
import type { DueAggregate } from "../../../../../platform/actions/reactions/on-time.js";
import type { Records } from "../../../domain/records/records.js";
import type { VulnerabilityFile } from "../../../domain/vulnerabilities/vulnerability-file.js";
import { tables } from "../../tables.js";
import { changedExposures, type SavedVulnerability } from "../../vulnerabilities/save-vulnerability.js";
import { vulnerabilityEvent } from "../../vulnerabilities/vulnerability-event.js";

/** Those that are not disclosed on their day. One that was reopened has been disclosed. */
const undisclosed = `vulnerability.state NOT IN ('DISCLOSED', 'REJECTED') AND vulnerability.disclosedAt IS NULL
  AND vulnerability.disclosureOverdueAt IS NULL
  AND vulnerability.disclosureDueAt <= :now`;

/** Those that are to be fixed by now, nearly all of which are. */
const toBeFixed = "vulnerability.state IN ('CONFIRMED', 'DISCLOSED') AND vulnerability.fixDueAt <= :now";

/**
 * Those that are not disclosed, and those of which a service is not fixed. The latter are found by their services: of these few are left,
 * while the days of what was fixed in time are over for good. What is fixed or disclosed meanwhile is looked at again once it is locked.
 */
const due = `vulnerability.id IN (
    SELECT late.id FROM vulnerability AS late WHERE late.state NOT IN ('DISCLOSED', 'REJECTED')
      AND late.disclosed_at IS NULL AND late.disclosure_overdue_at IS NULL AND late.disclosure_due_at <= :now
    UNION SELECT left_over.vulnerability_id FROM vulnerability_exposure AS left_over
      JOIN vulnerability AS late ON late.id = left_over.vulnerability_id
      WHERE left_over.state IN ('UNDER_INVESTIGATION', 'AFFECTED') AND left_over.fix_overdue_at IS NULL
        AND late.state IN ('CONFIRMED', 'DISCLOSED') AND late.fix_due_at <= :now)
  AND (${undisclosed} OR ${toBeFixed})`;

/** Vulnerabilities whose day is over. */
export const vulnerabilitiesDue: DueAggregate<VulnerabilityFile, Records> = {
  name: "Vulnerability",
  rootOf: ({ vulnerability }) => vulnerability.id,
  async due(transaction, now, limit, passedOver) {
    const vulnerabilities = await transaction
      .createQueryBuilder(tables.Vulnerability, "vulnerability")
      .where(due, { now })
      .andWhere("vulnerability.id <> ALL(:passedOver)", { passedOver })
      .orderBy("vulnerability.id")
      .limit(limit)
      .setLock("pessimistic_write")
      .setOnLocked("skip_locked")
      .getMany();
    const exposures = await transaction.findBy(tables.VulnerabilityExposure, {
      vulnerabilityId: Any(vulnerabilities.map(({ id }) => id)),
    });
    return {
      found: vulnerabilities.map((vulnerability) => ({
        vulnerability,
        exposures: exposures.filter(({ vulnerabilityId }) => vulnerabilityId === vulnerability.id),
        services: [],
        cveTakenBy: null,
      })),
      locked: [],
    };
  },
  async save(transaction, { vulnerability: { id } }, { writes }) {
    // All keep their versions: whoever is about to record a fix is not in conflict with a word that they are late.
    for (const write of writes)
      if ("update" in write) await transaction.update(tables[write.update], { id: write.id }, write.set as never);
    return {
      ...(await transaction.findOneByOrFail(tables.Vulnerability, { id })),
      exposureIds: changedExposures(writes),
    } satisfies SavedVulnerability;
  },
  event: (entity, by) => vulnerabilityEvent(entity as SavedVulnerability, by, entity as SavedVulnerability),
};
