import { writeFileSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "../../test/support/temporary-folder.js";
import { startGatewayProcess } from "../test-support/gateway-process.js";
import { signingKey } from "../test-support/identity-provider.js";
import { post, startSystem } from "../test-support/system.js";

/* Whoever reads the logs, at their most talkative, must not be able to act as somebody else by it. */

test("no token, signed viewer, key or cookie is in the log at debug, whatever happened", async () => {
  const system = await startSystem();
  const folder = temporaryFolder();
  const manifest = path.join(folder.path, "documents.json");
  writeFileSync(manifest, '{"format":"cordon-trusted-documents-1","documents":[]}');
  const settings = { LOG_LEVEL: "debug", SUBGRAPH_TIMEOUT: "300", TRUSTED_DOCUMENTS_FILE: manifest };
  const gateway = await startGatewayProcess(system, settings);
  const at = { ...system.gateway, url: gateway.url };
  const tokens = [
    await system.provider.token(),
    await system.provider.token({ exp: 1 }),
    await system.provider.token({ sub: "stranger" }),
    await system.provider.token({}, await signingKey("key-1")),
    await system.provider.token({}, await signingKey("unknown")),
  ];
  const bodies = [
    '{"query":"{ whoAsks }"}',
    '{"query":"mutation { breakDown { id } }"}',
    '{"query":"{ nothing }"}',
    "{{{",
  ];
  const askAll = async () => {
    for (const token of tokens) {
      for (const body of bodies) {
        await post(at, body, {
          authorization: `Bearer ${token}`,
          cookie: "session=hunter2cookie",
          "idempotency-key": "k-1",
        });
      }
    }
  };
  await askAll();
  const viewers = system.subgraphs.incidents.received.map((headers) => String(headers["cordon-viewer"]));
  expect(viewers.length).toBeGreaterThan(0);
  system.subgraphs.incidents.misbehave((_, response) => response.writeHead(500).end("secret inside"));
  await askAll();
  await system.subgraphs.incidents.stop();
  await askAll();
  writeFileSync(manifest, "{ broken");
  await system.provider.stop();
  await askAll();
  expect(await gateway.stop()).toBe(0);

  const log = gateway.output();
  expect(log.split("\n").length).toBeGreaterThan(60);
  const { d, x } = JSON.parse(system.viewerPrivateKey);
  const signatures = [...tokens, ...viewers].flatMap((token) => token.split(".").slice(1));
  for (const secret of [...signatures, d, x, "hunter2cookie", "secret inside", "Bearer "])
    expect(log.includes(secret)).toBe(false);
  folder.remove();
  await system.stop().catch(() => undefined);
});
