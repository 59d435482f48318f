import { ArrayUnique, ValidateNested } from "class-validator";
import { IdentifierField, IdentifiersField, IdentifiersFilterField, TextField } from "./input-fields.js";
import { validateInput } from "./validate-input.js";
import { ValidateItems } from "./validate-items.js";

class Inner {
  @TextField("A note.")
  note = "fine";

  @IdentifierField("What it is about.", { nullable: true })
  noteId?: string | null;
}

class Named {
  @TextField("A name.", { isOneLine: true })
  name = "fine";
}

class Input {
  @TextField("A title.", { max: 10 })
  title = "fine";

  @TextField("A remark.", { nullable: true })
  remark?: string | null;

  @IdentifierField("A thing.")
  thingId = "0190d5a0-0000-7000-8000-000000000001";

  @IdentifierField("Another thing.", { nullable: true })
  otherId?: string | null;

  @IdentifiersField("Some things.")
  thingIds: readonly string[] = ["0190d5a0-0000-7000-8000-000000000001"];

  @IdentifiersField("Perhaps some things.", { atLeast: 0 })
  moreIds: readonly string[] = [];

  @IdentifiersFilterField("Of any of these things.")
  anyIds?: readonly string[] | null;

  @ValidateNested()
  inner = new Inner();
}

const manyIds = Array.from({ length: 101 }, (_, place) => `0190d5a0-0000-7000-8000-${String(place).padStart(12, "0")}`);

const input = (changes: object) => Object.assign(new Input(), changes);

test("an input that keeps the rules passes, with and without what may be left out", async () => {
  await validateInput(input({}));
  await validateInput(input({ remark: null, otherId: null, anyIds: null, title: "한국어 🚨" }));
});

test("an id that is named several times, in whatever spelling, is named once", async () => {
  const id = "0190d5a0-0000-7000-8000-00000000000a";
  const other = "0190d5a0-0000-7000-8000-00000000000b";
  const given = input({ thingIds: [id, other, id.toUpperCase(), id] });
  await validateInput(given);
  expect(given.thingIds).toEqual([id, other]);
});

test("rules see ids in their one spelling", async () => {
  class Listing {
    @ArrayUnique(({ thingId }: Input) => thingId, { message: "must name each thing once" })
    @ValidateNested({ each: true })
    things: readonly Input[] = [];
  }
  const id = "0190d5a0-0000-7000-8000-00000000000a";
  const things = [input({ thingId: id }), input({ thingId: id.toUpperCase() })];
  await expect(validateInput(Object.assign(new Listing(), { things }))).rejects.toThrow("must name each thing once");
});

test("ids are read in their one spelling, wherever they stand, and texts as they were written", async () => {
  const id = "0190D5A0-0000-7000-8000-00000000000A";
  const given = input({ thingId: id, otherId: null, thingIds: [id], moreIds: [id], remark: id });
  given.inner = Object.assign(new Inner(), { noteId: id });
  await validateInput(given);
  const read = id.toLowerCase();
  expect(given).toMatchObject({ thingId: read, otherId: null, thingIds: [read], moreIds: [read], remark: id });
  expect(given.inner).toMatchObject({ noteId: read });
});

class Many {
  @ValidateItems((why) => ({ why }))
  notes: readonly object[] = [];
}

test("of a list whose items are judged one by one, one that is not right says why, and those beside it stay", async () => {
  const [good, long, unkept] = ["fine", "x".repeat(4_001), "a\0b"].map((note) => Object.assign(new Inner(), { note }));
  const many = Object.assign(new Many(), { notes: [good, long, unkept] });
  await validateInput(many);
  expect(many.notes).toEqual([
    good,
    { why: "note: must be 1 to 4000 characters long." },
    { why: "note: must not contain NUL or incomplete characters." },
  ]);
});

test("what is no object is none of its business", async () => {
  await validateInput("text");
  await validateInput(null);
});

test.each([
  ["title", { title: "" }, "must be 1 to 10 characters long"],
  ["title", { title: "   " }, "must not be blank"],
  ["title", { title: "\u200b\u3164\u2060 \ufeff" }, "must not be blank"],
  ["title", { title: "much too long" }, "must be 1 to 10 characters long"],
  ["title", { title: "a\0b" }, "must not contain NUL or incomplete characters"],
  ["remark", { remark: "" }, "must be 1 to 4000 characters long"],
  ["thingId", { thingId: "7" }, "is not an id of Cordon (a UUID)"],
  ["otherId", { otherId: "" }, "is not an id of Cordon (a UUID)"],
  ["thingIds", { thingIds: [] }, "must name at least 1"],
  ["thingIds", { thingIds: ["x"] }, "holds something that is not an id of Cordon (a UUID)"],
  ["moreIds", { moreIds: manyIds }, "must name at most 100"],
  ["anyIds", { anyIds: [] }, "must name at least one, or be left out for all"],
  ["anyIds", { anyIds: ["x"] }, "holds something that is not an id of Cordon (a UUID)"],
  ["anyIds", { anyIds: manyIds }, "must name at most 100"],
  ["inner.note", { inner: Object.assign(new Inner(), { note: "" }) }, "must be 1 to 4000 characters long"],
  [
    "inner.note",
    { inner: Object.assign(new Inner(), { note: "\ud800" }) },
    "must not contain NUL or incomplete characters",
  ],
])("a wrong %s is refused with its path and what is wrong with it (%j)", async (path, changes, problem) => {
  await expect(validateInput(input(changes))).rejects.toEqual(
    expect.objectContaining({
      code: "BAD_USER_INPUT",
      message: expect.stringContaining(`${path}: ${problem}`),
      extensions: { code: "BAD_USER_INPUT", fields: expect.arrayContaining([{ path, problem }]) },
    }),
  );
});

test.each([
  ["", "must be 1 to 4000 characters long"],
  ["  ", "must not be blank"],
  ["\n\n", expect.stringContaining("one line")],
  ["\0", "must not contain NUL or incomplete characters"],
  [" ".repeat(5_000), expect.any(String)],
])("of one field one thing is wrong (%j)", async (name, problem) => {
  await expect(validateInput(Object.assign(new Named(), { name }))).rejects.toMatchObject({
    extensions: { fields: [{ path: "name", problem }] },
  });
});

test("everything that is wrong is named at once", async () => {
  await expect(validateInput(input({ title: "", thingId: "7" }))).rejects.toMatchObject({
    extensions: { fields: expect.arrayContaining([expect.objectContaining({ path: "thingId" })]) },
    message: expect.stringContaining("title"),
  });
});
