import { GraphQLError } from "graphql";

interface LimitExtensions {
  /** The name of the setting. */
  readonly limit: string;
  readonly requested: number;
  readonly most: number;
}

/** The operation exceeds a limit; nothing of it was run. */
export class LimitExceeded extends GraphQLError {
  constructor(message: string, limit?: LimitExtensions) {
    super(message, { extensions: { ...limit, code: "GRAPHQL_VALIDATION_FAILED" } });
    this.name = "LimitExceeded";
  }
}
