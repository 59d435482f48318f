import { z } from "zod";
import { CordonError } from "../subgraphs/foundation/errors.js";
import type { Log } from "../subgraphs/foundation/log.js";
import { type Viewer, viewerHeader } from "../subgraphs/foundation/viewer.js";
import type { SubgraphClient } from "./subgraph-client.js";

/** Who a subject is, as far as the teams subgraph knows; `undefined` for nobody. Throws when it cannot be asked. */
export type AskIdentity = (subject: string) => Promise<Viewer | undefined>;

const query = `query Identity($subject: String!) {
  identity(subject: $subject) {
    subject kind personId name
    memberships { teamId teamName function serviceIds responsibilities }
  }
}`;

const answer = z.object({
  identity: z
    .object({
      subject: z.string(),
      // A token never makes anyone the system itself.
      kind: z.enum(["PERSON", "SERVICE_ACCOUNT"]),
      personId: z.string(),
      name: z.string(),
      memberships: z.array(
        z.object({
          teamId: z.string(),
          teamName: z.string(),
          function: z.string(),
          serviceIds: z.array(z.string()),
          responsibilities: z.array(z.string()),
        }),
      ),
    })
    .nullable(),
});

/** The gateway itself, as it asks the teams subgraph on its own account. */
const gateway: Viewer = {
  subject: "gateway",
  kind: "SYSTEM",
  personId: "gateway",
  name: "Cordon gateway",
  memberships: [],
};

/** Asks the teams subgraph itself, past the query planner: nobody is known yet on whose behalf a plan could run. */
export function askTeams(
  teams: () => SubgraphClient | undefined,
  sign: (viewer: Viewer) => Promise<string>,
  log: Log,
): AskIdentity {
  return async (subject) => {
    try {
      const client = teams();
      if (!client) throw new Error("the supergraph has no teams subgraph");
      const headers = { [viewerHeader]: await sign(gateway) };
      const { data, errors } = await client.ask({ query, variables: { subject } }, headers);
      if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
      return answer.parse(data).identity ?? undefined;
    } catch (error) {
      const cause = error instanceof Error ? (error.cause ?? error.message) : error;
      log.error({ cause: String(cause) }, "identity not answered by the teams subgraph");
      throw new CordonError(
        "SERVICE_UNAVAILABLE",
        "The teams subgraph, which knows who you are and what your team may do, cannot be reached. Try again shortly.",
      );
    }
  };
}
