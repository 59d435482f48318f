import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { whoLooksAheadForAll } from "../../domain/precursors/who-looks-ahead-for-all.js";
import type { Precursor } from "../../domain/records/precursors/precursor.js";
import { precursorAggregate } from "../../store/aggregates/precursors/precursor-aggregate.js";

@InputType({ description: "A precursor." })
export class PrecursorInput {
  @IdentifierField("The precursor.")
  precursorId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on a precursor. */
export const precursorAction = actionsOn(precursorAggregate);

/** The write that changes the precursor. */
export const setPrecursor = ({ precursor }: { readonly precursor: Precursor }, set: Partial<Precursor>) =>
  ({ update: "Precursor", id: precursor.id, set }) as const;

/** What a precursor is called in summaries: its beginning, as it has no title. */
export const nameOf = ({ description }: Pick<Precursor, "description">): string =>
  description.length > 80 ? `${description.slice(0, 79)}…` : description;

/** Who looks out for what may come: those who analyse, threat intelligence, the response center, and the teams of the services. */
export const whoLooksAhead = [...whoLooksAheadForAll, { responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }] as const;

export const precursorControls = [
  { framework: "NIST_800_61_R2", ids: ["3.2.3"] },
  { framework: "CSF_2_0", ids: ["ID"] },
] as const;
