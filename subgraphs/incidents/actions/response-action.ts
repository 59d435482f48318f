import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../access/acting/actions-on.js";
import type { ServiceFile } from "../domain/case-file.js";
import type { ServiceResponse } from "../domain/records/response/service-response.js";
import { responseAggregate } from "../store/aggregates/response/response-aggregate.js";
import { CaseInput } from "./incident-action.js";

/** What every operation on the response of one service asks for. */
@InputType()
export class ServiceResponseInput extends CaseInput {
  @IdentifierField("The affected service.")
  serviceId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on the response of one service. */
export const responseAction = actionsOn(responseAggregate);

/** The write that changes the response itself. */
export const setResponse = ({ response }: Pick<ServiceFile, "response">, set: Partial<ServiceResponse>) =>
  ({ update: "ServiceResponse", id: response.id, set }) as const;
