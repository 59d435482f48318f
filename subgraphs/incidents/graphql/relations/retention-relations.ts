import { one, relationFields } from "../../../../platform/graphql/reader/relation-fields.js";
import { person } from "../../../access/directory/stub-fields.js";
import { Incident } from "../types/case/incident.js";
import { Evidence } from "../types/evidence/evidence.js";
import { Archive } from "../types/retention/archive.js";
import { Disposal } from "../types/retention/disposal.js";
import { LegalHold } from "../types/retention/legal-hold.js";
import { RetentionEntry } from "../types/retention/retention-entry.js";

/** Where the things of this room lead. */
export const retentionRelations = [
  relationFields(LegalHold, {
    placedBy: person("placedById", "Who placed it; null for one that was carried over or came with a duplicate."),
    liftRequestedBy: person("liftRequestedById", "Who asked to lift it; null where nobody has."),
    approver: person("approverId", "Who is asked to agree that it is lifted; null where nobody is."),
    liftedBy: person("liftedById", "Who agreed that it was lifted; null before."),
    incident: one(() => Incident, "The incident."),
    evidence: one(() => Evidence, "The evidence that it covers; null for the whole incident and all its evidence."),
  }),
  relationFields(RetentionEntry, {
    setBy: person("setById", "Who set it; null for one that was carried over or came with a duplicate."),
  }),
  relationFields(Disposal, {
    requestedBy: person("requestedById", "Who asked for it."),
    carriedOutBy: person("carriedOutById", "Who carried it out; null before."),
    incident: one(() => Incident, "The incident."),
    evidence: one(() => Evidence, "The evidence that it is of; null for the archive of the incident."),
  }),
  relationFields(Archive, {
    archivedBy: person("archivedById", "Who archived it."),
  }),
] as const;
