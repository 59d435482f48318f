import { IsOptional } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { Severity } from "../../../response-model/schema/enums.js";
import { cappedAtNow } from "../../domain/clock-skew.js";
import type { HuntFinding } from "../../domain/records/hunts/hunt-finding.js";
import type { IncidentOfHunt } from "../../domain/records/hunts/incident-of-hunt.js";
import { huntThatFindsAggregate } from "../../store/aggregates/hunts/hunt-in-incident-aggregate.js";
import { TechniquesField } from "../techniques-field.js";
import { BreachHuntInput } from "./hunt-action.js";

@InputType({ description: "What was found, where, and how bad it seems." })
export class RecordHuntFindingInput extends BreachHuntInput {
  @TextField("What was found.", { max: 20_000 })
  text!: string;

  @IdentifierField("The service in which it was found.")
  serviceId!: string;

  @Field(() => Severity, {
    description: "How bad it seems to the hunter; the service team assesses it anew in an incident.",
  })
  severity!: Severity;

  @IsOptional()
  @Field(() => Date, {
    nullable: true,
    description:
      "From when the traces are, as far as that is known: the earliest of them. A time that is still to come is refused.",
  })
  observedAt?: Date | null;

  @TechniquesField(
    "The techniques of ATT&CK that they are traces of, also others than those that the hunt looks for.",
    {
      defaultValue: [],
    },
  )
  techniqueIds!: readonly string[];
}

export const recordHuntFinding = actionsOn(huntThatFindsAggregate)({
  name: "recordHuntFinding",
  description:
    "Records what a hunt found in a service and how bad it seems. Where the hunt is part of an incident that is open, the finding belongs to that at once, and stands on its timeline; where that was merged, it belongs to the incident that goes on, as far as you may read that. Any other, also of a hunt whose incident has ended, waits: it opens an incident with openIncident, or is linked to one with linkHuntFinding, after reopenIncident to its own. Findings are never changed: one that turns out to be a mistake is withdrawn with withdrawHuntFinding.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "BREACH_HUNT" }],
    transitions: [{ machine: "BreachHunt", from: ["OPEN"], to: "OPEN" }],
    gates: ["HUNT_FINDING_OF_HUNT", "SEEN_ALREADY"],
    // Where the hunt is part of an incident that is open.
    establishes: [{ is: "FINDING_RECORDED", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["DE"] },
    ],
  },
  input: RecordHuntFindingInput,
  decide: ({ input, loaded: { hunt, incident, counting }, viewer, now, newIdentifier }) => {
    const sequence = hunt.findingCount + 1;
    const row: HuntFinding = {
      id: newIdentifier(),
      breachHuntId: hunt.id,
      sequence,
      text: input.text,
      serviceId: input.serviceId,
      severity: input.severity,
      observedAt: input.observedAt ? cappedAtNow(input.observedAt, now) : null,
      techniqueIds: input.techniqueIds,
      versionNumber: hunt.standingNumber,
      recordedById: viewer.personId,
      recordedByName: viewer.name,
      recordedAt: now,
      incidentId: counting?.id ?? null,
      linkedById: counting && viewer.personId,
      linkedAt: counting && now,
      withdrawnAt: null,
      withdrawnById: null,
      withdrawnByName: null,
      withdrawalReason: null,
    };
    return {
      summary: summaryOf(input.text, { sequence, incident, counting }),
      writes: [
        { insert: "HuntFinding", row },
        { update: "BreachHunt", id: hunt.id, set: { findingCount: sequence } },
      ],
    };
  },
});

/** What the timeline says: more people may read what an incident was merged into than the hunt, so that does not repeat what was found. */
function summaryOf(
  text: string,
  { sequence, incident, counting }: IncidentOfHunt & { readonly sequence: number },
): string {
  if (counting && counting.id !== incident?.id) return `Recorded finding ${sequence} of a hunt.`;
  return incident && !counting ? `Found after the incident had ended, and not linked to it: ${text}` : `Found: ${text}`;
}
