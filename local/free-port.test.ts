import { type AddressInfo, createServer } from "node:net";
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
