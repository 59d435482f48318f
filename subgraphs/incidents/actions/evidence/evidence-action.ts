import { IsOptional, IsTimeZone } from "class-validator";
import { InputType } from "type-graphql";
import type { Write } from "../../../../platform/actions/decision.js";
import { Field } from "../../../../platform/graphql/fields.js";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { EvidenceFile } from "../../domain/evidence/evidence-files.js";
import type { Evidence } from "../../domain/records/evidence/evidence.js";
import type { Records } from "../../domain/records/records.js";
import { evidenceAggregate } from "../../store/aggregates/evidence/evidence-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { linkCustodyEntry } from "./link-custody-entry.js";

/** What everything asks for that goes into a chain of custody: when it was, and in which time zone. */
@InputType()
export abstract class CustodyInput extends CaseInput {
  @IsOptional()
  @Field(() => Date, {
    nullable: true,
    description: "When it happened; now, where it is left out. Neither ahead nor before the last entry of the chain.",
  })
  occurredAt?: Date | null;

  @IsTimeZone({ message: "must be an IANA time zone such as Europe/Berlin" })
  @Field(() => String, { description: "The time zone where you are, as an IANA name such as Asia/Seoul." })
  timeZone!: string;
}

/** What every operation asks for by which a piece of evidence is handled. */
@InputType()
export class EvidenceInput extends CustodyInput {
  @IdentifierField("The evidence, as `Incident.evidence` lists it.")
  evidenceId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on a piece of evidence. */
export const evidenceAction = actionsOn(evidenceAggregate);

/** It stays what it is: held, or in the archive. */
export const whileKept = [
  { machine: "Evidence", from: ["HELD"], to: "HELD" },
  { machine: "Evidence", from: ["ARCHIVED"], to: "ARCHIVED" },
] as const;

/** Who may look at evidence: its custodian, forensics, legal affairs, and the team of the service that it comes from. */
export const readersOfEvidence = [
  { holder: "CUSTODIAN" },
  { responsibility: "FORENSICS_INVESTIGATION" },
  { responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" },
  { responsibility: "SERVICE_INSIGHT_AND_EXPERTISE" },
  { function: "LEGAL_AFFAIRS" },
] as const;

type Given = Parameters<typeof linkCustodyEntry>[0] & { readonly loaded: EvidenceFile };

/** The writes that add an event to the chain of custody of a piece of evidence, and change the evidence. */
export function custodyWrites(
  given: Given,
  happening: Omit<Parameters<typeof linkCustodyEntry>[3], "storagePlace"> & { readonly storagePlace?: string },
  set: Partial<Evidence> = {},
): readonly Write<Records>[] {
  const { evidence, lastEntry } = given.loaded;
  const { id: evidenceId, incidentId, storagePlace } = evidence;
  const row = linkCustodyEntry(given, { evidenceId, incidentId }, lastEntry, { storagePlace, ...happening });
  return [
    { insert: "CustodyEntry", row },
    ...(Object.keys(set).length > 0 ? [{ update: "Evidence", id: evidenceId, set } as const] : []),
  ];
}
