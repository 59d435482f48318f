import { asSentence } from "./as-sentence.js";

test.each([
  ["Mail was read", "Mail was read."],
  ["Mail was read.", "Mail was read."],
  ["Was mail read?", "Was mail read?"],
  ['He said "stop."', 'He said "stop."'],
  ["메일을 읽었습니다。", "메일을 읽었습니다。"],
])("%s stands before another sentence as %s", (text, sentence) => expect(asSentence(text)).toBe(sentence));
