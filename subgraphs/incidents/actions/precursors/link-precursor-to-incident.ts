import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { PrecursorLink } from "../../domain/records/precursors/precursor-link.js";
import { precursorLinkAggregate } from "../../store/aggregates/precursors/precursor-link-aggregate.js";
import { precursorControls, whoLooksAhead } from "./precursor-action.js";

@InputType({ description: "An incident that a precursor announced." })
export class LinkPrecursorToIncidentInput {
  @IdentifierField("The precursor.")
  precursorId!: string;

  @IdentifierField("The incident.")
  incidentId!: string;

  @TextField("What shows that it announced this incident. Whoever reads both reads it.", { max: 1_000 })
  reason!: string;
}

export const linkPrecursorToIncident = actionsOn(precursorLinkAggregate)({
  name: "linkPrecursorToIncident",
  description:
    "Links a precursor to an incident that it announced; of a merged one, to that which goes on. A link that was a mistake is withdrawn with withdrawPrecursorLink. Whoever reads both sees it at either, with the reason; nobody else learns that there is a link.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoLooksAhead],
    gates: ["NOT_MERGED", "PRECURSOR_NOT_LINKED"],
    clears: ["PRECURSOR_NOT_LINKED"],
    controls: precursorControls,
  },
  input: LinkPrecursorToIncidentInput,
  decide: ({ input: { reason }, loaded: { precursor, incident }, viewer, now, newIdentifier }) => {
    const row: PrecursorLink = {
      id: newIdentifier(),
      version: 1,
      precursorId: precursor.id,
      incidentId: incident.id,
      reason,
      linkedById: viewer.personId,
      linkedByName: viewer.name,
      linkedAt: now,
      withdrawnAt: null,
      withdrawnById: null,
      withdrawnByName: null,
      withdrawalReason: null,
    };
    return {
      summary: `Linked a precursor to ${incident.number}: ${reason}`,
      writes: [{ insert: "PrecursorLink", row }],
    };
  },
});
