import { z } from "zod";
import { callerShape, gatewayViewer, type Viewer } from "../../platform/identity/viewer.js";
import { CordonError } from "../../platform/runtime/errors.js";
import type { Log } from "../../platform/runtime/log.js";
import type { SubgraphClient } from "../subgraphs/subgraph-client.js";

/** Who a subject is; `undefined` for nobody. Throws when it cannot be found out. */
export type AskIdentity = (subject: string) => Promise<Viewer | undefined>;

const query = `query Identity($subject: String!) {
  identity(subject: $subject) {
    subject kind personId name operations expiresAt
    memberships { teamId teamName function serviceIds responsibilities }
  }
}`;

const answer = z.object({ identity: callerShape.nullable() });

/** The subgraph that owns what is known of people, and the one that keeps a copy to go on with while the first is down. */
export const identitySources = ["teams", "incidents"] as const;

/**
 * Asks the subgraphs that know people, past the query planner: nobody is known yet on whose behalf a plan could run. A copy
 * may be a moment behind, so that only its owner says that a subject is nobody.
 */
export function askIdentity(clientOf: (subgraph: string) => SubgraphClient | undefined, log: Log): AskIdentity {
  const askOne = async (source: string, subject: string) => {
    const client = clientOf(source);
    if (!client) throw new Error(`the supergraph has no ${source} subgraph`);
    const { data, errors } = await client.ask({ query, variables: { subject } }, gatewayViewer);
    if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
    return answer.parse(data).identity ?? undefined;
  };
  return async (subject) => {
    for (const source of identitySources) {
      try {
        const viewer = await askOne(source, subject);
        if (viewer || source === identitySources[0]) return viewer;
      } catch (error) {
        const cause = error instanceof Error ? (error.cause ?? error.message) : error;
        log.error({ cause: String(cause), source }, "identity not answered");
      }
    }
    throw new CordonError(
      "SERVICE_UNAVAILABLE",
      "The teams subgraph, which knows who you are and what your team may do, cannot be reached. Try again shortly.",
    );
  };
}

/** Asks the subgraph that owns what is known of people whether any of it has changed. */
export function askIdentityRevision(clientOf: (subgraph: string) => SubgraphClient | undefined) {
  return async (): Promise<string> => {
    const { data } = (await clientOf(identitySources[0])?.ask({ query: "{ identityRevision }" }, gatewayViewer)) ?? {};
    return z.object({ identityRevision: z.string() }).parse(data).identityRevision;
  };
}
