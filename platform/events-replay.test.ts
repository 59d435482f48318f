import { execFile } from "node:child_process";
import { join } from "node:path";
import { appendEvent } from "./events/outbox/outbox.js";
import { type SmallSubgraph, startSmallSubgraph } from "./test-support/boxes/small-subgraph.js";

/* The compiled command (npm run build). */
const program = join(__dirname, "../dist/platform/events-replay.js");

let boxes: SmallSubgraph;
beforeAll(async () => {
  boxes = await startSmallSubgraph("replay_command");
  await boxes.database.query("INSERT INTO outbox_subscriber (name, since) VALUES ('shelves', now())");
  for (const day of ["2026-03-04", "2026-03-05"]) {
    const event = { type: "dev.cordon.box.changed", subject: "box-1", time: new Date(day), data: {} };
    await boxes.database.transaction((transaction) => appendEvent(transaction, event));
  }
  await boxes.database.query("DELETE FROM outbox_delivery");
});
afterAll(() => boxes.stop());

const run = (...words: readonly string[]) =>
  new Promise<{ code: number; output: string; errors: string }>((resolve) => {
    const env = { DATABASE_URL_BOXES: boxes.url };
    execFile(process.execPath, [program, ...words], { env }, (error, output, errors) =>
      resolve({ code: Number(error?.code ?? 0), output, errors }),
    );
  });

test("it says how it is used", async () => {
  expect(await run("--help")).toMatchObject({ code: 0, output: expect.stringContaining("--dry-run") });
});

test.each([
  [["boxes"], /^Name one subgraph that sends and one subscriber\./],
  [["boxes", "shelves", "more"], /^Name one subgraph/],
  [["boxes", "shelves", "--since", "yesterday"], /^--since yesterday is not a time\./],
  [["boxes", "shelves", "--sinse", "x"], /^Unknown option '--sinse'/],
  [["moons", "shelves"], /^Setting DATABASE_URL_MOONS is not set/],
  [["boxes", "moon"], /moon does not subscribe there\. Subscribers: shelves\.$/m],
])("%j is refused in a line, and nothing is done", async (words, line) => {
  const { code, output, errors } = await run(...words);
  expect([code, output]).toEqual([1, ""]);
  expect(errors).toMatch(line);
  expect(errors).not.toMatch(/ at .*\.js:/);
  expect(await boxes.count("outbox_delivery")).toBe(0);
});

test("it puts what was delivered into the queue once more, from when it is asked to, and not twice", async () => {
  const since = ["--since", "2026-03-05T00:00:00Z"];
  expect((await run("boxes", "shelves", ...since, "--dry-run")).output).toMatch(/^1 events .* Nothing was done\.$/m);
  expect(await boxes.count("outbox_delivery")).toBe(0);
  expect((await run("boxes", "shelves", ...since)).output).toMatch(/^1 events/);
  expect((await run("boxes", "shelves")).output).toMatch(/^1 events/);
  expect((await run("boxes", "shelves")).output).toMatch(/^0 events/);
  expect(await boxes.count("outbox_delivery")).toBe(2);
});
