import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import { errorCodes } from "../../subgraphs/foundation/errors.js";
import type { Log } from "../../subgraphs/foundation/log.js";
import type { RequestContext } from "../graphql/request-context.js";
import type { SubgraphAnswer, SubgraphClient, SubgraphRequest } from "./subgraph-client.js";
import { SubgraphFailure } from "./subgraph-failure.js";
import { unansweredFields } from "./unanswered-fields.js";

type Response = Awaited<ReturnType<GraphQLDataSource["process"]>>;

/** How Apollo's query plans reach one subgraph. A failure comes back as an error for each field that stays empty. */
export class SubgraphDataSource implements GraphQLDataSource {
  constructor(
    private readonly client: SubgraphClient,
    private readonly log: Log,
  ) {}

  async process({ request: { query = "", variables, operationName }, ...options }: GraphQLDataSourceProcessOptions) {
    const request: SubgraphRequest = { query, variables, operationName };
    const context = options.context as RequestContext;
    const changing = query.startsWith("mutation");
    try {
      // A mutation is not cut off when its caller goes away: what a person did does not depend on their connection.
      const answer = await this.client.ask(request, context.subgraphHeaders, changing ? undefined : context.callerGone);
      const refusal = refusalForCaller(answer);
      if (refusal) return unanswered(request, refusal);
      this.refuseUnusable(request, answer);
      return answer as Response;
    } catch (error) {
      if (!(error instanceof SubgraphFailure)) throw error;
      const { subgraph, kind, cause } = error;
      this.log.warn({ requestId: context.requestId, subgraph, kind, cause: String(cause) }, "subgraph gave no answer");
      const message = error.inWords(changing, "idempotency-key" in context.subgraphHeaders);
      return unanswered(request, { message, extensions: { code: "SERVICE_UNAVAILABLE", reason: kind } });
    }
  }

  /** Throws unless the answer is one to this very request, and meant for the caller and not for the gateway. */
  private refuseUnusable({ variables }: SubgraphRequest, { status, data, errors = [] }: SubgraphAnswer): void {
    const refused = errors.find(({ extensions }) => extensions?.code === "UNAUTHENTICATED");
    if (refused || status >= 400) {
      throw this.client.failure("REFUSED", `HTTP status ${status}: ${(refused ?? errors[0])?.message}`);
    }
    const asked = variables?.representations;
    const entities = data?._entities;
    if (Array.isArray(asked) && data && !(Array.isArray(entities) && entities.length === asked.length)) {
      throw this.client.failure("NOT_GRAPHQL", "the number of entities is not the number asked for");
    }
  }
}

type Refusal = NonNullable<SubgraphAnswer["errors"]>[number];

/** A subgraph may refuse a request as a whole, for what the caller sent along with it: a bad Idempotency-Key, say. */
function refusalForCaller({ status, errors: [refusal] = [] }: SubgraphAnswer): Refusal | undefined {
  const code = String(refusal?.extensions?.code);
  return status >= 400 && code in errorCodes && code !== "UNAUTHENTICATED" ? refusal : undefined;
}

function unanswered(request: SubgraphRequest, { message, extensions }: Refusal): Response {
  return { data: null, errors: unansweredFields(request).map((path) => ({ message, path, extensions })) } as Response;
}
