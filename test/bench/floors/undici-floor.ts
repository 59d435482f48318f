import { readFileSync } from "node:fs";
import { Pool } from "undici";
import { viewerSigner } from "../../../platform/identity/viewer-signer.js";
import type { Call, RecordedAnswer } from "../recorded-calls.js";
import { serveFloor } from "./serve-floor.js";

/*
 * What remains of a gateway when planning, joining and checking are taken away: the same calls in the same waves, signed,
 * JSON made and read for each, and the answer that is known beforehand made into JSON.
 */

const recorded: readonly RecordedAnswer[] = JSON.parse(readFileSync(process.env.CALLS_FILE ?? "", "utf8"));
const sign = viewerSigner(process.env.VIEWER_PRIVATE_KEY ?? "");
const viewer = JSON.parse(process.env.VIEWER ?? "");
const byVariables = new Map(recorded.map((answer) => [JSON.stringify(answer.variables), answer]));
const pools = new Map<string, { pool: Pool; path: string }>();

function poolOf(url: string) {
  let entry = pools.get(url);
  if (!entry) {
    const { origin, pathname } = new URL(url);
    entry = { pool: new Pool(origin, { connections: 128 }), path: pathname };
    pools.set(url, entry);
  }
  return entry;
}

async function call({ url, subgraph, body: content }: Call): Promise<unknown> {
  const { pool, path } = poolOf(url);
  const body = JSON.stringify(content);
  const response = await pool.request({
    method: "POST",
    path,
    headers: { "content-type": "application/json", "cordon-viewer": sign(viewer, { subgraph, body }) },
    body,
  });
  const answer = JSON.parse(await response.body.text()) as { data?: unknown };
  if (!answer.data) throw new Error(`No data from ${url}: ${JSON.stringify(answer).slice(0, 300)}`);
  return answer;
}

serveFloor(async ({ variables }) => {
  const known = byVariables.get(JSON.stringify(variables));
  if (!known) throw new Error(`These variables were not recorded: ${JSON.stringify(variables)}`);
  for (const wave of known.waves) await Promise.all(wave.map((one) => call(one)));
  return known.answer;
});
