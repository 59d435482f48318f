import { Any } from "typeorm";
import type { DueAggregate } from "../../../../../platform/actions/reactions/on-time.js";
import type { Records } from "../../../domain/records/records.js";
import type { VulnerabilityFile } from "../../../domain/vulnerabilities/vulnerability-file.js";
import { tables } from "../../tables.js";
import { changedExposures, type SavedVulnerability } from "../../vulnerabilities/save-vulnerability.js";
import { vulnerabilityEvent } from "../../vulnerabilities/vulnerability-event.js";

/** Those that are not disclosed on their day. */
const undisclosed = `vulnerability.state NOT IN ('DISCLOSED', 'REJECTED') AND vulnerability.disclosureOverdueAt IS NULL
  AND vulnerability.disclosureDueAt <= :now`;

/** Those of which a service is not fixed by its day. */
const unfixed = `vulnerability.state IN ('CONFIRMED', 'DISCLOSED') AND vulnerability.fixDueAt <= :now
  AND EXISTS (SELECT FROM vulnerability_exposure AS left_over WHERE left_over.vulnerability_id = vulnerability.id
    AND left_over.state IN ('UNDER_INVESTIGATION', 'AFFECTED') AND left_over.fix_overdue_at IS NULL)`;

/** Vulnerabilities whose day is over. */
export const vulnerabilitiesDue: DueAggregate<VulnerabilityFile, Records> = {
  name: "Vulnerability",
  rootOf: ({ vulnerability }) => vulnerability.id,
  async due(transaction, now, limit, passedOver) {
    const vulnerabilities = await transaction
      .createQueryBuilder(tables.Vulnerability, "vulnerability")
      .where(`(${undisclosed} OR ${unfixed})`, { now })
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
        isCveTaken: false,
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
