import { csv } from "./csv.js";

describe("A CSV file", () => {
  test("quotes what has a comma, a quote or a line break, and nothing else", () => {
    expect(csv([["plain", "a, b", 'say "so"', "two\nlines", "한국어", ""]])).toBe(
      '\uFEFFplain,"a, b","say ""so""","two\nlines",한국어,\r\n',
    );
  });

  test("ends each line with CR LF and begins with a byte order mark, for spreadsheets", () => {
    expect(csv([["a"], ["b"]])).toBe("\uFEFFa\r\nb\r\n");
  });
});
