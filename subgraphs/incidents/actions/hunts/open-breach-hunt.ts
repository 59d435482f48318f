import { ArrayMaxSize, IsOptional, Length } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { Handling } from "../../../response-model/schema/enums.js";
import type { BreachHunt } from "../../domain/records/hunts/breach-hunt.js";
import { newBreachHuntAggregate } from "../../store/aggregates/hunts/breach-hunt-aggregate.js";
import { TechniquesField } from "../techniques-field.js";

@InputType({ description: "What the adversary may have done, and where it is looked for." })
export class OpenBreachHuntInput {
  @TextField("What the adversary may have done, that no alert has shown.", { max: 2_000 })
  hypothesis!: string;

  @IdentifiersField("The services that are looked into.")
  serviceIds!: readonly string[];

  @IsOptional()
  @Field(() => Date, {
    nullable: true,
    description: "From when on it is looked for; left out, as far as the data goes.",
  })
  periodFrom?: Date | null;

  @IsOptional()
  @Field(() => Date, { nullable: true, description: "Until when it is looked for; left out, until now." })
  periodTo?: Date | null;

  @ArrayMaxSize(50, { message: "must name at most 50" })
  @Length(1, 200, { each: true, message: "must each be 1 to 200 characters long" })
  @Field(() => [String], {
    defaultValue: [],
    description: "The data that is searched, such as the sign-in logs of all farms; at most 50.",
  })
  dataSources!: string[];

  @TechniquesField("The techniques of ATT&CK whose traces are looked for.", { defaultValue: [] })
  techniqueIds!: readonly string[];

  @IdentifierField("The incident that it is part of; leave it out for a hunt before there is one.", { nullable: true })
  incidentId?: string | null;

  @IdentifierField("The threat briefing that prompted it; leave it out where there is none.", {
    nullable: true,
  })
  threatBriefingId?: string | null;

  @Field(() => Handling, {
    defaultValue: "AMBER_STRICT",
    description: "Who may read it, where it is part of no incident: `RED` is for incidents alone.",
  })
  handling!: Handling;
}

export const openBreachHunt = actionsOn(newBreachHuntAggregate)({
  name: "openBreachHunt",
  description:
    "Opens a hunt for a breach that no detection has reported: a hypothesis, the services, period and data that are searched, and the techniques whose traces are looked for. A hunt inside an incident is read by whoever reads that, another by its own marking.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "BREACH_HUNT" }],
    transitions: [{ machine: "BreachHunt", from: [], to: "OPEN" }],
    gates: ["HUNT_SCOPED"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["DE"] },
    ],
  },
  input: OpenBreachHuntInput,
  decide: ({ input, viewer, now, newIdentifier }) => {
    const row: BreachHunt = {
      id: newIdentifier(),
      version: 1,
      state: "OPEN",
      incidentId: input.incidentId ?? null,
      handling: input.handling,
      hypothesis: input.hypothesis,
      serviceIds: [...new Set(input.serviceIds)],
      periodFrom: input.periodFrom ?? null,
      periodTo: input.periodTo ?? null,
      dataSources: input.dataSources,
      techniqueIds: input.techniqueIds,
      standingNumber: 1,
      hunterId: null,
      hunterName: null,
      queryCount: 0,
      findingCount: 0,
      withdrawnFindingCount: 0,
      openedById: viewer.personId,
      openedByName: viewer.name,
      openedAt: now,
      outcome: null,
      outcomeNumber: null,
      conclusions: null,
      concludedById: null,
      concludedAt: null,
      reopenedAt: null,
      reopenedById: null,
      reopenedByName: null,
      reopeningReason: null,
      carriedFromId: null,
      briefingId: input.threatBriefingId ?? null,
    };
    return { summary: `Opened a hunt: ${input.hypothesis}`, writes: [{ insert: "BreachHunt", row }] };
  },
});
