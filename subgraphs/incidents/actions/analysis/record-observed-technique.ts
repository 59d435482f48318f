import { IsOptional } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { attackTactics } from "../../../response-model/attack/attack-tactics.js";
import { attackTechniques } from "../../../response-model/attack/attack-techniques.js";
import { AttackTactic, FindingConfidence } from "../../../response-model/schema/enums.js";
import type { ObservedTechnique } from "../../domain/records/analysis/observed-technique.js";
import { writeTechniqueVersion } from "../../domain/writes/versions/observed-technique-version.js";
import { newObservedTechniqueAggregate } from "../../store/aggregates/analysis/new-observed-technique-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { TechniqueField } from "../techniques-field.js";
import { whoObserves } from "./observed-technique-action.js";

@InputType({ description: "What the adversary was seen to do, in the words of ATT&CK." })
export class RecordObservedTechniqueInput extends CaseInput {
  @TechniqueField("The technique or sub-technique of ATT&CK, by its id, such as `T1078.004`.")
  techniqueId!: string;

  @Field(() => AttackTactic, { description: "What they used it for: one of the tactics that it serves." })
  tactic!: AttackTactic;

  @IdentifierField("The affected service in which it was seen; leave it out where it was seen in none of them.", {
    nullable: true,
  })
  serviceId?: string | null;

  @Field(() => Date, { description: "When it was first seen: the time of the act, not of its discovery." })
  firstSeenAt!: Date;

  @IsOptional()
  @Field(() => Date, { nullable: true, description: "When it was last seen; leave it out while it goes on." })
  lastSeenAt?: Date | null;

  @Field(() => FindingConfidence, { description: "How sure it is." })
  confidence!: FindingConfidence;

  @TextField("What shows it.")
  basis!: string;

  @IdentifiersField("The alerts of the incident that it rests on.", { atLeast: 0, defaultValue: [] })
  alertIds!: readonly string[];

  @IdentifiersField("The evidence of the incident that it rests on.", { atLeast: 0, defaultValue: [] })
  evidenceIds!: readonly string[];

  @IdentifiersField("The findings of investigations in the incident that it rests on.", {
    atLeast: 0,
    defaultValue: [],
  })
  findingIds!: readonly string[];
}

export const recordObservedTechnique = actionsOn(newObservedTechniqueAggregate)({
  name: "recordObservedTechnique",
  description:
    "Records that the adversary used a technique of ATT&CK in an incident: for which tactic, in which service, when, how sure that is and what it rests on. `Incident.killChain` shows all of them by tactic.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoObserves],
    transitions: [{ machine: "ObservedTechnique", from: [], to: "OBSERVED" }],
    gates: [
      "INCIDENT_OPEN",
      "TECHNIQUE_SERVES_TACTIC",
      "TECHNIQUE_NEW",
      "SERVICES_INVOLVED",
      "SEEN_IN_ORDER",
      "RESTS_ON_CASE",
    ],
    clears: ["TECHNIQUE_NEW"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["RS.AN"] },
    ],
  },
  input: RecordObservedTechniqueInput,
  decide: (given) => {
    const { input, loaded, viewer, now, newIdentifier } = given;
    const row: ObservedTechnique = {
      id: newIdentifier(),
      incidentId: loaded.incident.id,
      version: 1,
      state: "OBSERVED",
      techniqueId: input.techniqueId,
      tactic: input.tactic,
      serviceId: input.serviceId ?? null,
      firstSeenAt: input.firstSeenAt,
      lastSeenAt: input.lastSeenAt ?? null,
      confidence: input.confidence,
      basis: input.basis,
      alertIds: [...new Set(input.alertIds)],
      evidenceIds: [...new Set(input.evidenceIds)],
      findingIds: [...new Set(input.findingIds)],
      writings: 1,
      recordedById: viewer.personId,
      recordedByName: viewer.name,
      recordedAt: now,
      withdrawnById: null,
      withdrawnAt: null,
      withdrawalReason: null,
    };
    const name = attackTechniques.get(row.techniqueId)?.name ?? "";
    return {
      summary: `Observed ${row.techniqueId} (${name}) for ${attackTactics[row.tactic].title}: ${row.basis}`,
      writes: [{ insert: "ObservedTechnique", row }, writeTechniqueVersion(given, row, null)],
    };
  },
});
