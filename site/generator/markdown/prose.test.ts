import { paragraphs, prose } from "./prose.js";

describe("A text of the schema in MDX", () => {
  test.each([
    ["a {count} of <tags>", "a \\{count\\} of \\<tags\\>"],
    ["*not* [a link](x) | \\", "\\*not\\* \\[a link\\](x) \\| \\\\"],
    ["IOC_SWEEPS and _this_", "IOC_SWEEPS and \\_this\\_"],
    ["two\n  lines", "two lines"],
  ])("shows %j as it stands", (text, line) => {
    expect(prose(text)).toBe(line);
  });

  test("keeps code, where braces are safe", () => {
    expect(prose("names `{ id }` and {id}")).toBe("names `{ id }` and \\{id\\}");
  });

  test.each([
    ["import this from there", "&#105;mport this from there"],
    ["export it", "&#101;xport it"],
    ["# not a heading", "&#35; not a heading"],
    ["- not a list", "&#45; not a list"],
    ["1. not a list", "1\\. not a list"],
    ["important things", "important things"],
  ])("lets %j start no other block", (text, line) => {
    expect(paragraphs(text)).toBe(line);
  });

  test("keeps paragraphs apart", () => {
    expect(paragraphs("one\nline\n\nanother")).toBe("one line\n\nanother");
  });
});
