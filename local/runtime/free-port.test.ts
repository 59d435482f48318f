import { spawn } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { freePort, isFree } from "./free-port.js";

test("A free port is none that the system would hand to somebody else before it is listened on.", async () => {
  const ports = await Promise.all(Array.from({ length: 50 }, freePort));
  expect(ports.filter((port) => port < 20_000 || port >= 32_000)).toEqual([]);
});

test("A port that somebody listens on is not free.", async () => {
  const port = await freePort();
  const listener = createServer();
  await new Promise<void>((resolve) => listener.listen({ host: "127.0.0.1", port }, resolve));
  expect((listener.address() as AddressInfo).port).toBe(port);
  expect(await isFree(port)).toBe(false);
  await new Promise((resolve) => listener.close(resolve));
  expect(await isFree(port)).toBe(true);
});

test("A port that was chosen is not chosen again, by this process or by another, though nobody listens on it yet.", async () => {
  const program = `require(${JSON.stringify(join(repositoryRoot, "dist/local/runtime/free-port.js"))}).freePort().then(
    async (port) => { console.log(port); setInterval(() => {}, 1_000); })`;
  const other = spawn(process.execPath, ["-e", program], { stdio: ["ignore", "pipe", "inherit"] });
  const [output] = await once(other.stdout, "data");
  const udp = createSocket("udp4");
  const bound = new Promise((resolve) =>
    udp.once("error", ({ message }) => resolve(message)).once("listening", resolve),
  );
  udp.bind({ address: "127.0.0.1", port: Number(output), exclusive: true });
  expect(await bound).toContain("EADDRINUSE");
  other.kill();
  udp.close();
  const ports = await Promise.all(Array.from({ length: 200 }, freePort));
  expect(new Set(ports).size).toBe(200);
});
