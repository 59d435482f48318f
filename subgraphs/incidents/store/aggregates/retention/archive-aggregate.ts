import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import type { CaseFile } from "../../../domain/case-file.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { archiveDisposalGates } from "../../../domain/gates/evidence/retention-gates.js";
import type { Records } from "../../../domain/records/records.js";
import type { ArchivedDuplicate, ArchivedEvidence, ArchivedKind } from "../../../domain/records/retention/archive.js";
import { listDuplicates, listEvidence, listKinds } from "../../custody/manifest.js";
import { mergedWith } from "../../merged-cases/merged-cases.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

const { RETENTION_OVER, INCIDENT_ARCHIVED } = archiveDisposalGates;

/** An incident whose data is about to be kept for longer. */
export const retentionAggregate: typeof incidentAggregate = {
  ...incidentAggregate,
  gates: { ...incidentGates, RETENTION_OVER },
};

/** An incident that is about to be archived, with all that there is to archive. */
interface ArchivingFile extends CaseFile {
  readonly kinds: readonly ArchivedKind[];
  readonly listed: readonly ArchivedEvidence[];
  readonly duplicates: readonly ArchivedDuplicate[];
}

export const archivingAggregate: Aggregate<{ readonly incidentId: string }, ArchivingFile, Records> = {
  ...incidentAggregate,
  async load(transaction, input, context) {
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const { id } = file.incident;
    const ids = await mergedWith(transaction, id);
    return {
      ...file,
      kinds: await listKinds(transaction, ids),
      listed: await listEvidence(transaction, ids),
      duplicates: await listDuplicates(
        transaction,
        ids.filter((one) => one !== id),
      ),
    };
  },
  gates: { ...incidentGates, RETENTION_OVER, INCIDENT_ARCHIVED },
};
