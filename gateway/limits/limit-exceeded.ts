import { GraphQLError } from "graphql";

export interface LimitFacts {
  /** The setting of the gateway that has the bound. */
  readonly limit: string;
  readonly requested: number;
  readonly most: number;
}

/** An operation asks for more than a bound lets through; nothing of it was run. */
export class LimitExceeded extends GraphQLError {
  constructor(message: string, facts?: LimitFacts) {
    super(message, { extensions: { ...facts, code: "GRAPHQL_VALIDATION_FAILED" } });
    this.name = "LimitExceeded";
  }
}
