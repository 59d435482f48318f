import { GraphQLError } from "graphql";

export interface LimitExtensions {
  /** The setting of the gateway that has the bound. */
  readonly limit: string;
  readonly requested: number;
  readonly most: number;
}

/** An operation asks for more than a bound lets through; nothing of it was run. */
export class LimitExceeded extends GraphQLError {
  constructor(message: string, limit?: LimitExtensions) {
    super(message, { extensions: { ...limit, code: "GRAPHQL_VALIDATION_FAILED" } });
    this.name = "LimitExceeded";
  }
}
