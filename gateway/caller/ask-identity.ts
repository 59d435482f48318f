import { z } from "zod";
import { callerShape, gatewayViewer, type Viewer } from "../../platform/identity/viewer.js";
import { CordonError } from "../../platform/runtime/errors.js";
import type { Log } from "../../platform/runtime/log.js";
import type { SubgraphClient } from "../subgraphs/subgraph-client.js";

/** Resolves to `undefined` when nobody has this subject. Throws when no subgraph can tell. */
export type AskIdentity = (subject: string) => Promise<Viewer | undefined>;

const query = `query Identity($subject: String!) {
  identity(subject: $subject) {
    subject kind personId name appointments otherAccountIds operations expiresAt
    memberships { teamId teamName function serviceIds responsibilities }
  }
}`;

const answer = z.object({ identity: callerShape.nullable() });

/** teams owns the directory of people; incidents keeps a copy, for when teams is down. */
export const identitySources = ["teams", "incidents"] as const;

/**
 * Asks the subgraphs directly, without the query planner, since there is no viewer yet to run a plan for. A copy may be
 * behind, so only the owner's answer that a subject is unknown counts.
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

/** Asks the owner of the directory for its revision. */
export function askIdentityRevision(clientOf: (subgraph: string) => SubgraphClient | undefined) {
  return async (): Promise<string> => {
    const { data } = (await clientOf(identitySources[0])?.ask({ query: "{ identityRevision }" }, gatewayViewer)) ?? {};
    return z.object({ identityRevision: z.string() }).parse(data).identityRevision;
  };
}
