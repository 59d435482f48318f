import { paragraphs, prose } from "./prose.js";
import { markUntranslated } from "./untranslated.js";

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

describe("A text that is not translated", () => {
  const span = (text: string) => `<span lang="en" className="untranslated">${text}</span>`;

  test("is marked as English alone and among others, and escaped as any other", () => {
    expect(prose(markUntranslated("one {x} `{ y }`"))).toBe(span("one \\{x\\} `{ y }`"));
    expect(prose(`제목 (${markUntranslated("Gate")})`)).toBe(`제목 (${span("Gate")})`);
  });

  test("keeps its paragraphs, each marked", () => {
    expect(paragraphs(markUntranslated("one\nline\n\n- another\n"))).toBe(
      '<p lang="en" className="untranslated">one line</p>\n\n<p lang="en" className="untranslated">- another</p>',
    );
  });

  test("is a piece of a paragraph where others stand beside it", () => {
    expect(paragraphs(`${markUntranslated("One.")} ${markUntranslated("Two.")}`)).toBe(
      `${span("One.")} ${span("Two.")}`,
    );
  });
});
