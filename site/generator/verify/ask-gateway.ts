import { z } from "zod";
import type { ProcessInForce } from "./process-in-force.js";
import { VerifyError } from "./verify-error.js";

const query = `{
  process {
    schemaHash
    operations {
      name description subgraph phase responsibilities functions gates
      transitions { machine from to }
      controls { framework ids }
    }
  }
}`;

const strings = z.array(z.string());
const answer = z.object({
  data: z.object({
    process: z.object({
      schemaHash: z.string(),
      operations: z.array(
        z.object({
          name: z.string(),
          description: z.string().nullable(),
          subgraph: z.string(),
          phase: z.string().nullable(),
          responsibilities: strings,
          functions: strings,
          gates: strings,
          transitions: z.array(z.object({ machine: z.string(), from: strings, to: z.string() })),
          controls: z.array(z.object({ framework: z.string(), ids: strings })),
        }),
      ),
    }),
  }),
});

const patience = 15_000;

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
  const parsed = answer.safeParse(jsonOrNothing(body));
  if (!parsed.success) {
    throw new VerifyError(
      `${url} answered with status ${response.status}, and not as a gateway of Cordon does: ${body.slice(0, 300)}`,
    );
  }
  const { schemaHash, operations } = parsed.data.data.process;
  return {
    schemaHash,
    operations: operations.map(({ subgraph, phase, ...operation }) => ({
      ...operation,
      subgraphs: [subgraph],
      phases: phase === null ? [] : [phase],
    })),
  };
}

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
      signal: AbortSignal.timeout(patience),
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
