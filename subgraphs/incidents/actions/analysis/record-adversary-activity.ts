import { IsOptional } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { AttackTactic, FindingConfidence, TimeCertainty } from "../../../response-model/schema/enums.js";
import type { AdversaryActivity } from "../../domain/records/analysis/adversary-activity.js";
import { writeActivityVersion } from "../../domain/writes/versions/adversary-activity-version.js";
import { newAdversaryActivityAggregate } from "../../store/aggregates/analysis/new-adversary-activity-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { whoReconstructs } from "./adversary-activity-action.js";
import { NamesField } from "./names-field.js";

@InputType({ description: "What the adversary did, where and when, and what that rests on." })
export class RecordAdversaryActivityInput extends CaseInput {
  @IdentifierField("The affected service in which they did it.")
  serviceId!: string;

  @TextField("What they did.", { max: 5_000 })
  description!: string;

  @Field(() => Date, { description: "When they began with it: the time of the act, not of its discovery." })
  beganAt!: Date;

  @IsOptional()
  @Field(() => Date, {
    nullable: true,
    description: "When they ended it; leave it out while it goes on or nobody knows.",
  })
  endedAt?: Date | null;

  @Field(() => TimeCertainty, { description: "How sure these times are." })
  timeCertainty!: TimeCertainty;

  @IdentifierField("The technique that it shows, as it was observed in this incident.", { nullable: true })
  observedTechniqueId?: string | null;

  @IsOptional()
  @Field(() => AttackTactic, {
    nullable: true,
    description:
      "What they did it for. Left out, it is the tactic for which the technique was observed, if one is named.",
  })
  tactic?: AttackTactic | null;

  @NamesField("The assets of the service that it was done to or by: machines, mailboxes, repositories", {
    defaultValue: [],
  })
  assets!: readonly string[];

  @NamesField("The accounts that it was done with or to", { defaultValue: [] })
  accounts!: readonly string[];

  @Field(() => FindingConfidence, { description: "How sure it is that the adversary did it." })
  confidence!: FindingConfidence;

  @IdentifiersField("The alerts of the incident that it rests on.", { atLeast: 0, defaultValue: [] })
  alertIds!: readonly string[];

  @IdentifiersField("The evidence of the incident that it rests on.", { atLeast: 0, defaultValue: [] })
  evidenceIds!: readonly string[];

  @IdentifiersField("The findings of investigations in the incident that it rests on.", {
    atLeast: 0,
    defaultValue: [],
  })
  findingIds!: readonly string[];

  @IdentifiersField("The indicators of compromise of the incident that it rests on.", { atLeast: 0, defaultValue: [] })
  indicatorIds!: readonly string[];
}

export const recordAdversaryActivity = actionsOn(newAdversaryActivityAggregate)({
  name: "recordAdversaryActivity",
  description:
    "Records what the adversary did in one service of an incident, and when. `Incident.attackSequence` puts all of it in the order of the acts themselves, apart from the timeline of what responders did. The team of a service records what was done in that service; whoever analyses or investigates may do so for any service.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoReconstructs],
    transitions: [{ machine: "AdversaryActivity", from: [], to: "STANDING" }],
    gates: ["INCIDENT_OPEN", "SERVICES_INVOLVED", "ACTIVITY_IN_THE_PAST", "ACTIVITY_SHOWS_TECHNIQUE", "RESTS_ON_CASE"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["RS.AN"] },
    ],
  },
  input: RecordAdversaryActivityInput,
  decide: (given) => {
    const { input, loaded, viewer, now, newIdentifier } = given;
    const row: AdversaryActivity = {
      id: newIdentifier(),
      incidentId: loaded.incident.id,
      version: 1,
      state: "STANDING",
      serviceId: input.serviceId,
      beganAt: input.beganAt,
      endedAt: input.endedAt ?? null,
      timeCertainty: input.timeCertainty,
      description: input.description,
      tactic: input.tactic ?? loaded.shows?.tactic ?? null,
      observedTechniqueId: loaded.shows?.id ?? null,
      assets: [...new Set(input.assets)],
      accounts: [...new Set(input.accounts)],
      confidence: input.confidence,
      alertIds: [...new Set(input.alertIds)],
      evidenceIds: [...new Set(input.evidenceIds)],
      findingIds: [...new Set(input.findingIds)],
      indicatorIds: [...new Set(input.indicatorIds)],
      writings: 1,
      recordedById: viewer.personId,
      recordedByName: viewer.name,
      recordedAt: now,
      withdrawnById: null,
      withdrawnAt: null,
      withdrawalReason: null,
    };
    return {
      summary: `Recorded what the adversary did at ${row.beganAt.toISOString()}: ${row.description}`,
      writes: [{ insert: "AdversaryActivity", row }, writeActivityVersion(given, row, null)],
    };
  },
});
