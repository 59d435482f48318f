import { connect, createServer, type Server } from "node:net";
import { openProbe } from "./open-probe.js";

/** A way to the database that takes its time with each connection, as a machine does that is busy. */
function slowWay(to: URL, milliseconds: number): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    setTimeout(() => {
      const database = connect(Number(to.port), to.hostname);
      database.on("error", () => socket.destroy());
      socket.pipe(database).pipe(socket);
    }, milliseconds);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const url = new URL(to);
      url.port = String((server.address() as { port: number }).port);
      resolve({ url: url.href, server });
    });
  });
}

test("a database that is slow to take a connection does not keep a subgraph from starting", async () => {
  const { url, server } = await slowWay(new URL(process.env.CORDON_TEST_DATABASE_URL ?? ""), 2_500);
  const probe = await openProbe(url, "boxes");
  expect(await probe.query("SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await probe.destroy();
  server.close();
});
