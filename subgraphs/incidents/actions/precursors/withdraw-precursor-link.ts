import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { withdrawnLinkAggregate } from "../../store/aggregates/precursors/withdrawn-link-aggregate.js";
import { precursorControls, whoLooksAhead } from "./precursor-action.js";

@InputType({ description: "The link of a precursor to an incident that it did not announce." })
export class WithdrawPrecursorLinkInput {
  @IdentifierField("The link, as `Precursor.incidents` and `Incident.precursors` list it.")
  precursorLinkId!: string;

  @TextField("What shows that the precursor did not announce this incident. Whoever reads both reads it.", {
    max: 1_000,
  })
  reason!: string;
}

export const withdrawPrecursorLink = actionsOn(withdrawnLinkAggregate)({
  name: "withdrawPrecursorLink",
  description:
    "Takes back that a precursor announced an incident, with the reason. The link stays readable at either, as withdrawn, and counts no more: the precursor is linked to the right incident with linkPrecursorToIncident, or to this one again. It stands while the precursor is closed as one that became an incident and has no other: that is reopened first, with reopenPrecursor, and closed anew.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoLooksAhead],
    gates: ["PRECURSOR_LINK_STANDS", "NOTHING_RESTS_ON_LINK"],
    clears: ["PRECURSOR_LINK_STANDS"],
    controls: precursorControls,
  },
  input: WithdrawPrecursorLinkInput,
  decide: ({ input: { reason }, loaded: { link }, viewer, now }) => ({
    summary: `Withdrew the link of a precursor to an incident: ${reason}`,
    writes: [
      {
        update: "PrecursorLink",
        id: link.id,
        set: {
          withdrawnAt: now,
          withdrawnById: viewer.personId,
          withdrawnByName: viewer.name,
          withdrawalReason: reason,
        },
      },
    ],
  }),
});
