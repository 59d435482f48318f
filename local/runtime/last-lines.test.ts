import { lastLines } from "./last-lines.js";

test("are the last line that a process wrote", () => {
  expect(lastLines(["(node:1) Warning: old", "Setting PORT is not usable.", ""])).toBe("Setting PORT is not usable.");
});

test("are the name of the error when Node printed a stack trace", () => {
  const trace = [
    "/a/b.js:1",
    "throw new Error()",
    "^",
    "",
    "TypeError: x is not a function",
    "    at a (b.js:1:1)",
    "",
    "Node.js v20.20.2",
  ];
  expect(lastLines(trace)).toBe("TypeError: x is not a function");
});

test("say that there are none", () => {
  expect(lastLines([])).toBe("it said nothing.");
});
