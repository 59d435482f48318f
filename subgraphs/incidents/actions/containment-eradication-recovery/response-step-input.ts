import { InputType } from "type-graphql";
import type { DecisionInput } from "../../../../platform/actions/action.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import type { CaseFile } from "../../domain/case-file.js";
import type { ResponseStepPhase } from "../../domain/records/response-step.js";
import { IncidentInput } from "../incident-action.js";

@InputType({ description: "What was done, and what came of it." })
export class ResponseStepInput extends IncidentInput {
  @TextField("What was done.")
  description!: string;

  @TextField("What came of it, and how that was checked.")
  outcome!: string;
}

/** The write that records a step of the response. */
export const insertStep = (
  { input, loaded: { incident }, viewer, now, newIdentifier }: DecisionInput<ResponseStepInput, CaseFile>,
  phase: ResponseStepPhase,
) =>
  ({
    insert: "ResponseStep",
    row: {
      id: newIdentifier(),
      incidentId: incident.id,
      phase,
      description: input.description,
      outcome: input.outcome,
      executedById: viewer.personId,
      executedAt: now,
    },
  }) as const;
