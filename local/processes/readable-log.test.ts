import { readableLog } from "./readable-log.js";

test.each([
  [{ level: 30, msg: "listening" }, undefined],
  [{ level: 40, msg: "slow" }, "warning: slow"],
  [
    { level: 50, msg: "a request failed", err: { message: "out of memory", stack: "…" } },
    "error: a request failed (out of memory)",
  ],
  [{ level: 50, msg: "two\nlines", error: "why" }, "error: two lines (why)"],
  [{ level: 60, msg: "said: why", error: { message: "why" } }, "fatal: said: why"],
])("makes one line of what a person should see: %j", (entry, line) => {
  expect(readableLog(JSON.stringify(entry))).toBe(line);
});

test("leaves out what is no log line", () => {
  expect(readableLog("Debugger attached.")).toBeUndefined();
  expect(readableLog("null")).toBeUndefined();
});
