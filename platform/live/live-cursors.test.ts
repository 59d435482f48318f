import { randomBytes } from "node:crypto";
import { LiveCursors } from "./live-cursors.js";

const cursors = new LiveCursors(randomBytes(32));
const now = new Date("2026-03-01T12:00:00.000Z");
const streamPosition = { position: 123_456_789, time: now, withheld: [123_456_700, 123_456_788] };

test("A place comes back as it was, for its viewer", () => {
  expect(cursors.open(cursors.seal(streamPosition, "ada"), "ada", now)).toEqual(streamPosition);
});

test("A place within an event comes back as it was, and looks like any other", () => {
  const within = { ...streamPosition, delivered: 1_000 };
  expect(cursors.open(cursors.seal(within, "ada"), "ada", now)).toEqual(within);
  expect(cursors.seal(within, "ada")).toHaveLength(cursors.seal(streamPosition, "ada").length);
});

test("Nothing of a place can be read, and no two are alike", () => {
  const cursor = cursors.seal(streamPosition, "ada");
  const text = Buffer.from(cursor, "base64url").toString("latin1");
  expect(`${cursor} ${text}`).not.toMatch(/live|ada|123456789/);
  expect(cursor).toMatch(/^[\w-]{315}$/);
  expect(cursors.seal(streamPosition, "ada")).not.toBe(cursor);
  expect(cursors.seal({ ...streamPosition, withheld: [] }, "ada")).toHaveLength(cursor.length);
});

const refused = (cursor: string, code: string, subject = "ada", at = now) =>
  expect(() => cursors.open(cursor, subject, at)).toThrow(
    expect.objectContaining({ extensions: { code }, message: expect.stringMatching(/Load again|Hand back/) }),
  );

test("A place of somebody else, of another database, of an earlier version or too long ago is told to load again", () => {
  refused(cursors.seal(streamPosition, "bob"), "RESUME_EXPIRED");
  refused(new LiveCursors(randomBytes(32)).seal(streamPosition, "ada"), "RESUME_EXPIRED");
  refused(Buffer.from(`live:5:${now.getTime()}`).toString("base64url"), "RESUME_EXPIRED");
  refused(cursors.seal(streamPosition, "ada"), "RESUME_EXPIRED", "ada", new Date(now.getTime() + 25 * 3_600_000));
});

test("A place in which one bit is changed is good for nothing, whichever it is", () => {
  const sealed = Buffer.from(cursors.seal(streamPosition, "ada"), "base64url");
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    refused(changed.toString("base64url"), "RESUME_EXPIRED");
  }
});

test.each(["", "x", "null", "💥", "A".repeat(314), "A".repeat(319), `${"A".repeat(314)}+`, "A".repeat(10_000)])(
  "What was never a place is refused as that: %.20s",
  (cursor) => refused(cursor, "BAD_USER_INPUT"),
);
