import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { Disposal } from "../../domain/records/retention/disposal.js";
import { disposalAggregate } from "../../store/aggregates/retention/disposal-aggregate.js";
import { CaseInput } from "../incident-action.js";

/** What every operation on a disposal asks for. */
@InputType()
export class DisposalInput extends CaseInput {
  @IdentifierField("The disposal, as `Incident.disposals` lists it.")
  disposalId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on a disposal that is asked for. */
export const disposalAction = actionsOn(disposalAggregate);

/** A disposal as it is asked for. */
export const requestedDisposal = (
  { viewer, now, newIdentifier }: { readonly viewer: Viewer; readonly now: Date; readonly newIdentifier: () => string },
  of: Pick<Disposal, "incidentId" | "evidenceId" | "reason">,
): Disposal => ({
  id: newIdentifier(),
  ...of,
  version: 1,
  state: "REQUESTED",
  requestedById: viewer.personId,
  requestedByName: viewer.name,
  requestedAt: now,
  method: null,
  carriedOutById: null,
  carriedOutAt: null,
  cancelReason: null,
});
