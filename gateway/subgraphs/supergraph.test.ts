import { once } from "node:events";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { PassThrough } from "node:stream";
import { pino } from "pino";
import { temporaryFolder } from "../../test/support/temporary-folder.js";
import { composeSupergraph } from "../composition/compose-supergraph.js";
import { unsigned } from "./sign-call.js";
import { Supergraph } from "./supergraph.js";

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** The supergraph of two subgraphs at these addresses. */
function supergraphAt(a: string, b: string): string {
  const composed = composeSupergraph([
    { name: "a", url: a, sdl: "type Query { a: Int }" },
    { name: "b", url: b, sdl: "type Query { b: Int }" },
  ]);
  if (composed.problems) throw new Error(composed.problems.join("\n"));
  return composed.supergraphSdl;
}

test("A file that is refused for one address changes no other", async () => {
  const file = path.join(folder.path, "supergraph.graphql");
  const lines = new PassThrough();
  writeFileSync(file, supergraphAt("http://127.0.0.1:1/a", "http://127.0.0.1:1/b"));
  const supergraph = new Supergraph(
    {
      file,
      subgraphTimeoutMs: 100,
      subgraphUrl: () => undefined,
      shareCallsForMs: 500,
      signCall: unsigned,
      pollIntervalMs: 20,
    },
    pino({ level: "error" }, lines),
  );
  await supergraph.load();
  const { since } = supergraph.inForce;
  writeFileSync(file, supergraphAt("http://elsewhere.invalid/a", "nowhere"));
  const [line] = await once(lines, "data");
  expect(JSON.parse(String(line))).toMatchObject({
    msg: "supergraph not usable; the one in force stays",
    cause: expect.stringContaining('the address of the b subgraph, "nowhere", is not an http:// or https:// URL'),
  });
  expect(supergraph.client("a")?.url).toBe("http://127.0.0.1:1/a");
  expect(supergraph.inForce.since).toBe(since);
  await supergraph.close();
});
