import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { caseLinkAggregate } from "../../store/aggregates/case-file/case-link-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { whoLeads } from "../who-leads.js";

@InputType({ description: "Which link is not to be followed any more." })
export class RemoveLinkInput extends CaseInput {
  @IdentifierField("The link, as `Incident.links` lists it.")
  linkId!: string;

  @TextField("Why, where that is not plain.", { nullable: true, max: 1_000 })
  reason?: string | null;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

export const removeLink = actionsOn(caseLinkAggregate)({
  name: "removeLink",
  description:
    "Takes a link out of the list: whoever added it does so, or the lead. That it was there, and who removed it, stays on record.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ holder: "CREATOR" }, ...whoLeads],
    transitions: [{ machine: "CaseLink", from: ["LISTED"], to: "REMOVED" }],
    gates: ["INCIDENT_OPEN"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
  },
  input: RemoveLinkInput,
  decide: ({ input: { reason }, loaded: { link }, viewer, now }) => ({
    summary: `Removed the link "${link.title}"${reason ? `: ${reason}` : ""}`,
    writes: [
      {
        update: "CaseLink",
        id: link.id,
        set: { state: "REMOVED", removedById: viewer.personId, removedAt: now, removalReason: reason ?? null },
      },
    ],
  }),
});
