import { printableText } from "./printable-text.js";

const latin = (codePoint: number) => codePoint < 0x250;

test.each([
  ["Erin Müller", "Erin Müller"],
  ["two\nlines\tand more", "two lines and more"],
  ["Mu\u0308ller", "Müller"],
  ["王", "[U+738B]"],
  ["\u202Egnp.exe", "[U+202E]gnp.exe"],
  ["a\u0000b\u200Bc", "a[U+0000]b[U+200B]c"],
  ["\u{1F600}", "[U+1F600]"],
])("%j is printed as %j", (text, printed) => expect(printableText(text, latin)).toBe(printed));
