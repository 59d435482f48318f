import { InputType } from "type-graphql";
import type { DecisionInput } from "../../../../platform/actions/action.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import type { ServiceFile } from "../../domain/case-file.js";
import type { ResponseStepPhase } from "../../domain/records/response/response-step.js";
import { ServiceResponseInput } from "../response-action.js";

@InputType({ description: "What was done, and what came of it." })
export class ResponseStepInput extends ServiceResponseInput {
  @TextField("What was done.")
  description!: string;

  @TextField("What came of it, and how that was checked.")
  outcome!: string;
}

/** The write that records a step of the response of a service. */
export const insertStep = (
  { input, loaded: { incident, response }, viewer, now, newIdentifier }: DecisionInput<ResponseStepInput, ServiceFile>,
  phase: ResponseStepPhase,
) =>
  ({
    insert: "ResponseStep",
    row: {
      id: newIdentifier(),
      incidentId: incident.id,
      serviceId: response.serviceId,
      round: response.round,
      phase,
      description: input.description,
      outcome: input.outcome,
      executedById: viewer.personId,
      executedAt: now,
    },
  }) as const;
