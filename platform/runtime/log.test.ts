import { createLog } from "./log.js";

test("a log that cannot be written for a while says afterwards how much of it is missing", () => {
  let written = "";
  let full = false;
  const log = createLog("boxes", "info", (text) => {
    if (full) throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    written += text;
    return Buffer.byteLength(text);
  });
  log.info("before");
  full = true;
  for (let count = 0; count < 3; count += 1) log.error({ count }, "in between");
  full = false;
  log.info("after");
  const lines = written
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
  expect(lines).toMatchObject([
    { level: 30, process: "boxes", msg: "before" },
    { level: 40, process: "boxes", msg: "3 lines are missing here: the log could not be written (ENOSPC)" },
    { level: 30, process: "boxes", msg: "after" },
  ]);
});

test("what is logged of an error holds none of the values of its statement", () => {
  let written = "";
  const log = createLog("boxes", "info", (text) => {
    written += text;
    return Buffer.byteLength(text);
  });
  log.error({ error: Object.assign(new Error("refused"), { parameters: ["hushhush"], code: "42501" }) }, "failed");
  expect(JSON.parse(written)).toMatchObject({ error: { message: "refused", code: "42501" } });
  expect(written).not.toContain("hushhush");
});
