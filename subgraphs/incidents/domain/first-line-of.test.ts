import { firstLineOf } from "./first-line-of.js";

test.each([
  ["One line.", "One line."],
  ["# Token replay\n\nThe same token.", "Token replay"],
  ["\n \r\n- first\r\n- second", "first"],
  ["> quoted", "quoted"],
  ["---\n\nAfter a rule", "After a rule"],
  ["***", "***"],
  ["한글 제목\n본문", "한글 제목"],
])("The first line of %j is %j", (text, line) => expect(firstLineOf(text)).toBe(line));

test("A long line is cut at 120 characters, and no character in the middle", () => {
  expect(firstLineOf("a".repeat(120))).toBe("a".repeat(120));
  expect(firstLineOf("😀".repeat(121))).toBe(`${"😀".repeat(119)}…`);
});
