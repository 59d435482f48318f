import { ArrayMaxSize, IsOptional, Length } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { newInvestigationAggregate } from "../../store/aggregates/evidence/investigation-aggregate.js";
import { CaseInput } from "../incident-action.js";

@InputType({ description: "What is to be found out, and where it is looked for." })
export class OpenInvestigationInput extends CaseInput {
  @TextField("The question, so that a finding can answer it.", { max: 1_000 })
  question!: string;

  @ArrayMaxSize(200, { message: "must name at most 200" })
  @Length(1, 400, { each: true, message: "must each be 1 to 400 characters long" })
  @Field(() => [String], {
    defaultValue: [],
    description: "The systems that are looked into: hosts, accounts, mailboxes, repositories; at most 200.",
  })
  systems!: string[];

  @IdentifiersField("The services of the incident that are looked into; left empty, no service is meant by itself.", {
    atLeast: 0,
    defaultValue: [],
  })
  serviceIds!: readonly string[];

  @IsOptional()
  @Field(() => Date, { nullable: true, description: "From when on it is looked into." })
  periodFrom?: Date | null;

  @IsOptional()
  @Field(() => Date, { nullable: true, description: "Until when; left out while the adversary may still be there." })
  periodTo?: Date | null;
}

export const openInvestigation = actionsOn(newInvestigationAggregate)({
  name: "openInvestigation",
  description:
    "Opens a forensic investigation in an incident: its question, and its scope of systems, services and time. Several can go on at once, also after the incident has ended.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [{ responsibility: "FORENSICS_INVESTIGATION" }],
    transitions: [{ machine: "Investigation", from: [], to: "OPEN" }],
    gates: ["NOT_MERGED", "INVESTIGATION_SCOPED"],
    clears: [{ is: "INVESTIGATIONS_CONCLUDED", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.2"] },
      { framework: "CSF_2_0", ids: ["RS.AN"] },
    ],
  },
  input: OpenInvestigationInput,
  decide: ({ input, loaded: { incident }, viewer, now, newIdentifier }) => ({
    summary: `Opened an investigation: ${input.question}`,
    writes: [
      {
        insert: "Investigation",
        row: {
          id: newIdentifier(),
          incidentId: incident.id,
          version: 1,
          state: "OPEN",
          question: input.question,
          systems: input.systems,
          serviceIds: [...new Set(input.serviceIds)],
          periodFrom: input.periodFrom ?? null,
          periodTo: input.periodTo ?? null,
          openedById: viewer.personId,
          openedAt: now,
          findingCount: 0,
          conclusion: null,
          concludedById: null,
          concludedAt: null,
        },
      },
    ],
  }),
});
