import { closeSync, openSync } from "node:fs";
import { LineOutput, toDescriptor } from "./line-output.js";

const failure = (code: string) => Object.assign(new Error(`${code}: no`), { code });

/** A place of so many bytes, as a disk is. */
function disk(space: number) {
  const place = { written: "", space, write };
  function write(text: string | Buffer): number {
    const some = Buffer.from(text).subarray(0, place.space);
    if (some.length === 0) throw failure("ENOSPC");
    place.written += some.toString();
    place.space -= some.length;
    return some.length;
  }
  return place;
}

const outputTo = (writeSome: (text: string | Buffer) => number) =>
  new LineOutput(writeSome, (count, reason) => `(${count} missing: ${reason})`);

test("writes lines as they come", () => {
  const place = disk(1000);
  const output = outputTo(place.write);
  output.write("one");
  output.write("two\n");
  expect(place.written).toBe("one\ntwo\n");
});

test("drops what a full disk does not take, and says how much once it does again", () => {
  const place = disk(8);
  const output = outputTo(place.write);
  for (const line of ["one", "two", "three", "four"]) output.write(line);
  expect(place.written).toBe("one\ntwo\n");
  place.space = 1000;
  output.write("five");
  output.write("six");
  expect(place.written).toBe("one\ntwo\n(2 missing: ENOSPC)\nfive\nsix\n");
});

test("a line that was torn by a full disk does not swallow the next one", () => {
  const place = disk(6);
  const output = outputTo(place.write);
  output.write("first");
  output.write("second");
  output.write("é and the rest of it");
  place.space = 1000;
  output.write("last");
  expect(place.written).toBe("first\n(2 missing: ENOSPC)\nlast\n");
  place.space = 3;
  output.write("torn");
  place.space = 1000;
  output.write("whole");
  expect(place.written.split("\n").slice(-4)).toEqual(["tor", "(1 missing: ENOSPC)", "whole", ""]);
});

test("a disk that has room for the notice but not for the line goes on counting", () => {
  const place = disk(0);
  const output = outputTo(place.write);
  output.write("one");
  place.space = "(1 missing: ENOSPC)\n".length;
  output.write("two");
  expect(place.written).toBe("(1 missing: ENOSPC)\n");
  place.space = 1000;
  output.write("three");
  expect(place.written).toBe("(1 missing: ENOSPC)\n(1 missing: ENOSPC)\nthree\n");
});

test("waits for a reader that is behind, and gives a line up when it stays away", () => {
  let full = 3;
  const written: string[] = [];
  const output = outputTo((text) => {
    if (full-- > 0) throw failure("EAGAIN");
    written.push(String(text));
    return Buffer.byteLength(text);
  });
  output.write("late");
  expect(written).toEqual(["late\n"]);
  full = Number.POSITIVE_INFINITY;
  output.write("lost");
  full = 1;
  output.write("lost too, without waiting again");
  output.write("back");
  expect(written).toEqual(["late\n", "(2 missing: EAGAIN)\n", "back\n"]);
});

const withFullDevice = process.platform === "linux" ? test : test.skip;

withFullDevice("a device that is full is survived", () => {
  const full = openSync("/dev/full", "w");
  const output = outputTo(toDescriptor(full));
  for (let count = 0; count < 1000; count += 1) output.write("a line");
  closeSync(full);
  output.write("and one to what is closed");
});
