/** What a search must refuse, and with which words: the variables `text`, `kinds`, `first`, `last`, `after` and `before` of it. */
type BadSearch = readonly [what: string, variables: Readonly<Record<string, unknown>>, words: string];

const text = "token";
const noWord = "There is no word in `text`";
const tooLong = "must be 1 to 200 characters long";

/** Without those that are about a cursor, which only a search can give. */
export const badSearches: readonly BadSearch[] = [
  ["an empty text", { text: "" }, tooLong],
  ["blanks alone", { text: "   " }, "must not be blank"],
  ["a tab and a line break", { text: "\t\n" }, "must not be blank"],
  ["signs that print as nothing", { text: "\u200b\u2060" }, "must not be blank"],
  ["wildcards alone", { text: "%_%%_" }, noWord],
  ["signs of regular expressions alone", { text: "^(.*)+?[]{}|$\\" }, noWord],
  ["operators of full-text searches alone", { text: "%&|!:*() <->" }, noWord],
  ["signs of quotation alone", { text: "'\"`" }, noWord],
  ["a text with NUL in it", { text: "a\u0000b" }, "must not contain NUL"],
  ["half of a character", { text: "token \ud800" }, "character"],
  ["a text of 201 characters", { text: "x".repeat(201) }, tooLong],
  ["a text of a megabyte", { text: "token ".repeat(175_000) }, tooLong],
  ["a page of nothing", { text, first: 0 }, "must be at least 1"],
  ["less than nothing", { text, first: -1 }, "must be at least 1"],
  ["one more than a page may have", { text, first: 101 }, "must be at most 100"],
  ["a milliard", { text, first: 1e9 }, "must be at most 100"],
  ["no kind at all", { text, kinds: [] }, "kinds: must name at least one, or be left out for all"],
  ["a page from both ends", { text, first: 1, last: 1 }, "`first` and `last` contradict each other"],
  ["a cursor that is none", { text, after: "token" }, "The cursor in `after` is not one of this list"],
  [
    "a cursor of nothing",
    { text, before: Buffer.from("[]").toString("base64url") },
    "The cursor in `before` is not one",
  ],
];

/** A search whose cursor was taken from another one. */
type ForeignCursor = readonly [what: string, of: Readonly<Record<string, unknown>>];

/** The cursors of these are no cursors of a search for a text in the first two of some kinds. */
export const foreignCursors = (text: string, kinds: readonly string[]): readonly ForeignCursor[] => [
  ["another text", { text: text.slice(0, -1), kinds: kinds.slice(0, 2) }],
  ["the same words with other signs", { text: `${text}.`, kinds: kinds.slice(0, 2) }],
  ["fewer kinds", { text, kinds: kinds.slice(0, 1) }],
  ["all kinds", { text }],
];
