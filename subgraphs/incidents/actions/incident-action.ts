import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../access/actions-on.js";
import type { CaseFile } from "../domain/case-file.js";
import type { Incident } from "../domain/records/incident.js";
import { incidentAggregate } from "../store/aggregates/incident-aggregate.js";

/** What every operation on an incident asks for. */
@InputType()
export class IncidentInput {
  @IdentifierField("The incident.")
  incidentId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on an incident. */
export const incidentAction = actionsOn(incidentAggregate);

/** The write that changes the incident itself. */
export const setIncident = ({ incident }: CaseFile, set: Partial<Incident>) =>
  ({ update: "Incident", id: incident.id, set }) as const;
