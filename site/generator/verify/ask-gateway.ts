import { z } from "zod";
import { operationInForce, type ProcessInForce, reactionInForce } from "./process-in-force.js";
import { VerifyError } from "./verify-error.js";

/** What a gateway tells of operations and reactions alike. */
const declaration = `
  name description subgraph phase
  gates { is of }
  transitions { machine from to beside }
  establishes { gate of certainty }
  clears { gate of certainty }
  controls { framework ids }`;

const query = `{
  process {
    schemaHash
    operations { ${declaration}
      actors allow { responsibility function holder vacant from } separate approval { by from flag }
    }
    reactions { ${declaration}
      on every
    }
  }
}`;

const served = { subgraph: z.string(), phase: z.string().nullable() };
const answer = z.object({
  data: z.object({
    process: z.object({
      schemaHash: z.string(),
      operations: z.array(operationInForce.omit({ subgraphs: true, phases: true }).extend(served)),
      reactions: z.array(reactionInForce.omit({ subgraphs: true, phases: true }).extend(served)),
    }),
  }),
});

const timeoutMs = 15_000;

/** Asks a gateway which process it runs. @throws VerifyError when it cannot be asked or its answer is not one. */
export async function askGateway(endpoint: string, token: string | undefined): Promise<ProcessInForce> {
  const url = endpointUrl(endpoint);
  const response = await request(url, token);
  if (response.status === 401) {
    throw new VerifyError(
      token === undefined
        ? `${url} asks who you are. Give a token with --token, or in the setting CORDON_TOKEN.`
        : `${url} does not accept the token. It may have run out, or be of another issuer.`,
    );
  }
  const body = await response.text();
  const result = answer.safeParse(jsonOrNothing(body));
  if (!result.success) {
    throw new VerifyError(
      `${url} answered with status ${response.status}, and not as a gateway of Cordon does: ${body.slice(0, 300)}`,
    );
  }
  const { schemaHash, operations, reactions } = result.data.data.process;
  return { schemaHash, operations: operations.map(asPublished), reactions: reactions.map(asPublished) };
}

/** The site tells of several subgraphs and phases, a gateway of one. */
const asPublished = <Declaration extends { readonly subgraph: string; readonly phase: string | null }>({
  subgraph,
  phase,
  ...declaration
}: Declaration) => ({ ...declaration, subgraphs: [subgraph], phases: phase === null ? [] : [phase] });

/** The address of a gateway may be given with or without the path of its endpoint. */
function endpointUrl(endpoint: string): URL {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new VerifyError(`--endpoint ${endpoint} is not an http:// or https:// URL, such as http://localhost:4000.`);
  }
  if (url.pathname === "/") url.pathname = "/graphql";
  return url;
}

async function request(url: URL, token: string | undefined): Promise<Response> {
  try {
    return await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new VerifyError(
      `${url} could not be asked (${cause instanceof Error ? cause.message : String(cause)}). Does the gateway run there?`,
    );
  }
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
