import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { isNarrow } from "../../../response-model/evidence/is-narrow.js";
import { relationKinds } from "../../../response-model/process/relation-kinds.js";
import { RelationKind } from "../../../response-model/schema/enums.js";
import { relatingAggregate } from "../../store/aggregates/case/two-incidents-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { whoLeads } from "../who-leads.js";

@InputType({ description: "Which other incident it relates to, and how." })
export class RelateIncidentInput extends CaseInput {
  @IdentifierField("The other incident.")
  otherIncidentId!: string;

  @Field(() => RelationKind, { description: "What the other one is to this one." })
  kind!: RelationKind;

  @TextField("What shows it.")
  reason!: string;
}

export const relateIncident = actionsOn(relatingAggregate)({
  name: "relateIncident",
  description:
    "Records that an incident relates to another: as related, as its parent or as its child. Both go on as they are, and both show it to whoever may see both. It is recorded with the one that fewer people may read.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "2.0.0",
    allow: [...whoLeads, { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" }],
    gates: ["INCIDENT_OPEN", "RELATION_NEW"],
    clears: ["RELATION_NEW"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
  },
  input: RelateIncidentInput,
  decide: ({ input, loaded: { incident, other }, viewer, now, newIdentifier }) => ({
    // Whoever reads this one need not be a reader of the other, where that one is for few: the relation itself says which it is, and why.
    summary: isNarrow(other)
      ? "Recorded a relation to another incident."
      : `Recorded ${other.number} as ${relationKinds[input.kind].title.toLowerCase()}: ${input.reason}`,
    writes: [
      {
        insert: "IncidentRelation",
        row: {
          id: newIdentifier(),
          incidentId: incident.id,
          otherIncidentId: other.id,
          kind: input.kind,
          reason: input.reason,
          relatedById: viewer.personId,
          relatedAt: now,
        },
      },
    ],
  }),
});
