import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { TuningRequest } from "../../domain/records/alerts/tuning-request.js";
import { tuningRequestAggregate } from "../../store/aggregates/tuning-requests/tuning-request-aggregate.js";

/** What every operation on a request for tuning asks for. */
@InputType({ description: "A request for tuning." })
export class TuningRequestInput {
  @IdentifierField("The tuning request.")
  tuningRequestId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on a request for tuning. */
export const tuningRequestAction = actionsOn(tuningRequestAggregate);

/** Whoever runs the monitoring of the service, and the security side, which removes false positives in all. */
export const whoTunes = [
  { responsibility: "MONITORING_INFRASTRUCTURE_DEPLOYMENT" },
  { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" },
] as const;

/** The write that changes the request. */
export const setRequest = ({ request }: { readonly request: TuningRequest }, set: Partial<TuningRequest>) =>
  ({ update: "TuningRequest", id: request.id, set }) as const;

export const tuningControls = [
  { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
  { framework: "CSF_2_0", ids: ["ID.IM", "DE"] },
] as const;
